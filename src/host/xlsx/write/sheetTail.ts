import type { SheetPlan } from "../../../workflow/sheetPlan";
import { longestFooter, longestRefusal, marginInches } from "../../sheetLook";
import { columnLetters } from "../read/cellAddress";
import { escapeXml } from "./escapeText";
import type { SheetLayout } from "./sheetLayout";

/** Relationship from the sheet to its table. */
export const tableRelationship = "rId1";

/** What follows the cells in a worksheet part, in the order the format demands. */
export function sheetTail(plan: SheetPlan, layout: SheetLayout): string {
  return (
    mergedLinesXml(plan) +
    validationsXml(plan, layout) +
    marginsXml() +
    `<pageSetup paperSize="9" orientation="${plan.print.orientation}" fitToWidth="1" ` +
    'fitToHeight="0"/>' +
    footerXml(plan.print.footer) +
    pageBreaksXml(plan, layout) +
    `<tableParts count="1"><tablePart r:id="${tableRelationship}"/></tableParts>`
  );
}

function marginsXml(): string {
  const sides = Object.entries(marginInches).map(([side, inches]) => `${side}="${inches}"`);
  return `<pageMargins ${sides.join(" ")}/>`;
}

function mergedLinesXml({ lines, table }: SheetPlan): string {
  if (table.columns.length < 2) return "";
  const last = columnLetters(table.columns.length - 1);
  const merges = lines.flatMap(({ text }, index) =>
    text === "" ? [] : [`<mergeCell ref="A${index + 1}:${last}${index + 1}"/>`],
  );
  if (merges.length === 0) return "";
  return `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
}

function validationsXml(plan: SheetPlan, layout: SheetLayout): string {
  if (layout.choices.length === 0) return "";
  const rules = layout.choices.map(({ columnIndex, formula }) => {
    const letters = columnLetters(columnIndex);
    const cells = `${letters}${layout.firstSheetRow}:${letters}${layout.lastSheetRow}`;
    // Without a sentence of ours Excel says its own, in its own language.
    const sentence = plan.table.columns[columnIndex]?.choicesRefusal;
    const error =
      sentence === undefined ? "" : ` error="${escapeXml(sentence.slice(0, longestRefusal))}"`;
    return (
      `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1"${error} ` +
      `sqref="${cells}">` +
      `<formula1>${escapeXml(formula)}</formula1></dataValidation>`
    );
  });
  return `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

/** The footer's text at the left, page of pages at the right; "&" alone would be a code. */
function footerXml(footer: string): string {
  const text = footer.replaceAll("&", "&&").slice(0, longestFooter - 20);
  // A cut must not leave half of a doubled sign, which would swallow the code behind it.
  const whole = /(?:^|[^&])(?:&&)*&$/.test(text) ? text.slice(0, -1) : text;
  const codes = `${whole === "" ? "" : `&L${whole}`}&R&P / &N`;
  return `<headerFooter><oddFooter>${escapeXml(codes)}</oddFooter></headerFooter>`;
}

function pageBreaksXml(plan: SheetPlan, layout: SheetLayout): string {
  // A break stands behind the row before; one before the first row would make an empty page.
  const rows = [...new Set(plan.print.pageBreaksBefore)]
    .filter((index) => index > 0 && index < plan.table.rows.length)
    .sort((a, b) => a - b)
    .map((index) => layout.firstSheetRow + index - 1);
  if (rows.length === 0) return "";
  const breaks = rows.map((sheetRow) => `<brk id="${sheetRow}" max="16383" man="1"/>`);
  const count = `count="${rows.length}" manualBreakCount="${rows.length}"`;
  return `<rowBreaks ${count}>${breaks.join("")}</rowBreaks>`;
}
