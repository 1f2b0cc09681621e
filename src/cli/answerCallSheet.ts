import { callRows } from "../workflow/callRows";
import { callJson, callSheetSummaryJson } from "../workflow/callSheetJson";
import { planCallSheet } from "../workflow/planCallSheet";
import { sayScriptProblemAt } from "../wording/lists/sayScriptProblem";
import { sayRuleOff } from "../wording/sayRuleOff";
import type { CommandLine } from "./arguments";
import type { JudgedFile } from "./judgeFile";
import { ArrayPieces, jsonPieces } from "./jsonPieces";
import { ledgerPieces } from "./ledgerPieces";
import { CommandStop, type Terminal } from "./terminal";
import { writeCopy } from "./writeCopy";

/**
 * Writes the copy with the call sheet, and answers with what is on it; with `--json` the answer is
 * the whole list, and a copy is written only where `--out` says.
 *
 * @throws CommandStop when no client was found, so that nobody prints an empty sheet
 */
export async function answerCallSheet(
  judged: JudgedFile,
  line: CommandLine,
  terminal: Terminal,
): Promise<void> {
  const { clinic, words } = judged;
  if (!line.json && clinic.plan.counts.clients === 0)
    throw new CommandStop(words.commandLine.noClientsFound, 1);
  for (const { problem, ...place } of clinic.scripts.problems)
    terminal.say(sayScriptProblemAt(problem, place, clinic.language));
  const rows = callRows(clinic);
  const writes = !line.json || line.out !== undefined;
  const sheets = [
    planCallSheet(clinic, rows, judged.nextMake),
    ...(judged.log === undefined ? [] : [judged.log]),
  ];
  const written = writes ? await writeCopy(judged, line, sheets) : undefined;

  if (!line.json) return answerInWords(judged, terminal, written);
  const members = [
    ...Object.entries(callSheetSummaryJson(clinic)),
    ["calls", new ArrayPieces(rows.map(callJson))] as const,
    ["ledger", ledgerPieces(clinic.ledger, words)] as const,
  ];
  for (const piece of jsonPieces(members)) await terminal.answer(piece);
}

async function answerInWords(
  { clinic, words }: JudgedFile,
  terminal: Terminal,
  written: string | undefined,
): Promise<void> {
  const { plan, ledger } = clinic;
  const say = words.commandLine;
  for (const rule of plan.rulesOff) terminal.say(sayRuleOff(rule, words));
  if (ledger.rows > ledger.used)
    terminal.say(say.rowsListed(ledger.rows - ledger.used, ledger.rows));
  await terminal.answer(`${words.callSheet.counts(plan.counts)}\n`);
  await terminal.answer(`${say.calls(plan.calls.length, plan.counts.waiting)}\n`);
  if (written !== undefined) await terminal.answer(`${say.written(written)}\n`);
}
