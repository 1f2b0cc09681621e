import type { CellArea } from "../../../intake/sheets/workbookCells";
import { refuse } from "../refusal";
import { attributeIsTrue, attributeText } from "../xml/attributes";
import { codes, xmlToken, type XmlBytes } from "../xml/xmlBytes";
import { readArea } from "./cellAddress";
import type { CellContext } from "./cellContext";
import { readSheetCells } from "./readSheetCells";

const names = {
  worksheet: codes("worksheet"),
  sheetPr: codes("sheetPr"),
  filterMode: codes("filterMode"),
  sheetData: codes("sheetData"),
  autoFilter: codes("autoFilter"),
  filterColumn: codes("filterColumn"),
  mergeCells: codes("mergeCells"),
  mergeCell: codes("mergeCell"),
  ref: codes("ref"),
};

/** What a worksheet part says besides its cells. */
export interface SheetExtras {
  readonly merges: CellArea[];
  hiddenRows: number[];
  /** Area under the sheet's own filter buttons. */
  filter: CellArea | undefined;
  /** Whether that filter, or an advanced one without buttons, hides rows now. */
  filtering: boolean;
}

/** Reads a whole worksheet part: its cells into the context's store, the rest as `SheetExtras`. */
export function readSheet(context: CellContext): SheetExtras {
  const { xml } = context;
  const extras: SheetExtras = { merges: [], hiddenRows: [], filter: undefined, filtering: false };
  openRoot(xml);
  if (!xml.closesItself()) readChildren(context, extras);
  xml.finish();
  return extras;
}

function readChildren(context: CellContext, extras: SheetExtras): void {
  const { xml, sheet } = context;
  let sheetDataSeen = false;
  for (;;) {
    const token = xml.next();
    if (token === xmlToken.close) return;
    if (token === xmlToken.end) {
      if (sheetDataSeen) xml.refuseXml();
      refuse({ code: "cutSheet", sheet });
    }
    if (token !== xmlToken.open) continue;
    if (xml.isNamed(names.sheetData)) {
      sheetDataSeen = true;
      extras.hiddenRows = readSheetCells(context);
    } else readExtra(xml, extras);
  }
}

function openRoot(xml: XmlBytes): void {
  let token = xml.next();
  while (token === xmlToken.text) token = xml.next();
  if (token !== xmlToken.open || !xml.isNamed(names.worksheet)) xml.refuseXml();
}

function readExtra(xml: XmlBytes, extras: SheetExtras): void {
  if (xml.isNamed(names.sheetPr)) {
    if (attributeIsTrue(xml, names.filterMode)) extras.filtering = true;
    xml.skipElement();
  } else if (xml.isNamed(names.mergeCells)) {
    eachChild(xml, names.mergeCell, () => {
      const area = readArea(attributeText(xml, names.ref) ?? "");
      if (area !== undefined) extras.merges.push(area);
    });
  } else if (xml.isNamed(names.autoFilter)) {
    extras.filter = readArea(attributeText(xml, names.ref) ?? "");
    eachChild(xml, names.filterColumn, () => {
      if (!xml.closesItself()) extras.filtering = true;
    });
  } else xml.skipElement();
}

/** Visits the children of this name of the element just opened and skips all others. */
function eachChild(xml: XmlBytes, name: Uint8Array, visit: () => void): void {
  if (xml.closesItself()) return;
  for (;;) {
    const token = xml.next();
    if (token === xmlToken.close) return;
    if (token === xmlToken.end) xml.refuseXml();
    if (token !== xmlToken.open) continue;
    if (xml.isNamed(name)) visit();
    xml.skipElement();
  }
}
