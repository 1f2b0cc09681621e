import type { Day } from "../../core/calendar/day";
import { languages } from "../../core/clients/language";
import type { AccountLine, LineState } from "../../core/results/accountability/accountLine";
import { decideLine, type LineDecision } from "../../core/results/accountability/decideLine";
import { rawText } from "../../intake/cells/reading";
import type { WorkbookCells } from "../../intake/sheets/workbookCells";
import { accountWords, type AccountWords } from "../../wording/pane/accountWords";
import { ownSheet } from "../ownSheet";
import { cellUnder, findOwnTable, type OwnTable } from "../ownTable";
import { rememberedAccount, type RememberedAccount } from "./rememberedAccount";

/** What our own sheet keeps of the account (R4). */
export interface KeptAccount {
  readonly lines: readonly AccountLine[];
  /** First days of the months that were locked. */
  readonly lockedMonths: readonly Day[];
}

const nothingKept: KeptAccount = { lines: [], lockedMonths: [] };

/**
 * Reads what was decided about the account off our own sheet, where people may decide by choosing
 * another word in its column.
 *
 * Lines of a locked month are as they were locked, whatever was typed over them. A word that is none
 * of ours, and a dispute without a reason, leave a line as it was.
 *
 * @source rule R4
 */
export function keptAccount(workbook: WorkbookCells): KeptAccount {
  const sheet = ownSheet(workbook, "account");
  if (sheet === undefined) return nothingKept;
  const view = { sheet, texts: workbook.texts };
  const remembered = rememberedAccount(view);
  for (const language of languages) {
    const say = accountWords(language);
    const table = findOwnTable(view, Object.values(say.columns));
    if (table !== undefined) return decided(table, say, remembered);
  }
  return { ...remembered, lines: [...remembered.lines.values()] };
}

function decided(
  table: OwnTable,
  say: AccountWords,
  { lines, lockedMonths }: RememberedAccount,
): KeptAccount {
  const now = new Map(lines);
  for (let at = table.headerRowIndex + 1; at < table.view.sheet.rowCount; at++) {
    const number = Number(rawText(cellUnder(table, say.columns.number, at)));
    const line = lines.get(number);
    if (line === undefined) continue;
    const typed = rawText(cellUnder(table, say.columns.decision, at)).trim();
    const note = rawText(cellUnder(table, say.columns.note, at)).trim();
    now.set(number, asTyped(line, { state: stateNamed(typed, say), note }));
  }
  return { lines: [...now.values()], lockedMonths };
}

function stateNamed(typed: string, say: AccountWords): LineState | undefined {
  return (Object.keys(say.states) as LineState[]).find((state) => say.states[state] === typed);
}

const decisions: Readonly<Partial<Record<LineState, LineDecision>>> = {
  approved: "approve",
  disputed: "dispute",
  dropped: "drop",
};

function asTyped(
  line: AccountLine,
  { state, note }: { readonly state: LineState | undefined; readonly note: string },
): AccountLine {
  if (state === undefined || (state === line.state && note === line.note)) return line;
  if (state === "proposed" && line.state !== "locked") return { ...line, state, note };
  const decision = decisions[state];
  if (decision === undefined) return line;
  const done = decideLine(line, decision, note);
  return done.ok ? done.value : line;
}
