import { Workbook } from "exceljs";
import { dayOn } from "../asOf";
import { liveTwoYears } from "../life/liveTwoYears";
import type { Planted } from "../workbook/planted";
import { packWorkbook, type SampleWorkbook } from "../workbook/packWorkbook";
import { writeSheet, type SheetLook } from "../workbook/sheetWriter";
import { clientWidths, writeBackup, writeClients, writeStaff } from "./clientSheets";
import { zhLocale } from "./locale";
import {
  purchasesBetween,
  writeMonthPurchases,
  writeQuarterPurchases,
  writeYearPurchases,
} from "./purchaseSheets";
import {
  writeAppointments,
  writeCalls,
  writeCourses,
  writeDeposits,
  writeOldVisits,
  writeVisits,
} from "./serviceSheets";
import { writePriceList, writeSummary } from "./summarySheets";

type Look = Partial<SheetLook> & Pick<SheetLook, "widths">;

/** The Chinese sample: 丽人医疗美容, kept by several hands over two years. */
export async function clinicZh(): Promise<SampleWorkbook> {
  const life = liveTwoYears(zhLocale);
  const book = new Workbook();
  const planted: Planted[] = [];
  const usual = { font: "微软雅黑", headerColour: "FFF4D9E2" };
  const open = (name: string, look: Look) => writeSheet(book, planted, { name, ...usual, ...look });
  const chart = writeSummary(open("汇总", { widths: [9, 13, 10, 10, 9], tab: "FF7F7F7F" }), life);
  writeClients(open("顾客档案", { widths: clientWidths, tab: "FFC0708F", frozen: [3, 2] }), life);
  writeYearPurchases(
    open("消费2024-2025", { widths: [12, 9, 10, 14, 6, 10, 10, 9, 18], frozen: [3, 0] }),
    life,
  );
  for (const quarter of [1, 2]) {
    const months = [1, 2, 3].map((nth) => [2026, (quarter - 1) * 3 + nth] as const);
    const from = dayOn(2026, (quarter - 1) * 3 + 1, 1);
    const rows = purchasesBetween(life, from, dayOn(2026, quarter * 3 + 1, 1));
    const look = { widths: [11, 10, 15, 14, 6, 11, 10, 9, 18], headerColour: "FFDCE6F1" };
    writeQuarterPurchases(open(`2026年${quarter}季度`, look), rows, months);
  }
  for (const month of [7, 8, 9, 10, 11]) {
    const rows = purchasesBetween(life, dayOn(2026, month, 1), dayOn(2026, month + 1, 1));
    const look = {
      widths: [12, 10, 16, 14, 6, 10, 10, 10, 9, 8, 20],
      headerColour: "FFE2EFDA",
      frozen: [1, 0] as const,
      ruled: true,
    };
    writeMonthPurchases(open(`2026年${month}月`, look), rows, { year: 2026, month });
  }
  const visits = (from: number, until: number) =>
    life.visits.filter(({ on }) => on >= dayOn(from, 1, 1) && on < dayOn(until, 1, 1));
  writeOldVisits(
    open("到店划扣2025", { widths: [12, 10, 15, 14, 9, 10, 22], frozen: [1, 0] }),
    visits(2024, 2026),
  );
  writeVisits(
    open("到店划扣2026", { widths: [12, 10, 10, 14, 9, 9, 9, 10, 9, 22], frozen: [2, 0] }),
    visits(2026, 2027),
  );
  writeCourses(
    open("疗程卡", { widths: [9, 10, 15, 14, 12, 6, 6, 6, 7, 9, 12, 12, 10], frozen: [2, 2] }),
    life,
  );
  writeDeposits(open("订金登记", { widths: [12, 10, 15, 12, 10, 9, 9, 14] }), life);
  writeAppointments(
    open("预约表", { widths: [11, 9, 10, 15, 12, 11, 9, 18], tab: "FF70AD47", frozen: [2, 0] }),
    life,
  );
  writeCalls(
    open("回访记录", { widths: [12, 9, 10, 15, 10, 7, 14, 26, 13], frozen: [1, 0] }),
    life,
  );
  writeStaff(open("员工", { widths: [12, 9, 9, 12, 12, 8, 11, 16] }));
  writePriceList(open("价目表", { widths: [14, 10, 10, 10] }));
  writeBackup(open("顾客档案备份0630", { widths: [9, 10, 14, 12, 9, 9], hidden: true }), life);
  return packWorkbook(book, { planted, chart });
}
