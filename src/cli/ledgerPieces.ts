import type { Ledger, LedgerLine } from "../intake/sheets/ledgerLine";
import { sayLedgerLine } from "../wording/sayProblem";
import type { Words } from "../wording/words";
import { ArrayPieces, ObjectPieces } from "./jsonPieces";

/** The ledger of `--json`, each line with its sentence, written one line at a time. */
export function ledgerPieces({ rows, used, listed }: Ledger, words: Words): ObjectPieces {
  return new ObjectPieces([
    ["rows", rows],
    ["used", used],
    ["listed", new ArrayPieces(listedJson(listed, words))],
  ]);
}

function* listedJson(listed: readonly LedgerLine[], words: Words): Generator {
  for (const line of listed)
    yield {
      used: line.used,
      sheet: line.sheet,
      sheetRow: line.sheetRow,
      column: line.column ?? null,
      field: line.field ?? null,
      raw: line.raw,
      code: line.code,
      message: sayLedgerLine(line, words),
    };
}
