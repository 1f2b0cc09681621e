import { Workbook } from "exceljs";
import { dayOn } from "../asOf";
import { liveTwoYears } from "../life/liveTwoYears";
import { packWorkbook, type SampleWorkbook } from "../workbook/packWorkbook";
import type { Planted } from "../workbook/planted";
import { writeSheet, type SheetLook } from "../workbook/sheetWriter";
import { clientWidths, writeClients, writeOldCopy, writeStaff } from "./clientSheets";
import { enLocale } from "./locale";
import { salesBetween, writeMonthSales, writeQuarterSales, writeYearSales } from "./saleSheets";
import {
  writeAppointments,
  writeCalls,
  writeCourses,
  writeDashboard,
  writeDeposits,
  writePriceList,
  writeVisits,
} from "./serviceSheets";

type Look = Partial<SheetLook> & Pick<SheetLook, "widths">;

/** The English sample: Willow Lane Med Spa, from its till, its booking book and its front desk. */
export async function clinicEn(): Promise<SampleWorkbook> {
  const life = liveTwoYears(enLocale);
  const book = new Workbook();
  const planted: Planted[] = [];
  const usual = { font: "Calibri", headerColour: "FFD9E8E3" };
  const open = (name: string, look: Look) => writeSheet(book, planted, { name, ...usual, ...look });
  const chart = writeDashboard(open("Dashboard", { widths: [9, 13, 9, 11] }), life);
  writeClients(open("Clients", { widths: clientWidths, tab: "FF5B8C7B", frozen: [3, 3] }), life);
  writeYearSales(
    open("Sales 2024-25", { widths: [12, 10, 22, 22, 6, 12, 14, 22], frozen: [3, 0] }),
    life,
  );
  for (const quarter of [1, 2]) {
    const months = [1, 2, 3].map((nth) => (quarter - 1) * 3 + nth);
    const from = dayOn(2026, (quarter - 1) * 3 + 1, 1);
    const rows = salesBetween(life, from, dayOn(2026, quarter * 3 + 1, 1));
    const look = { widths: [13, 20, 17, 22, 9, 12, 12, 22], headerColour: "FFFCE4D6" };
    writeQuarterSales(open(`Sales Q${quarter} 2026`, look), rows, months);
  }
  for (const [name, month] of [
    ["Jul", 7],
    ["Aug", 8],
    ["Sep", 9],
    ["Oct", 10],
    ["Nov", 11],
  ] as const) {
    const rows = salesBetween(life, dayOn(2026, month, 1), dayOn(2026, month + 1, 1));
    const look = {
      widths: [13, 20, 17, 22, 9, 12, 13, 13, 11, 24],
      frozen: [1, 0] as const,
      ruled: true,
    };
    writeMonthSales(open(`${name} 2026`, look), rows, month);
  }
  writeVisits(
    open("Visits", { widths: [12, 10, 20, 22, 13, 9, 14, 16, 26], frozen: [1, 0] }),
    life.visits,
  );
  const courseWidths = [10, 20, 17, 21, 13, 10, 9, 9, 9, 12, 12, 12];
  writeCourses(open("Packages", { widths: courseWidths, frozen: [2, 2] }), life);
  writeDeposits(open("Deposits", { widths: [13, 20, 17, 18, 11, 11, 14] }), life);
  writeAppointments(
    open("Appointments", { widths: [14, 11, 20, 17, 20, 15, 13, 16], tab: "FF70AD47" }),
    life,
  );
  writeCalls(
    open("Call Log", { widths: [12, 14, 20, 17, 19, 8, 22, 34, 13], frozen: [1, 0] }),
    life,
  );
  writeStaff(open("Team", { widths: [18, 13, 8, 12, 12, 9, 12] }));
  writePriceList(open("Price List", { widths: [22, 10, 10, 12] }));
  writeOldCopy(open("Clients (old copy)", { widths: [10, 12, 14, 14, 12], hidden: true }), life);
  return packWorkbook(book, { planted, chart });
}
