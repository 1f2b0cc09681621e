import { readFileSync } from "node:fs";
import { join } from "node:path";

import { isoDay } from "../../../src/core/calendar/day";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import { readClinic } from "../../../src/intake/readClinic";
import type { WorkbookCells } from "../../../src/intake/sheets/workbookCells";
import { callRows } from "../../../src/workflow/callRows";
import { TakenWorkbook } from "../../../src/workflow/desk/takenWorkbook";
import { judgeClinic } from "../../../src/workflow/judgeClinic";
import { moveOutcomes } from "../../../src/workflow/moveOutcomes";
import { planCallSheet } from "../../../src/workflow/planCallSheet";
import { keptSettings, noSettings } from "../../../src/workflow/settings";
import { sampleAsOf } from "../../../tools/sample/asOf";
import moreCases from "../../fixtures/domain/sheets_more.json";
import openCases from "../../fixtures/domain/sheets_open.json";
import { areaOf, type CaseSheet } from "../../intake/sheets/sheetCase";
import { day } from "../../support/day";
import { blocksOf, deskWith, outlineOf } from "../../support/deskWorkbook";
import { workbookOf } from "../../support/workbook";

/** What the command line makes of a workbook. */
function byCommandLine(workbook: WorkbookCells, asOf: string) {
  const kept = keptSettings(workbook.settingsPart);
  const moved = moveOutcomes(workbook);
  const clinic = judgeClinic(moved.workbook, {
    asOf: day(asOf),
    settings: kept.ok ? kept.value : noSettings,
  });
  const callSheet = planCallSheet(clinic, callRows(clinic), moved.nextMake);
  return { callSheet, ledger: clinic.ledger, counts: clinic.plan.counts };
}

async function byDesk(workbook: WorkbookCells, asOf: string) {
  const { desk, overview } = await deskWith(workbook, { asOf });
  const { callSheet } = await desk.planCallSheet();
  const { rows, used } = overview.ledger;
  const listed = await desk.ledger(0, Infinity);
  return { callSheet, ledger: { rows, used, listed }, counts: overview.counts };
}

function sample(fileName: string): WorkbookCells {
  const read = readWorkbook(readFileSync(join("assets", "sample", fileName)));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

const samples = ["clinic-zh.xlsx", "clinic-en.xlsx"] as const;

describe("the desk makes of a workbook what the command line does", () => {
  test.each(samples)(
    "of %s, row for row",
    async (fileName) => {
      const workbook = sample(fileName);
      const asOf = isoDay(sampleAsOf);
      expect(await byDesk(workbook, asOf)).toEqual(byCommandLine(workbook, asOf));
    },
    60_000,
  );

  const messy = [...openCases.cases, ...moreCases.cases];
  test.each(messy)("of $id: $title", async ({ sheets, today }) => {
    const workbook = workbookOf(
      (sheets as unknown as CaseSheet[]).map((sheet) => ({
        ...sheet,
        merges: (sheet.merges ?? []).map(areaOf),
      })),
    );
    expect(await byDesk(workbook, today)).toEqual(byCommandLine(workbook, today));
  });
});

/** The cells of a workbook as they are taken in when nothing is small enough to be read whole. */
function takenAsLarge(workbook: WorkbookCells) {
  const taken = new TakenWorkbook(outlineOf(workbook), 0);
  let cells = 0;
  let wishes = taken.tops();
  while (wishes.length > 0) {
    for (const wish of wishes)
      for (const block of blocksOf(workbook, wish)) {
        taken.take(block);
        cells += block.values.reduce((sum, row) => sum + row.length, 0);
      }
    const { sheets } = readClinic(taken.cells(), { asOf: sampleAsOf });
    wishes = taken.remaining(sheets);
  }
  return { taken: taken.cells(), cells };
}

describe("a workbook too large to be read whole", () => {
  test.each(samples)(
    "gives the same day from fewer cells: %s",
    (fileName) => {
      const workbook = sample(fileName);
      const { taken } = takenAsLarge(workbook);
      const asOf = isoDay(sampleAsOf);
      const whole = byCommandLine(workbook, asOf);
      const part = byCommandLine(taken, asOf);
      expect(part.callSheet).toEqual(whole.callSheet);
      expect(part.counts).toEqual(whole.counts);
      expect(part.ledger.rows).toBe(whole.ledger.rows);
      expect(part.ledger.used).toBe(whole.ledger.used);
    },
    60_000,
  );

  const rows = Array.from({ length: 900 }, (_, place) => [
    `A${place}`,
    `王${String.fromCharCode(0x4e00 + place)}`,
    13_800_000_000 + place,
    { value: 46_000 + (place % 300), format: "yyyy/m/d" },
    "内部用",
    place % 2 === 0 ? "x" : 7,
  ]);
  const list = workbookOf([
    { name: "顾客", rows: [["卡号", "姓名", "手机", "最后到店", "拼团码", "柜号"], ...rows] },
  ]);

  it("reads to the end only the columns that mean something", () => {
    const { cells } = takenAsLarge(list);
    expect(cells).toBe(200 * 6 + 701 * 4);
  });

  it("finds the days among the numbers", () => {
    const { taken } = takenAsLarge(list);
    expect(byCommandLine(taken, "2026-11-21").callSheet).toEqual(
      byCommandLine(list, "2026-11-21").callSheet,
    );
  });

  it("reads a sheet whole when something below its top is no plain list", () => {
    const broken = workbookOf([
      {
        name: "顾客",
        rows: [
          ["卡号", "姓名", "手机", "最后到店", "拼团码", "柜号"],
          ...rows.slice(0, 500),
          [null, null, null, null, null, null],
          ["卡号", "姓名", "手机", "最后到店", "拼团码", "柜号"],
          ...rows.slice(500),
        ],
      },
    ]);
    const { taken } = takenAsLarge(broken);
    expect(taken.sheets[0]?.columns[5]?.kinds[700]).not.toBe(0);
  });
});
