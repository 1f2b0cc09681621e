import { relationshipsOf, type Relationship } from "../package/relationships";
import type { XlsxPackage } from "../package/xlsxPackage";
import { escapeExcel, escapeXml } from "../write/escapeText";
import { contentType } from "../write/packageChanges";
import type { GridFilter } from "../grid/gridWorkbook";
import { gridFilter } from "../grid/gridFilter";
import { applyEdits, setAttribute, type XmlEdit } from "../xml/editXml";
import { unescapeExcel } from "../xml/unescapeXml";
import { xmlText } from "../xml/utf8Pieces";
import { attributeOf, childOf, listed } from "../xml/xmlQuery";
import { parseXml, type XmlElement } from "../xml/xmlTree";
import { areaText } from "./cellXml";
import { filterXml } from "./filterXml";
import type { SavedTable } from "./savedWorkbook";
import type { SheetTarget } from "./sheetTarget";

/**
 * Writes the tables of a sheet: a table that is there keeps its part and all it says, with its new
 * place; others are added and taken away.
 *
 * @returns ids of the relationships to them, for the sheet's own list
 */
export function saveTables(tables: readonly SavedTable[], target: SheetTarget): string[] {
  const { pkg, changes, part, dialect, relationships } = target;
  const existing = target.isNew
    ? []
    : relationshipsOf(pkg, part).filter(({ kind }) => kind === "table");
  const named = new Map(existing.map((each) => [tableName(pkg, each), each]));
  const ids = tables.map((table) => {
    const before = named.get(table.name);
    named.delete(table.name);
    if (before?.part !== undefined) {
      changes.putText(before.part, tableAgain(pkg, before.part, table, target));
      return before.id;
    }
    const tablePart = changes.freePart("xl/tables/table", ".xml");
    changes.putText(tablePart, newTable(table, target), contentType.table);
    return relationships.add(`${dialect.relationships}/table`, tablePart);
  });
  for (const gone of named.values()) {
    if (gone.part === undefined) continue;
    relationships.remove(gone.id);
    changes.remove(gone.part);
  }
  return ids;
}

function tableName(pkg: XlsxPackage, { part }: Relationship): string {
  if (part === undefined || !pkg.has(part)) return "";
  const root = parseXml(xmlText(pkg.whole(part), part), part);
  return unescapeExcel(attributeOf(root, "displayName") ?? "");
}

/** A table of the file at its new place; only one whose columns changed is written anew. */
function tableAgain(
  pkg: XlsxPackage,
  part: string,
  table: SavedTable,
  target: SheetTarget,
): string {
  const text = xmlText(pkg.whole(part), part);
  const root = parseXml(text, part);
  const columns = listed(root, "tableColumns", "tableColumn").map((column) =>
    unescapeExcel(attributeOf(column, "name") ?? ""),
  );
  const isSame =
    JSON.stringify(columns) === JSON.stringify(table.columns) &&
    (attributeOf(root, "headerRowCount") !== "0") === table.headerRow &&
    Number(attributeOf(root, "totalsRowCount") ?? "0") > 0 === table.totalsRow;
  if (!isSame) return newTable(table, target, attributeOf(root, "id"));
  return applyEdits(text, [
    ...setAttribute(root, "ref", areaText(table)),
    ...filterAgain(root, table),
  ]);
}

/** The filter at its new place; conditions that are as in the file stay as they are there. */
function filterAgain(root: XmlElement, table: SavedTable): XmlEdit[] {
  const before = childOf(root, "autoFilter");
  const now = filterOf(table);
  const text = now === undefined ? "" : filterXml(now, root.prefix);
  if (before === undefined) {
    const start = root.children[0]?.start;
    return start === undefined || text === "" ? [] : [{ start, end: start, text }];
  }
  const columns = gridFilter(before)?.columns;
  const isSame = now !== undefined && JSON.stringify(columns) === JSON.stringify(now.columns);
  if (isSame) return setAttribute(before, "ref", areaText(now));
  return [{ start: before.start, end: before.end, text }];
}

function filterOf(table: SavedTable): GridFilter | undefined {
  if (table.filter === undefined || !table.headerRow) return undefined;
  const { firstRowIndex, firstColumnIndex, lastColumnIndex } = table;
  const lastRowIndex = table.lastRowIndex - Number(table.totalsRow);
  const area = { firstRowIndex, firstColumnIndex, lastRowIndex, lastColumnIndex };
  return { ...area, columns: table.filter };
}

function newTable(table: SavedTable, { dialect, nextTableId }: SheetTarget, id?: string): string {
  const name = escapeXml(table.name);
  const filter = filterOf(table);
  const columns = table.columns.map(
    (column, index) =>
      `<tableColumn id="${index + 1}" name="${escapeExcel(column).replaceAll("\n", "_x000A_")}"/>`,
  );
  const style =
    table.style === ""
      ? ""
      : `<tableStyleInfo name="${escapeXml(table.style)}" showFirstColumn="0" ` +
        'showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${dialect.main}" id="${id ?? nextTableId()}" name="${name}" ` +
    `displayName="${name}" ref="${areaText(table)}"` +
    (table.headerRow ? "" : ' headerRowCount="0"') +
    (table.totalsRow ? ' totalsRowCount="1">' : ' totalsRowShown="0">') +
    (filter === undefined ? "" : filterXml(filter, "")) +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>${style}</table>`
  );
}
