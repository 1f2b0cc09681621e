import { recordKinds } from "../core/clients/records";
import { recordsJson } from "../workflow/recordJson";
import { sheetJson } from "../workflow/sheetJson";
import { saySheetUse } from "../wording/saySheetUse";
import type { CommandLine } from "./arguments";
import type { JudgedFile } from "./judgeFile";
import { ArrayPieces, jsonPieces, ObjectPieces } from "./jsonPieces";
import { ledgerPieces } from "./ledgerPieces";
import { readingLines } from "./readingLines";
import type { Terminal } from "./terminal";
import { writeCopy } from "./writeCopy";

/**
 * Answers with what was understood of a workbook: its sheets, records and ledger. A copy is written
 * only to keep settings in it, or where `--out` says.
 */
export async function answerReading(
  judged: JudgedFile,
  line: CommandLine,
  terminal: Terminal,
): Promise<void> {
  const { words } = judged;
  const writes = line.out !== undefined || line.writeSettings;
  const written = writes ? await writeCopy(judged, line, []) : undefined;
  const pieces = line.json ? readingPieces(judged) : readingLines(judged, line.file);
  for (const piece of pieces) await terminal.answer(piece);
  if (written !== undefined) terminal.say(words.commandLine.written(written));
}

function readingPieces({ clinic, words }: JudgedFile): Generator<string> {
  const { reading, ledger } = clinic;
  const records = recordKinds.map(
    (kind) => [kind, new ArrayPieces(recordsJson(reading.records, kind))] as const,
  );
  return jsonPieces([
    [
      "sheets",
      reading.sheets.map((sheet) => sheetJson(sheet, saySheetUse(sheet.why, sheet.kind, words))),
    ],
    ["records", new ObjectPieces(records)],
    ["ledger", ledgerPieces(ledger, words)],
  ]);
}
