import { columnLetters, readAddress } from "../read/cellAddress";
import { attributeNumber, attributeText } from "../xml/attributes";
import { codes, XmlBytes, xmlToken } from "../xml/xmlBytes";
import { parseXml, type XmlElement } from "../xml/xmlTree";

const names = { row: codes("row"), c: codes("c"), r: codes("r"), f: codes("f") };

/** A cell with a formula, as it stands in the rows of a sheet. */
export interface FormulaCell {
  readonly address: string;
  /** Offsets in the rows. */
  readonly start: number;
  readonly end: number;
  /** Its XML, and the same parsed. */
  readonly text: string;
  readonly element: XmlElement;
}

/**
 * Every cell with a formula among the rows of a worksheet, from the top.
 *
 * @param rows - the inside of `sheetData`
 * @param part - the worksheet's part, for what is refused
 */
export function* formulaCells(rows: Uint8Array, part: string): Generator<FormulaCell, void> {
  const xml = new XmlBytes([rows][Symbol.iterator](), part);
  let sheetRow = 0;
  let columnIndex = -1;
  for (;;) {
    const start = xml.at;
    const token = xml.next();
    if (token === xmlToken.end) return;
    if (token !== xmlToken.open) continue;
    if (xml.isNamed(names.row)) {
      sheetRow = attributeNumber(xml, names.r) ?? sheetRow + 1;
      columnIndex = -1;
      continue;
    }
    if (!xml.isNamed(names.c)) {
      xml.skipElement();
      continue;
    }
    // Cells may leave out their address; they then stand right of the one before.
    const stated = attributeText(xml, names.r);
    const place = stated === undefined ? undefined : readAddress(stated);
    columnIndex = place?.columnIndex ?? columnIndex + 1;
    if (!holdsFormula(xml)) continue;
    const text = new TextDecoder().decode(rows.subarray(start, xml.at));
    const address = `${columnLetters(columnIndex)}${(place?.rowIndex ?? sheetRow - 1) + 1}`;
    yield { address, start, end: xml.at, text, element: parseXml(text, part) };
  }
}

/** Reads the cell just opened to its end and tells whether a formula was in it. */
function holdsFormula(xml: XmlBytes): boolean {
  let found = false;
  for (let depth = xml.closesItself() ? 0 : 1; depth > 0; ) {
    const token = xml.next();
    if (token === xmlToken.end) xml.refuseXml();
    if (token === xmlToken.close) depth--;
    if (token !== xmlToken.open) continue;
    found ||= xml.isNamed(names.f);
    if (!xml.closesItself()) depth++;
  }
  return found;
}
