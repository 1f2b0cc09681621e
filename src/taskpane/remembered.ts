/** Where something is remembered: on this machine, or until this Excel is closed. */
type Keeper = "localStorage" | "sessionStorage";

/**
 * What a person chose for the pane itself, on this machine: never anything about a client.
 *
 * A browser may refuse to keep anything; the pane then starts as it does the first time.
 */
export function remembered(keeper: Keeper, name: string): string | undefined {
  try {
    return globalThis[keeper].getItem(keyOf(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice for the next time, where the browser lets it. */
export function remember(keeper: Keeper, name: string, choice: string): void {
  try {
    globalThis[keeper].setItem(keyOf(name), choice);
  } catch {
    // Refused by the browser's settings: the choice holds as long as the page is open.
  }
}

/** Excel on the web gives each site a partition of its own and asks for its key in every name. */
function keyOf(name: string): string {
  const context =
    typeof Office === "undefined"
      ? undefined
      : (Office.context as (Partial<Office.Context> & { partitionKey?: string }) | undefined);
  return `${context?.partitionKey ?? ""}clinic-recall.${name}`;
}
