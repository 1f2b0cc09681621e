import { joinedBytes } from "../bytes/joinedBytes";
import { sheetFrame, type SheetFrame } from "../grid/sheetFrame";
import { readArea } from "../read/cellAddress";
import { packPart } from "../write/packPart";
import { contentType } from "../write/packageChanges";
import { appendInside, applyEdits, utf8Part } from "../xml/editXml";
import { attributeOf, childOf } from "../xml/xmlQuery";
import { parseXml, type XmlElement } from "../xml/xmlTree";
import { cellXml } from "./cellXml";
import { frameElements } from "./frameXml";
import type { LookBook } from "./lookBook";
import { patchRows, type RowChange } from "./patchRows";
import { replaceElements } from "./replaceElements";
import type { SavedSheet, SheetTraits } from "./savedWorkbook";
import { saveCharts } from "./sheetCharts";
import { saveHyperlinks } from "./sheetHyperlinks";
import { saveNotes } from "./sheetNotes";
import { saveTables } from "./sheetTables";
import type { SheetTarget } from "./sheetTarget";

/** Stands where the rows go while the text around them is put together. */
const rowsMark = "\u0000rows\u0000";

/** Writes one sheet that changed, or a new one. */
export function saveSheet(sheet: SavedSheet, looks: LookBook, target: SheetTarget): void {
  const { pkg, changes, dialect, part, isNew, relationships } = target;
  const frame = isNew ? emptyFrame(dialect) : sheetFrame(pkg, part);
  const { root } = frame;
  const elements = new Map([
    ...frameElements(sheet.traits, root, looks),
    ...linkedElements(sheet.traits, root, target),
  ]);
  if (relationships.changed()) changes.putText(relationships.part, relationships.finish());
  const rows = patchRows(
    frame.bytes.subarray(frame.rowsStart, frame.rowsEnd),
    rowChanges(sheet, looks, root.prefix),
    {
      part,
      prefix: root.prefix,
    },
  );
  const data = childOf(root, "sheetData");
  if (data === undefined) throw new Error("saveSheet: a frame has its sheetData");
  // The stated size of the sheet is wrong once cells lie outside of it; nobody needs it.
  if (!staysWithin(childOf(root, "dimension"), sheet.cells)) elements.set("dimension", "");
  const around = applyEdits(frame.text, [
    ...replaceElements(root, elements),
    appendInside(frame.text, data, rowsMark),
  ]);
  const [head = "", tail = ""] = around.split(rowsMark);
  const bytes = joinedBytes([utf8Part(head), ...rows, new TextEncoder().encode(tail)]);
  changes.put(packPart(part, bytes), contentType.worksheet);
}

/** Writes the parts a sheet points to, and what of the sheet points to them. */
function linkedElements(
  { tables, hyperlinks, charts = [], notes = [] }: SheetTraits,
  root: XmlElement,
  target: SheetTarget,
): Map<string, string> {
  const elements = new Map<string, string>();
  const { prefix } = root;
  const namespace = `xmlns:r="${target.dialect.relationships}"`;
  const pointer = (name: string, id: string) => `<${prefix}${name} ${namespace} r:id="${id}"/>`;
  if (hyperlinks !== undefined)
    elements.set("hyperlinks", saveHyperlinks(hyperlinks, target, prefix));
  const drawing = charts.length > 0 ? saveCharts(charts, target) : undefined;
  if (drawing !== undefined) elements.set("drawing", pointer("drawing", drawing));
  const boxes = notes.length > 0 ? saveNotes(notes, root, target) : undefined;
  if (boxes !== undefined) elements.set("legacyDrawing", pointer("legacyDrawing", boxes));
  if (tables !== undefined) {
    const parts = saveTables(tables, target).map((id) => pointer("tablePart", id));
    const list = `${prefix}tableParts`;
    elements.set(
      "tableParts",
      parts.length === 0 ? "" : `<${list} count="${parts.length}">${parts.join("")}</${list}>`,
    );
  }
  return elements;
}

/** Whether anything of a sheet's part is to be written at all. */
export function isTouched({ cells, rows, traits }: SavedSheet): boolean {
  return cells.length > 0 || rows.size > 0 || Object.keys(traits).length > 0;
}

function rowChanges(sheet: SavedSheet, looks: LookBook, prefix: string): Map<number, RowChange> {
  const changes = new Map<number, { cells: Map<number, string>; line: RowChange["line"] }>();
  const at = (rowIndex: number) => {
    const known = changes.get(rowIndex);
    if (known !== undefined) return known;
    const fresh = { cells: new Map<number, string>(), line: sheet.rows.get(rowIndex) };
    changes.set(rowIndex, fresh);
    return fresh;
  };
  for (const rowIndex of sheet.rows.keys()) at(rowIndex);
  for (const cell of sheet.cells) {
    const style = typeof cell.style === "number" ? cell.style : looks.indexOf(cell.style);
    at(cell.rowIndex).cells.set(cell.columnIndex, cellXml(cell, style, prefix));
  }
  return changes;
}

function staysWithin(dimension: XmlElement | undefined, cells: SavedSheet["cells"]): boolean {
  const area = dimension && readArea(attributeOf(dimension, "ref") ?? "");
  return (
    area !== undefined &&
    cells.every(
      ({ rowIndex, columnIndex }) =>
        rowIndex >= area.firstRowIndex &&
        rowIndex <= area.lastRowIndex &&
        columnIndex >= area.firstColumnIndex &&
        columnIndex <= area.lastColumnIndex,
    )
  );
}

function emptyFrame({ main, relationships }: SheetTarget["dialect"]): SheetFrame {
  const text =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${main}" xmlns:r="${relationships}">` +
    '<sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData></worksheet>';
  return {
    bytes: new Uint8Array(0),
    rowsStart: 0,
    rowsEnd: 0,
    text,
    root: parseXml(text, "worksheet"),
  };
}
