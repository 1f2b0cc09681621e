import type { ScriptValues } from "../content/placeholders";
import { renderSnippet } from "../content/renderSnippet";
import { rawText, type RawCell } from "../intake/cells/reading";
import { cellWordsIn } from "../wording/cellWords";
import { languageTyped } from "../wording/languageTyped";
import { sayTimeAway } from "../wording/sayTimeAway";
import { answerRows } from "./answer";
import { isBlankCell, isErrorCell } from "./argumentCells";
import { isRefusal, wrong, type Refusal } from "./cellAnswer";
import type { CellReader } from "./cellReader";
import { readReason } from "./readReason";

/**
 * Gives the first line to say to each client, from the reason to call and what is known of the client.
 * @customfunction SCRIPT
 * @param reason Reasons as on the call sheet, or their ids such as one_left: one cell or a column.
 * @param client Names of the clients, as they like to be called.
 * @param consultant Names of those who call.
 * @param treatment Treatments; a toxin or an intimate treatment is not named.
 * @param daysAway Whole days since the last visit.
 * @param remaining Sessions left.
 * @param language English or 中文; the workbook's language when left out.
 * @returns The line to say, with the clinic's own words where it wrote some.
 */
export function scriptCells(
  reason: any[][],
  client: any[][],
  consultant?: any[][],
  treatment?: any[][],
  daysAway?: any[][],
  remaining?: any[][],
  language?: any[][],
): any[][] {
  const given = [reason, client, consultant, treatment, daysAway, remaining, language];
  return answerRows({ name: "SCRIPT", width: 1, given }, (cells, reader) => {
    const [reasonCell = null, clientCell = null, ...known] = cells;
    const error = cells.find(isErrorCell);
    if (error !== undefined) return reader.problem({ code: "CELL_ERROR", raw: error.error });
    if (isBlankCell(reasonCell) || isBlankCell(clientCell)) return [""];
    const asked = readReason(rawText(reasonCell), reader);
    if (isRefusal(asked)) return asked;
    const spoken = languageOf(known[4] ?? null, reader);
    if (isRefusal(spoken)) return spoken;
    const values = valuesOf([clientCell, ...known], cellWordsIn(spoken), reader);
    if (isRefusal(values)) return values;
    const { scripts } = reader.settings;
    return [renderSnippet({ ...asked, language: spoken, changes: scripts, values })];
  });
}

function languageOf(cell: RawCell, reader: CellReader) {
  if (isBlankCell(cell)) return reader.settings.language;
  const language = languageTyped(rawText(cell));
  return language ?? wrong(reader.words.cellErrors.notALanguage(rawText(cell)));
}

function valuesOf(
  [client, consultant, treatment, daysCell = null, leftCell = null]: readonly RawCell[],
  words: CellReader["words"],
  reader: CellReader,
): ScriptValues | Refusal {
  const days = reader.count(daysCell);
  if (isRefusal(days)) return days;
  if (days !== undefined && !(Number.isInteger(days) && days >= 0))
    return wrong(reader.words.cellErrors.notDaysAway(rawText(daysCell)));
  const left = reader.count(leftCell);
  if (isRefusal(left)) return left;
  const named = said(treatment);
  return {
    ...reader.settings.clinic,
    client: said(client),
    consultant: said(consultant),
    treatment: named,
    treatmentSafe: named,
    package: named,
    daysAway: days === undefined ? undefined : words.timeAway.days(days),
    monthsAway: days === undefined ? undefined : sayTimeAway(days, words),
    // Nothing left is nothing to speak of.
    remainingSessions: left === undefined || !(left > 0) ? undefined : words.units.sessions(left),
  };
}

function said(cell: RawCell | undefined): string | undefined {
  return cell === undefined || isBlankCell(cell) ? undefined : rawText(cell).trim();
}
