import { overlaps, without } from "../address/areas";
import type { Area } from "../area";
import type { Book } from "../book";
import type { BookSheet } from "./bookSheet";
import { areaOf, type CellRange } from "./cellRange";
import { requireAllowed } from "./protection";
import { invalidArgument } from "./refusals";
import { writeCells } from "./writeCells";

/** The link of the first cell of an area, as `Excel.RangeHyperlink`. */
export function linkOf(sheet: BookSheet, area: Area): Readonly<Record<string, string>> | undefined {
  const first = { ...area, rowCount: 1, columnCount: 1 };
  return sheet.hyperlinks.find((placed) => overlaps(placed.area, first))?.link;
}

/**
 * Links an area to an address or a place in the workbook, or takes its link away.
 *
 * @param link - `address` or `documentReference`, `screenTip`, `textToDisplay`
 * @throws WireError InvalidArgument for a link that leads nowhere
 */
export function setLink(
  book: Book,
  range: CellRange,
  link: Readonly<Record<string, unknown>> | undefined,
): void {
  const area = areaOf(range);
  const { sheet } = range;
  requireAllowed(book, sheet, "allowInsertHyperlinks");
  const written = link === undefined ? undefined : linkTexts(link);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((placed) =>
    without(placed.area, area).map((rest) => ({ ...placed, area: rest })),
  );
  if (written !== undefined) {
    sheet.hyperlinks.push({ area, link: written });
    const text = written["textToDisplay"];
    if (text !== undefined) writeCells(book, { sheet, area }, text);
  }
  book.tell({ kind: "sheetLook", sheet, what: "hyperlinks" });
}

const linkParts = ["address", "documentReference", "screenTip", "textToDisplay"];

function linkTexts(link: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [part, text] of Object.entries(link)) {
    if (!linkParts.includes(part)) throw invalidArgument();
    if (typeof text === "string") texts[part] = text;
    else if (text !== null && text !== undefined) throw invalidArgument();
  }
  if (texts["address"] === undefined && texts["documentReference"] === undefined) {
    throw invalidArgument();
  }
  return texts;
}
