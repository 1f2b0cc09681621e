import type { Reason } from "../core/calling/callPlan";
import { readScriptKey } from "../core/calling/scriptKey";
import { textAt, type SheetView } from "../intake/sheets/cellAccess";
import type { CallRow } from "./callRow";

/** What a call sheet remembers of one call: words on it may be translated, cut or sorted. */
export interface RememberedCall {
  readonly rank: number;
  readonly reason: Reason;
  /** Name of the script that was to be said. */
  readonly script: string;
  readonly clientId: string | undefined;
}

/** What a call sheet remembers of itself. */
export interface SheetMemory {
  /** Which making of a call sheet it is, from 1; 0 where the line is gone. */
  readonly make: number;
  readonly calls: ReadonlyMap<number, RememberedCall>;
}

/** A sheet's memory: `make 3`, and a line for each call: `12 postop_early/7 A001`. */
export function sheetMemory(make: number, byRank: readonly CallRow[]): readonly string[] {
  return [`make ${make}`, ...byRank.map(callMemory)];
}

function callMemory({ rank, script, clientId }: CallRow): string {
  return [rank, script, clientId ?? ""].join(" ").trim();
}

/** What a sheet remembers, wherever on it the lines stand. */
export function rememberedSheet(view: SheetView): SheetMemory {
  const calls = new Map<number, RememberedCall>();
  let make = 0;
  for (let columnIndex = view.sheet.columns.length - 1; columnIndex >= 0; columnIndex--) {
    for (let rowIndex = 0; rowIndex < view.sheet.rowCount; rowIndex++) {
      const line = textAt(view, rowIndex, columnIndex);
      const call = rememberedCall(line);
      if (call !== undefined) calls.set(call.rank, call);
      make = Number(/^make (\d{1,7})$/.exec(line)?.[1] ?? make);
    }
    // The memory is one column; what stands left of it is the table.
    if (calls.size > 0 || make > 0) break;
  }
  return { make, calls };
}

function rememberedCall(line: string): RememberedCall | undefined {
  const [, rank, script, clientId] =
    /^(\d{1,7}) ([a-z_0-9]+(?:\/\d+)?)(?: (.+))?$/.exec(line) ?? [];
  const subject = script === undefined ? undefined : readScriptKey(script);
  if (script === undefined || subject?.use !== "call") return undefined;
  return { rank: Number(rank), reason: subject.reason, script, clientId };
}
