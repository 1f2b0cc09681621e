import { patchWorkbook } from "../../../src/host/xlsx/patchWorkbook";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import { dayListWords } from "../../../src/wording/pane/dayListWords";
import { wordsIn } from "../../../src/wording/words";
import { callRows } from "../../../src/workflow/callRows";
import { judgeClinic, type JudgedClinic } from "../../../src/workflow/judgeClinic";
import { moveOutcomes } from "../../../src/workflow/moveOutcomes";
import { planCallSheet } from "../../../src/workflow/planCallSheet";
import { noSettings } from "../../../src/workflow/settings";
import { day } from "../../support/day";
import { cellsOfFile, type ComparableWorkbook } from "../../support/excel/comparableCells";
import { everyExcel, paneStage, today } from "../../support/workbench/paneStage";
import type { Sitting } from "../../support/workbench/sitting";
import { changedParts, partsOf } from "../../support/xlsxParts";

const stage = paneStage();
const slow = 120_000;

describe.each(everyExcel)("on Excel for $host in $language", (excel) => {
  const sitting = stage.sitting({ ...excel, workbook: "sample" });

  test(
    "one click makes of the sample clinic what the command line makes of it",
    async () => {
      const { callSheet } = wordsIn(excel.language);
      const before = await sitting().save();
      const sheets = await sitting().sheets();
      await sitting().makeSheet();
      const after = await sitting().save();
      const made = madeInFile(before);
      expect(cells(after)).toEqual(cells(made.file));
      expect(await groupCounts(sitting())).toEqual(made.clinic.plan.counts);
      expect(await sitting().sheets()).toEqual([...sheets, callSheet.sheetName]);
      expect(changedClinicSheets(before, after)).toEqual([]);
    },
    slow,
  );
});

/** The five groups as the pane counts them, and all clients. */
async function groupCounts(sitting: Sitting): Promise<Readonly<Record<string, number>>> {
  const { sum } = dayListWords(sitting.language);
  const counts: Record<string, number> = {};
  for (const [group, name] of Object.entries(sum.groups)) {
    const tab = sitting.the("tab", new RegExp(`^[\\d,]+ ?${name}$`));
    counts[group] = numberIn(await tab.innerText());
  }
  const total = sitting.pane.getByText(/^= /);
  return { ...counts, clients: numberIn(await total.innerText()) };
}

function numberIn(text: string): number {
  return Number(/[\d,]+/.exec(text)?.[0].replaceAll(",", ""));
}

/** The hour by the page's clock, in minutes after midnight. */
const atNine = 9 * 60;

/** What the command line makes of the same file, for the same day and hour. */
function madeInFile(bytes: Uint8Array): {
  readonly clinic: JudgedClinic;
  readonly file: Uint8Array;
} {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  const { workbook, nextMake } = moveOutcomes(read.value);
  const clinic = judgeClinic(workbook, { asOf: day(today), now: atNine, settings: noSettings });
  const plan = planCallSheet(clinic, callRows(clinic), nextMake);
  const file = patchWorkbook(bytes, { sheets: [plan] });
  if (!file.ok) throw new Error(file.problem.code);
  return { clinic, file: file.value };
}

function cells(bytes: Uint8Array): ComparableWorkbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return cellsOfFile(read.value);
}

/** Sheets of before whose part in the file is another one now. */
function changedClinicSheets(before: Uint8Array, after: Uint8Array): string[] {
  const isSheet = /^xl\/worksheets\/sheet\d+\.xml$/;
  const old = partsOf(before);
  return changedParts(before, after).filter((part) => isSheet.test(part) && part in old);
}
