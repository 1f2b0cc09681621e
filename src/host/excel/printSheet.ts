import type { SheetPlan } from "../../workflow/sheetPlan";
import { longestFooter, marginInches } from "../sheetLook";
import { columnLetters } from "../xlsx/read/cellAddress";
import type { SheetLayout } from "../xlsx/write/sheetLayout";

const inchPoints = 72;

/** Queues how the sheet is printed. Excel may refuse it where no printer is set up. */
export function printSheet(
  sheet: Excel.Worksheet,
  { print, table }: SheetPlan,
  layout: SheetLayout,
): void {
  const page = sheet.pageLayout;
  page.orientation =
    print.orientation === "landscape"
      ? Excel.PageOrientation.landscape
      : Excel.PageOrientation.portrait;
  page.paperSize = Excel.PaperType.a4;
  page.zoom = { horizontalFitToPages: 1 };
  setMargins(page);
  const lastColumn = columnLetters(table.columns.length - 1);
  page.setPrintArea(`A1:${lastColumn}${layout.lastSheetRow}`);
  if (print.repeatHeader) {
    const { repeatFromLine } = print;
    const from = repeatFromLine === undefined ? layout.headerSheetRow : repeatFromLine + 1;
    page.setPrintTitleRows(`$${from}:$${layout.headerSheetRow}`);
  }
  const footers = page.headersFooters.defaultForAllPages;
  footers.leftFooter = footerText(print.footer);
  footers.rightFooter = "&P / &N";
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const rowIndex of breakRows(print.pageBreaksBefore, table.rows.length))
    sheet.horizontalPageBreaks.add(`A${layout.firstSheetRow + rowIndex}`);
}

function setMargins(page: Excel.PageLayout): void {
  page.leftMargin = marginInches.left * inchPoints;
  page.rightMargin = marginInches.right * inchPoints;
  page.topMargin = marginInches.top * inchPoints;
  page.bottomMargin = marginInches.bottom * inchPoints;
  page.headerMargin = marginInches.header * inchPoints;
  page.footerMargin = marginInches.footer * inchPoints;
}

/** "&" alone would be a code; a cut must not leave half of a doubled one. */
function footerText(footer: string): string {
  const text = footer.replaceAll("&", "&&").slice(0, longestFooter - 20);
  return /(?:^|[^&])(?:&&)*&$/.test(text) ? text.slice(0, -1) : text;
}

/** A break before the first row would make an empty page. */
function breakRows(before: readonly number[], rows: number): number[] {
  return [...new Set(before)].filter((index) => index > 0 && index < rows).sort((a, b) => a - b);
}
