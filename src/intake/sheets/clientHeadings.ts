import { isOwnKind } from "../../core/clients/records";
import type { CellContext } from "../cells/reading";
import { readName } from "../cells/name";
import { isSurname } from "../cells/surnames";
import { cellAt, filledColumns, textAt, type SheetView } from "./cellAccess";
import { clientKeyFields } from "./fieldNames";
import type { RecordColumn } from "./recordShapes";
import { rowWord, rowWordOf } from "./rowWords";
import { readInto, type SmallRecord } from "./smallRecord";
import type { MappedColumn, SheetTable } from "./tableColumns";
import type { TableLayout } from "./tableLayout";
import type { TextTable } from "./textTable";

/** Who each heading row names (0-based), as the columns of records hold her. */
export type ClientHeadings = ReadonlyMap<number, ReadonlyMap<RecordColumn, number>>;

/** Where headings are looked for, and what they are read with. */
export interface HeadingQuestion {
  readonly view: SheetView;
  readonly layout: TableLayout;
  readonly texts: TextTable;
  readonly context: CellContext;
}

const label =
  /(?:姓名|[客顾顧][户戶客]|会员|會員|客人|电话|電話|手[机機]|client|name|phone|tel)\s*[:：]\s*/gi;

/**
 * Finds the clients named on rows of their own above their courses or purchases, in a table that has
 * no column for the client: "王芳 13800001111", then 光子 | 5 | 2.
 *
 * The row under the header must be such a heading, and every row of one text must name somebody;
 * otherwise they are treatments or notes, and nothing is guessed.
 *
 * @returns who each heading names; `undefined` where the table has no such headings
 */
export function clientHeadings(question: HeadingQuestion): ClientHeadings | undefined {
  const { view, layout } = question;
  const headings = new Map<number, ReadonlyMap<RecordColumn, number>>();
  let isFirst = true;
  let wasHeading = false;
  for (let rowIndex = layout.firstRowIndex; rowIndex <= layout.lastRowIndex; rowIndex++) {
    const filled = filledColumns(view, rowIndex);
    if (filled.length === 0) continue;
    const client = clientOn(question, rowIndex, filled);
    const isHeading = client !== undefined;
    if (isFirst ? !isHeading : isHeading && wasHeading) return undefined;
    if (!isHeading && filled.length === 1 && isPlainText(view, rowIndex, filled)) return undefined;
    if (client !== undefined) headings.set(rowIndex, client);
    wasHeading = isHeading;
    isFirst = false;
  }
  return headings.size === 0 || wasHeading ? undefined : headings;
}

/**
 * The same in a table that has columns for the client: 王芳 | | then | 光子 | 5, and no row that says
 * both. One row that does, and blanks are blanks: the name of the row above is never taken for them.
 *
 * @returns who each heading names; `undefined` where rows name their own client
 */
export function headingsInOwnColumns(
  question: Pick<HeadingQuestion, "view" | "texts" | "context">,
  table: SheetTable,
): ClientHeadings | undefined {
  const { view } = question;
  const headings = new Map<number, ReadonlyMap<RecordColumn, number>>();
  if (table.kind === "clients" || table.kind === "staff" || isOwnKind(table.kind)) return undefined;
  let wasHeading = false;
  for (let rowIndex = table.firstRowIndex; rowIndex <= table.lastRowIndex; rowIndex++) {
    const filled = table.columns.filter(
      ({ columnIndex }) => cellAt(view, rowIndex, columnIndex) !== null,
    );
    if (filled.length === 0) continue;
    const keys = filled.filter(({ field }) => clientKeyFields.has(field));
    const isHeading = keys.length === filled.length;
    const isFirst = headings.size === 0;
    if (isHeading ? wasHeading : isFirst || keys.length > 0) return undefined;
    if (isHeading) headings.set(rowIndex, keysOn(question, rowIndex, keys));
    wasHeading = isHeading;
  }
  const isNamed = [...headings.values()].every((keys) => keys.size > 0);
  return headings.size === 0 || wasHeading || !isNamed ? undefined : headings;
}

function keysOn(
  { view, texts, context }: Pick<HeadingQuestion, "view" | "texts" | "context">,
  rowIndex: number,
  columns: readonly MappedColumn[],
): ReadonlyMap<RecordColumn, number> {
  const record: SmallRecord = { rowIndex, values: new Map() };
  for (const { field, columnIndex } of columns) {
    const raw = cellAt(view, rowIndex, columnIndex);
    readInto(record, { field, kind: "clients", raw, context, texts });
  }
  return onlyKeys(record);
}

/** What a heading says of the client as the columns of records hold it: places of texts. */
function onlyKeys({ values }: SmallRecord): ReadonlyMap<RecordColumn, number> {
  const keys = [...values].filter(([, value]) => typeof value === "number");
  return new Map(keys as [RecordColumn, number][]);
}

function isPlainText(view: SheetView, rowIndex: number, [only]: readonly number[]): boolean {
  const text = textAt(view, rowIndex, only ?? 0);
  return text !== "" && rowWordOf(text) === rowWord.plain;
}

/** The client a row names and nothing besides: her name in one cell, her phone in it or beside it. */
function clientOn(
  { view, texts, context }: HeadingQuestion,
  rowIndex: number,
  filled: readonly number[],
): ReadonlyMap<RecordColumn, number> | undefined {
  const [nameAt, phoneAt, ...others] = filled;
  if (nameAt === undefined || others.length > 0) return undefined;
  const raw = textAt(view, rowIndex, nameAt).replace(label, " ").trim();
  const reading = readName(raw, context);
  if (reading.kind !== "value" || reading.value.name === undefined) return undefined;
  const record: SmallRecord = { rowIndex, values: new Map() };
  readInto(record, { field: "clientName", kind: "clients", raw, context, texts });
  if (phoneAt !== undefined) {
    const phone = cellAt(view, rowIndex, phoneAt);
    readInto(record, { field: "phone", kind: "clients", raw: phone, context, texts });
    if (!record.values.has("phone")) return undefined;
  }
  if (!record.values.has("phone") && !isSurnameFirst(reading.value.name)) return undefined;
  return onlyKeys(record);
}

/** Without a phone only a usual surname tells a name (王芳) from a treatment (热玛吉). */
function isSurnameFirst(name: string): boolean {
  if (/^\p{Script=Han}{2,3}$/u.test(name)) return isSurname(name.charAt(0));
  return /^\p{Script=Han}{4}$/u.test(name)
    ? isSurname(name.slice(0, 2))
    : /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name);
}
