import type { Language } from "../core/clients/language";

/** What the pane found around it; exactly one of these is ever on the screen. */
export type HostState =
  | { readonly phase: "starting" }
  | { readonly phase: "noLibrary" }
  | { readonly phase: "noAnswer" }
  | { readonly phase: "outside" }
  | { readonly phase: "excel"; readonly platform: string; readonly missing: readonly string[] };

/** What the add-in cannot do without; the manifest asks for the same. */
const neededSets = [
  ["SharedRuntime", "1.1"],
  ["ExcelApi", "1.9"],
] as const;

const longestWaitMilliseconds = 10_000;

/**
 * Waits for Excel and tells what was found. Office.js never answers in a frame that is not Excel's,
 * so after ten seconds that is told; an answer that comes later still is.
 *
 * @param tell - told once or, where Excel answers late, twice
 */
export async function findHost(tell: (found: HostState) => void): Promise<void> {
  if (typeof Office === "undefined") {
    tell({ phase: "noLibrary" });
    return;
  }
  const timer = setTimeout(() => tell({ phase: "noAnswer" }), longestWaitMilliseconds);
  const found = await Office.onReady();
  clearTimeout(timer);
  tell(stateOf(found));
}

/** The language Excel is shown in; the browser's where there is no Excel. */
export function displayLanguage(): Language {
  // Outside Excel the context is there but empty, whatever its type says.
  const context =
    typeof Office === "undefined"
      ? undefined
      : (Office.context as Partial<Office.Context> | undefined);
  const shown = context?.displayLanguage ?? navigator.language;
  return shown.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

function stateOf({ host, platform }: { host: unknown; platform: unknown }): HostState {
  // WPS and others that only resemble Excel may say its name and know nothing of what it can, or
  // have no context at all.
  const requirements = (Office.context as Partial<Office.Context> | undefined)?.requirements;
  if (host !== "Excel" || requirements === undefined) return { phase: "outside" };
  const missing = neededSets.filter(
    ([name, version]) => !requirements.isSetSupported(name, version),
  );
  return {
    phase: "excel",
    platform: String(platform),
    missing: missing.map(([name, version]) => `${name} ${version}`),
  };
}
