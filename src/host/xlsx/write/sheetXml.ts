import type { DateSystem } from "../../../intake/sheets/workbookCells";
import type { PlannedCell, SheetPlan, TableColumn } from "../../../workflow/sheetPlan";
import { isoDay } from "../../../core/calendar/day";
import { headerPoints, linePoints } from "../../sheetLook";
import { columnLetters } from "../read/cellAddress";
import { daySerial } from "../read/isoSerial";
import type { Dialect } from "./dialect";
import { cellText, escapeExcel, looksLikeFormula } from "./escapeText";
import { lineWidth, rowHeight } from "./rowHeight";
import type { SheetLayout } from "./sheetLayout";
import { sheetTail } from "./sheetTail";
import type { CellLook, StyleBook } from "./styleBook";

/** What all sheets written into one workbook share. */
export interface SheetWriting {
  readonly styles: StyleBook;
  readonly dialect: Dialect;
  readonly dateSystem: DateSystem;
}

/**
 * Writes a planned sheet as a worksheet part, a few rows at a time.
 *
 * Text is always an inline string and never a formula, whatever it begins with.
 */
export function* sheetXml(
  plan: SheetPlan,
  layout: SheetLayout,
  writing: SheetWriting,
): Generator<string, void> {
  const { main, relationships } = writing.dialect;
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${main}" xmlns:r="${relationships}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    (plan.isNotFrozen === true ? "" : frozenHeader(layout)) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(plan.table.columns, layout, writing.styles) +
    "<sheetData>";
  yield linesXml(plan, writing.styles);
  yield headerXml(plan, layout, writing.styles);
  yield* rowsXml(plan, layout, writing);
  yield `</sheetData>${sheetTail(plan, layout)}</worksheet>`;
}

function frozenHeader(layout: SheetLayout): string {
  const below = `A${layout.firstSheetRow}`;
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane ySplit="${layout.headerSheetRow}" topLeftCell="${below}" activePane="bottomLeft" ` +
    `state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>` +
    "</sheetView></sheetViews>"
  );
}

function columnsXml(
  columns: readonly TableColumn[],
  layout: SheetLayout,
  styles: StyleBook,
): string {
  const shown = columns.map((column, index) => {
    // The whole column is styled, so its look has no edges: they belong to the table's rows.
    const style = styles.indexOf({ ...columnLook(column), edge: undefined });
    const place = `min="${index + 1}" max="${index + 1}"`;
    return `<col ${place} width="${column.width}" style="${style}" customWidth="1"/>`;
  });
  const held = layout.held.map(
    ({ columnIndex }) =>
      `<col min="${columnIndex + 1}" max="${columnIndex + 1}" width="9" hidden="1" ` +
      'customWidth="1"/>',
  );
  return `<cols>${[...shown, ...held].join("")}</cols>`;
}

function columnLook(column: TableColumn): CellLook {
  return {
    font: column.small === true ? "small" : "cell",
    format: column.kind,
    wrap: column.wrap === true,
    quoted: false,
    edge: column.forPen === true ? "pen" : "below",
  };
}

const lineFonts = { title: "title", plain: "plain", quiet: "quiet" } as const;

/** Lines run over the whole width of the table and wrap there, so that paper is no wider. */
function linesXml(plan: SheetPlan, styles: StyleBook): string {
  const width = plan.table.columns.reduce((sum, column) => sum + column.width, 0);
  return plan.lines
    .map(({ text, style }, index) => {
      const sheetRow = index + 1;
      const look: CellLook = {
        font: lineFonts[style],
        format: "general",
        wrap: true,
        quoted: looksLikeFormula(text),
      };
      const points = linePoints[style] * Math.max(1, Math.ceil(lineWidth(text) / width));
      const cell = textCell(`A${sheetRow}`, text, styles.indexOf(look));
      return `<row r="${sheetRow}" ht="${points}" customHeight="1">${cell}</row>`;
    })
    .join("");
}

function headerXml(plan: SheetPlan, layout: SheetLayout, styles: StyleBook): string {
  const sheetRow = layout.headerSheetRow;
  const look: CellLook = {
    font: "header",
    format: "general",
    wrap: true,
    quoted: false,
    edge: "header",
  };
  const style = styles.indexOf(look);
  const cells = plan.table.columns.map(({ header }, index) =>
    textCell(`${columnLetters(index)}${sheetRow}`, header, style),
  );
  return `<row r="${sheetRow}" ht="${headerPoints}" customHeight="1">${cells.join("")}</row>`;
}

function* rowsXml(
  plan: SheetPlan,
  layout: SheetLayout,
  writing: SheetWriting,
): Generator<string, void> {
  const { held } = layout;
  const heldRows = Math.max(0, ...held.map(({ words }) => words.length));
  const count = Math.max(plan.table.rows.length, heldRows);
  const letters = plan.table.columns.map((_, index) => columnLetters(index));
  for (let index = 0; index < count; index++) {
    const sheetRow = layout.firstSheetRow + index;
    const planned = plan.table.rows[index] ?? [];
    const height = heightAttributes(plan.table, planned);
    const cells = plan.table.columns.map((column, columnIndex) =>
      cellXml(planned[columnIndex] ?? null, {
        address: `${letters[columnIndex] ?? ""}${sheetRow}`,
        column,
        writing,
      }),
    );
    for (const { columnIndex, words } of held) {
      const word = words[index];
      if (word !== undefined)
        cells.push(textCell(`${columnLetters(columnIndex)}${sheetRow}`, word, 0));
    }
    yield `<row r="${sheetRow}"${height}>${cells.join("")}</row>`;
  }
}

/** A height the plan fixes stays; otherwise a row gets what its wrapped texts need. */
function heightAttributes(table: SheetPlan["table"], planned: readonly PlannedCell[]): string {
  if (table.rowHeightPoints !== undefined) return ` ht="${table.rowHeightPoints}" customHeight="1"`;
  const height = rowHeight(table.columns, planned);
  return height === undefined ? "" : ` ht="${height}"`;
}

function cellXml(
  cell: PlannedCell,
  place: {
    readonly address: string;
    readonly column: TableColumn;
    readonly writing: SheetWriting;
  },
): string {
  const { address, column, writing } = place;
  const look = columnLook(column);
  const style = writing.styles.indexOf(look);
  if (cell === null || cell === "") return `<c r="${address}" s="${style}"/>`;
  if (typeof cell === "string" || column.kind === "text") {
    const text = typeof cell === "object" ? isoDay(cell.on) : String(cell);
    const quoted = looksLikeFormula(text);
    return textCell(address, text, quoted ? writing.styles.indexOf({ ...look, quoted }) : style);
  }
  const value = typeof cell === "number" ? cell : daySerial(cell.on, writing.dateSystem);
  if (!Number.isFinite(value)) throw new RangeError(`sheetXml: ${address} holds no number`);
  if (typeof cell === "object" && value < 0) return textCell(address, isoDay(cell.on), style);
  return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
}

function textCell(address: string, text: string, style: number): string {
  const escaped = escapeExcel(cellText(text));
  const opening = `<c r="${address}" s="${style}" t="inlineStr">`;
  return `${opening}<is><t xml:space="preserve">${escaped}</t></is></c>`;
}
