import { dayParts } from "../../../src/core/calendar/day";
import type { ClinicLife } from "../life/life";
import { treatments } from "../life/treatments";
import type { SampleChart } from "../workbook/addChart";
import { addTitle, type SheetWriter } from "../workbook/sheetWriter";

/** 汇总: the owner's figures by month with a chart; made of formulas, not of records. */
export function writeSummary(writer: SheetWriter, life: ClinicLife): SampleChart {
  addTitle(writer, "经营汇总(2026年)", 5);
  writer.add(["月份", "实收合计", "到店人次", "客单价", "环比"], "header");
  const months = Array.from({ length: 11 }, (_, place) => place + 1);
  const takings: number[] = [];
  for (const month of months) {
    const sheetRow = writer.nextRow();
    const paid = paidIn(life, month);
    takings.push(paid);
    const came = arrivalsIn(life, month);
    const before = takings.at(-2);
    writer.add([
      `${month}月`,
      paid,
      came,
      { formula: `B${sheetRow}/C${sheetRow}`, result: paid / came, format: "#,##0" },
      before === undefined
        ? null
        : { formula: `B${sheetRow}/B${sheetRow - 1}-1`, result: paid / before - 1, format: "0.0%" },
    ]);
  }
  const last = writer.nextRow() - 1;
  const total = takings.reduce((sum, paid) => sum + paid, 0);
  writer.add(["全年", { formula: `SUM(B3:B${last})`, result: total, format: "#,##0" }], "total");
  return {
    sheet: writer.name,
    title: "2026年各月实收",
    labels: {
      area: `'${writer.name}'!$A$3:$A$${last}`,
      texts: months.map((month) => `${month}月`),
    },
    values: { area: `'${writer.name}'!$B$3:$B$${last}`, numbers: takings },
    from: [6, 1],
    to: [14, 18],
  };
}

function paidIn({ purchases }: ClinicLife, month: number): number {
  return purchases
    .filter(({ on }) => dayParts(on).year === 2026 && dayParts(on).month === month)
    .reduce((sum, { paid }) => sum + paid, 0);
}

function arrivalsIn({ visits }: ClinicLife, month: number): number {
  return visits.filter(({ on }) => dayParts(on).year === 2026 && dayParts(on).month === month)
    .length;
}

/** 价目表: words a reader must not take for purchases. */
export function writePriceList(writer: SheetWriter): void {
  addTitle(writer, "项目价目表(2026版)", 4);
  writer.add(["项目", "单次价", "疗程次数", "疗程价"], "header");
  for (const one of Object.values(treatments)) {
    const course = "course" in one ? one.course : undefined;
    writer.add([one.zh, one.single.zh, course?.sessions ?? null, course?.zh ?? null]);
  }
}
