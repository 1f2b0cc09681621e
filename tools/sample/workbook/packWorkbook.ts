import type { Workbook } from "exceljs";
import { addChart, type SampleChart } from "./addChart";
import { fixedZip } from "./fixedZip";
import type { Planted } from "./planted";

export interface SampleWorkbook {
  readonly bytes: Uint8Array;
  readonly planted: readonly Planted[];
}

/** Saves the sheets as a file whose bytes depend on nothing but the sheets. */
export async function packWorkbook(
  book: Workbook,
  { planted, chart }: { readonly planted: readonly Planted[]; readonly chart: SampleChart },
): Promise<SampleWorkbook> {
  const saved = new Date(Date.UTC(2026, 10, 20, 10, 0, 0));
  book.creator = "Front desk";
  book.lastModifiedBy = "Front desk";
  book.created = saved;
  book.modified = saved;
  const written = await book.xlsx.writeBuffer({ useSharedStrings: true, useStyles: true });
  const bytes = fixedZip(new Uint8Array(written), (parts) => addChart(parts, chart));
  return { bytes, planted };
}
