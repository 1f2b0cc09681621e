import type { Area } from "../area";
import type { StoreTable } from "../cellStore";

/**
 * Finds the cells a structured reference stands for, by what is inside of its brackets.
 *
 * @param inside - "" for the table's name alone, "Phone", "#All", "[#Headers],[Phone]",
 *   "[Phone]:[Balance]", "@Phone", "#This Row"
 * @param rowIndex - row of the formula, for "@" and "#This Row"
 * @returns `undefined` for an unknown column or a part the table does not have
 *
 * @source Excel's own rules: a name alone is the rows between header and totals
 */
export function tableReference(
  table: StoreTable,
  inside: string,
  rowIndex?: number,
): Area | undefined {
  const { parts, columns } = readInside(inside);
  const across = columnSpan(table, columns);
  const down = rowSpan(table, parts, rowIndex);
  return across === undefined || down === undefined ? undefined : { ...down, ...across };
}

interface Inside {
  /** "#all", "#headers" … in small letters. */
  readonly parts: readonly string[];
  /** First and last column; one or two names, or none for all. */
  readonly columns: readonly string[];
}

function readInside(inside: string): Inside {
  const thisRow = inside.startsWith("@");
  const rest = thisRow ? inside.slice(1) : inside;
  const bracketed = [...rest.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map(([, word = ""]) => word);
  const words = bracketed.length > 0 ? bracketed : [rest];
  const named = words.filter((word) => word !== "");
  return {
    parts: [
      ...(thisRow ? ["#this row"] : []),
      ...named.filter((word) => word.startsWith("#")).map((word) => word.toLowerCase()),
    ],
    columns: named
      .filter((word) => !word.startsWith("#"))
      .map((word) => word.trim().replace(/'(.)/g, "$1")),
  };
}

function columnSpan(
  { area, columns }: StoreTable,
  names: readonly string[],
): Pick<Area, "columnIndex" | "columnCount"> | undefined {
  const { columnIndex, columnCount } = area;
  if (names.length === 0) return { columnIndex, columnCount };
  const lower = columns.map((column) => column.toLowerCase());
  const places = names.map((name) => lower.indexOf(name.toLowerCase()));
  if (places.includes(-1)) return undefined;
  const first = Math.min(...places);
  return { columnIndex: columnIndex + first, columnCount: Math.max(...places) - first + 1 };
}

function rowSpan(
  table: StoreTable,
  parts: readonly string[],
  rowIndex: number | undefined,
): Pick<Area, "rowIndex" | "rowCount"> | undefined {
  const { area, headerRow, totalsRow } = table;
  const header = { rowIndex: area.rowIndex, rowCount: Number(headerRow) };
  const rows = area.rowCount - Number(headerRow) - Number(totalsRow);
  const body = { rowIndex: area.rowIndex + Number(headerRow), rowCount: rows };
  const totals = { rowIndex: body.rowIndex + rows, rowCount: Number(totalsRow) };
  const spans = parts.length === 0 ? [body] : parts.map((part) => spanOf(part));
  if (spans.some((span) => span === undefined || span.rowCount === 0)) return undefined;
  const found = spans.filter((span) => span !== undefined);
  const start = Math.min(...found.map((span) => span.rowIndex));
  const end = Math.max(...found.map((span) => span.rowIndex + span.rowCount));
  return { rowIndex: start, rowCount: end - start };

  function spanOf(part: string): Pick<Area, "rowIndex" | "rowCount"> | undefined {
    switch (part) {
      case "#all":
        return area;
      case "#headers":
        return header;
      case "#totals":
        return totals;
      case "#data":
        return body;
      case "#this row": {
        const inBody =
          rowIndex !== undefined && rowIndex >= body.rowIndex && rowIndex < body.rowIndex + rows;
        return inBody ? { rowIndex, rowCount: 1 } : undefined;
      }
      default:
        return undefined;
    }
  }
}

/** Splits "Clients[[#All],[Phone]]" into the table's name and what its brackets hold. */
export function splitTableReference(text: string): { name: string; inside: string } | undefined {
  const [, name, inside = ""] = /^([^[\]!]+)(?:\[([\s\S]*)\])?$/.exec(text.trim()) ?? [];
  return name === undefined ? undefined : { name, inside };
}
