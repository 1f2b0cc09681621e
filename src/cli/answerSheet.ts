import type { CommandLine } from "./arguments";
import type { JudgedFile } from "./judgeFile";
import { ArrayPieces, jsonPieces } from "./jsonPieces";
import { makeSheet } from "./makeSheet";
import type { Terminal } from "./terminal";
import { writeCopy } from "./writeCopy";

/**
 * Writes the copy with a list, a handover or a campaign in it, and answers with what stands above its
 * table; with `--json` the answer is the whole sheet, and a copy is written only where `--out` says.
 *
 * @throws CommandStop when something the sheet needs was not said
 */
export async function answerSheet(
  judged: JudgedFile,
  line: CommandLine,
  terminal: Terminal,
): Promise<void> {
  const made = makeSheet(judged, line);
  const writes = !line.json || line.out !== undefined;
  const written = writes ? await writeCopy(judged, line, [made.plan], made.word) : undefined;
  if (line.json) {
    const members = [
      ...Object.entries(made.summary),
      ["rows", new ArrayPieces(made.rows)] as const,
    ];
    for (const piece of jsonPieces(members)) await terminal.answer(piece);
    return;
  }
  for (const { text } of made.plan.lines) await terminal.answer(`${text}\n`);
  if (written !== undefined)
    await terminal.answer(`${judged.words.commandLine.written(written)}\n`);
}
