import type {
  FilterColumn,
  GridCondition,
  GridLine,
  GridSheet,
  GridTable,
  GridValidation,
  GridWorkbook,
} from "../../host/xlsx/grid/gridWorkbook";
import { endRow } from "../workbook/address/areas";
import type { Area } from "../workbook/area";
import type { Book } from "../workbook/book";
import type { BookSheet, LineLook } from "../workbook/book/bookSheet";
import type { ConditionalFormat } from "../workbook/book/conditionalFormat";
import { rootNamespace } from "../workbook/book/xmlPart";
import { WireError } from "../protocol/wireError";
import { newConditionalLook } from "../workbook/book/conditionalFormat";
import { headedLists, listBody, type HeadedList } from "../workbook/book/headedList";
import { changeLines } from "../workbook/book/lines";
import type { ListFilter } from "../workbook/book/listFilter";
import { tellStoreNames } from "../workbook/book/names";
import { tellStoreTables } from "../workbook/book/tables";
import { pointsOfWidth } from "./columnWidth";
import { criteriaOf } from "./fileFilter";
import { validationOf } from "./fileValidation";

type CellArea = GridTable | GridWorkbook["sheets"][number]["merges"][number];

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/**
 * Puts what a file says besides its cells into a book just made over them.
 *
 * @param book - its sheets are those of the file, in the same order
 */
export function fillBook(book: Book, file: GridWorkbook): void {
  file.sheets.forEach((from, index) => {
    const sheet = book.sheets[index];
    if (sheet !== undefined) fillSheet(book, sheet, from);
  });
  for (const { name, sheet, refersTo, hidden } of file.names) {
    const scope = book.sheets.find((each) => each.name === sheet);
    if (sheet !== undefined && scope === undefined) continue;
    book.names.push({ name, sheet: scope, formula: `=${refersTo}`, visible: !hidden, comment: "" });
  }
  for (const xml of file.customXml) fillXmlPart(book, xml);
  const active = book.sheets.find(({ name }) => name === file.activeSheet);
  const shown = [active, ...book.sheets].find((sheet) => sheet?.visibility === "Visible");
  if (shown !== undefined) book.activeSheet = shown;
  tellStoreTables(book);
  tellStoreNames(book);
}

/** Custom XML belongs to whoever put it there; what is no XML is kept in the file, unseen. */
function fillXmlPart(book: Book, xml: string): void {
  try {
    const namespaceUri = rootNamespace(xml);
    book.xmlParts.push({ id: `{${crypto.randomUUID().toUpperCase()}}`, namespaceUri, xml });
  } catch (refusal) {
    if (!(refusal instanceof WireError)) throw refusal;
  }
}

function fillSheet(book: Book, sheet: BookSheet, from: GridSheet): void {
  sheet.visibility = visibilities[from.visibility];
  sheet.showGridlines = from.showGridlines;
  fillLines(sheet.columns, from.columnLooks, pointsOfWidth);
  fillLines(sheet.rows, from.rowLooks, (points) => points);
  const { rows, columns } = from.freeze;
  if (rows > 0 || columns > 0)
    sheet.frozen = {
      rowIndex: 0,
      columnIndex: 0,
      rowCount: rows > 0 ? rows : 1_048_576,
      columnCount: columns > 0 ? columns : 16_384,
    };
  if (from.isProtected) sheet.protection = { password: undefined, options: {} };
  if (from.filter !== undefined) sheet.filter = filterOf(from.filter.columns, areaOf(from.filter));
  for (const table of from.tables) fillTable(book, sheet, table);
  for (const list of headedLists(book, sheet)) hideFiltered(list);
  sheet.validations = from.validations.map((rule: GridValidation) => validationOf(rule, areaOf));
  sheet.conditionalFormats = from.conditions.flatMap((condition) => conditionOf(book, condition));
  sheet.hyperlinks = from.hyperlinks.map(({ area, address, place, tip }) => ({
    area: areaOf(area),
    link: {
      ...(address === undefined ? {} : { address }),
      ...(place === undefined ? {} : { documentReference: place }),
      ...(tip === undefined ? {} : { screenTip: tip }),
    },
  }));
}

function fillLines(
  lines: BookSheet["columns"],
  looks: readonly GridLine[],
  points: (size: number) => number,
): void {
  const known = new Map<string, LineLook>();
  for (const { first, last, size, hidden } of looks) {
    if (size === undefined && !hidden) continue;
    const key = `${size ?? ""},${String(hidden)}`;
    const look = known.get(key) ?? {
      points: size === undefined ? undefined : points(size),
      hidden,
      filtered: false,
    };
    known.set(key, look);
    lines.change(first, last - first + 1, () => look);
  }
}

function fillTable(book: Book, sheet: BookSheet, table: GridTable): void {
  const area = areaOf(table);
  book.tables.push({
    id: String(book.nextNumber()),
    name: table.name,
    sheet,
    area,
    columns: table.columns.map((name, index) => ({ id: index + 1, name })),
    headerRow: table.headerRow,
    totalsRow: table.totalsRow,
    style: table.style ?? "",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: table.filter !== undefined,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filter: filterOf(table.filter?.columns ?? [], area),
    sort: undefined,
  });
}

function filterOf(columns: readonly FilterColumn[], area: Area): ListFilter {
  return { area, conditions: new Map(columns.map((each) => [each.column, criteriaOf(each)])) };
}

/** A file only hides rows; those a filter hides are shown again with its condition. */
function hideFiltered(list: HeadedList): void {
  if (list.filter.conditions.size === 0) return;
  const { rows } = list.sheet;
  const body = listBody(list);
  for (const { start, end, known } of [...rows.runs()]) {
    const from = Math.max(start, body.rowIndex);
    const count = Math.min(end, endRow(body)) - from;
    if (known.hidden && count > 0)
      changeLines(rows, { start: from, count }, { hidden: false, filtered: true });
  }
}

function conditionOf(book: Book, condition: GridCondition): ConditionalFormat[] {
  const [formula] = condition.formulas;
  const look = newConditionalLook();
  look.fillColor = condition.fillColor;
  look.fontColor = condition.fontColor;
  if (condition.bold) look.bold = true;
  const common = {
    id: `{${book.nextNumber()}}`,
    areas: condition.areas.map(areaOf),
    stopIfTrue: condition.stopIfTrue,
    look,
  };
  if (condition.type === "expression" && formula !== undefined)
    return [{ ...common, type: "Custom", formula: `=${formula}`, rule: undefined }];
  if (condition.type === "cellIs" && formula !== undefined)
    return [{ ...common, type: "CellValue", formula: "", rule: cellValueRule(condition) }];
  if (condition.type === "containsText")
    return [
      {
        ...common,
        type: "ContainsText",
        formula: "",
        rule: { operator: "Contains", text: condition.text ?? "" },
      },
    ];
  return [];
}

function cellValueRule({ operator, formulas }: GridCondition): Readonly<Record<string, unknown>> {
  const name = operator.charAt(0).toUpperCase() + operator.slice(1);
  const [formula1 = "", formula2] = formulas.map((formula) => `=${formula}`);
  return {
    operator: name === "Equal" ? "EqualTo" : name === "NotEqual" ? "NotEqualTo" : name,
    formula1,
    ...(formula2 === undefined ? {} : { formula2 }),
  };
}

function areaOf(area: CellArea): Area {
  return {
    rowIndex: area.firstRowIndex,
    columnIndex: area.firstColumnIndex,
    rowCount: area.lastRowIndex - area.firstRowIndex + 1,
    columnCount: area.lastColumnIndex - area.firstColumnIndex + 1,
  };
}
