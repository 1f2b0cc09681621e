import { reasons, type Reason } from "../core/calling/callPlan";
import { textAt, type SheetView } from "../intake/sheets/cellAccess";
import type { CallRow } from "./callRow";

/** What a call sheet remembers of one call: words on it may be translated, cut or sorted. */
export interface RememberedCall {
  readonly rank: number;
  readonly reason: Reason;
  readonly clientId: string | undefined;
}

/** A call as one line of the sheet's memory: `12 dormant_balance A001`. */
export function callMemory({ rank, due, clientId }: CallRow): string {
  return [rank, due[0].reason, clientId ?? ""].join(" ").trim();
}

/** The calls a sheet remembers, by rank, wherever on it their lines stand. */
export function rememberedCalls(view: SheetView): ReadonlyMap<number, RememberedCall> {
  const calls = new Map<number, RememberedCall>();
  for (let columnIndex = view.sheet.columns.length - 1; columnIndex >= 0; columnIndex--) {
    for (let rowIndex = 0; rowIndex < view.sheet.rowCount; rowIndex++) {
      const call = rememberedCall(textAt(view, rowIndex, columnIndex));
      if (call !== undefined) calls.set(call.rank, call);
    }
    // The memory is one column; what stands left of it is the table.
    if (calls.size > 0) break;
  }
  return calls;
}

function rememberedCall(line: string): RememberedCall | undefined {
  const parts = /^(\d{1,7}) ([a-z_0-9]+)(?: (.+))?$/.exec(line);
  const reason = reasons.find((id) => id === parts?.[2]);
  if (parts === null || reason === undefined) return undefined;
  return { rank: Number(parts[1]), reason, clientId: parts[3] };
}
