import { dayParts, type Day } from "../../../src/core/calendar/day";
import { dayOn } from "../asOf";
import type { ClinicLife, SamplePurchase } from "../life/life";
import { treatmentOf } from "../life/treatments";
import { randomFrom, type Random } from "../random";
import type { Planted } from "../workbook/planted";
import { addNote, addTitle, type SheetWriter } from "../workbook/sheetWriter";
import { lastFirst, typedDay, typedMoney, typedPhone } from "./cells";
import { clientId } from "./clientSheets";

export function serviceName({ what }: Pick<SamplePurchase, "what">): string {
  if (what === "topUp") return "Gift card / account top-up";
  return what === "retail" ? "Skincare product" : treatmentOf(what).en;
}

/** What was sold from the first day on and before the second. */
export function salesBetween({ purchases }: ClinicLife, from: Day, before: Day) {
  return purchases.filter(({ on }) => on >= from && on < before);
}

const yearHeader = [
  "Sale Date",
  "Client ID",
  "Client",
  "Service",
  "Qty",
  "Amount",
  "Sold By",
  "Notes",
];

/** A year as the till exported it, "Last, First", with its own header line on every page. */
export function writeYearSales(writer: SheetWriter, life: ClinicLife): void {
  const random = randomFrom(411);
  const rows = salesBetween(life, dayOn(2024, 11, 1), dayOn(2026, 1, 1));
  const total = rows.reduce((sum, { paid }) => sum + paid, 0);
  addTitle(writer, "Sales Journal 11/2024 - 12/2025", yearHeader.length);
  addNote(writer, ["All locations", null, null, null, "Total:", total], "statistics");
  writer.add(yearHeader, "header");
  rows.forEach((sale, place) => {
    if (place > 0 && place % 180 === 0) {
      writer.skip();
      writer.plant(writer.add(yearHeader, "header"), "repeatedHeader");
    }
    const on = typedDay(random, sale.on);
    const sheetRow = writer.add([
      on.cell,
      clientId(sale.who),
      lastFirst(sale.who),
      serviceName(sale),
      sale.sessions || null,
      { amount: sale.paid, format: "$#,##0.00" },
      sale.consultant,
      noteOf(sale),
    ]);
    writer.plant(sheetRow, ...on.dirt, ...kindDirt(sale));
  });
  const sum = { formula: `SUM(F4:F${writer.nextRow() - 1})`, result: total, format: "$#,##0.00" };
  writer.plant(writer.add(["Grand Total", null, null, null, null, sum], "total"), "grandTotal");
}

const monthNames =
  "January February March April May June July August September October November December".split(
    " ",
  );

const quarterHeader = [
  "Date",
  "Client",
  "Phone",
  "Treatment",
  "Sessions",
  "Total",
  "Paid",
  "Notes",
];

/** A quarter with the month on a line of its own and a subtotal under it. */
export function writeQuarterSales(
  writer: SheetWriter,
  rows: readonly SamplePurchase[],
  months: readonly number[],
): void {
  const random = randomFrom(420 + (months[0] ?? 0));
  writer.add(quarterHeader, "header");
  for (const month of months) {
    writer.plant(writer.add([`${monthNames[month - 1] ?? ""} 2026`], "banner"), "banner");
    const first = writer.nextRow();
    const ofMonth = rows.filter(({ on }) => dayParts(on).month === month);
    for (const sale of ofMonth) quarterRow(writer, random, sale);
    const result = ofMonth.reduce((total, { paid }) => total + paid, 0);
    const formula = `SUM(G${first}:G${writer.nextRow() - 1})`;
    const sum = { formula, result, format: "$#,##0.00" };
    const subtotal = writer.add([null, "Subtotal", null, null, null, null, sum], "total");
    writer.plant(subtotal, "subtotal");
    writer.skip();
  }
}

function quarterRow(writer: SheetWriter, random: Random, sale: SamplePurchase): void {
  const on = typedDay(random, sale.on);
  const phone = typedPhone(random, sale.who);
  const money = typedMoney(random, sale.amount);
  const sheetRow = writer.add([
    on.cell,
    sale.who.name,
    phone.cell,
    serviceName(sale),
    sale.sessions || null,
    sale.kind === "gift" ? "Comp" : money.cell,
    sale.kind === "gift" ? null : { amount: sale.paid, format: "$#,##0.00" },
    noteOf(sale),
  ]);
  writer.plant(sheetRow, ...on.dirt, ...phone.dirt, ...money.dirt, ...kindDirt(sale));
}

const monthHeader = [
  "Date",
  "Client Name",
  "Mobile",
  "Service",
  "Sessions",
  "Amount",
  "Payment Method",
  "Consultant",
  "Sale Type",
  "Notes",
];

/** One sheet a month since July, kept by hand at the front desk. */
export function writeMonthSales(
  writer: SheetWriter,
  rows: readonly SamplePurchase[],
  month: number,
): void {
  const random = randomFrom(440 + month);
  writer.add(monthHeader, "header");
  rows.forEach((sale, place) => {
    if (place % 31 === 17) walkIn(writer, random, sale.on);
    monthRow(writer, random, sale);
  });
  const last = rows.at(-1);
  if (last !== undefined && month < 11) {
    const words = ["TBD", "end of month", `${month}/32/2026`][month % 3] ?? "TBD";
    const odd = writer.add([
      words,
      last.who.name,
      last.who.phone ?? null,
      "Skincare product",
      1,
      64,
    ]);
    writer.plant(odd, "unreadableDate");
  }
  total(writer, month);
}

function monthRow(writer: SheetWriter, random: Random, sale: SamplePurchase): void {
  const on = typedDay(random, sale.on);
  const phone = typedPhone(random, sale.who);
  const money = typedMoney(random, sale.paid);
  const sheetRow = writer.add([
    on.cell,
    sale.who.name,
    phone.cell,
    serviceName(sale),
    sale.sessions || null,
    money.cell,
    sale.kind === "gift" ? null : random.pick(["Visa", "Visa", "MC", "Amex", "Cash", "CareCredit"]),
    sale.consultant,
    { deal: "Sale", refund: "Refund", gift: "Comp", topUp: "Top-up", trial: "Sale" }[sale.kind],
    noteOf(sale),
  ]);
  writer.plant(sheetRow, ...on.dirt, ...phone.dirt, ...money.dirt, ...kindDirt(sale));
}

function walkIn(writer: SheetWriter, random: Random, on: Day): void {
  const amount = random.pick([38, 64, 89]);
  const day = { on, format: "m/d/yyyy" };
  const sheetRow = writer.add([day, "Walk-in", null, "Skincare product", 1, amount, "Cash"]);
  writer.plant(sheetRow, "walkIn");
}

function total(writer: SheetWriter, month: number): void {
  let result = 0;
  writer.sheet.getColumn(6).eachCell((cell) => {
    if (typeof cell.value === "number") result += cell.value;
  });
  const sum = { formula: `SUM(F2:F${writer.nextRow() - 1})`, result, format: "$#,##0.00" };
  const words = month % 2 === 0 ? "Total" : "Month total";
  writer.plant(writer.add([words, null, null, null, null, sum], "total"), "grandTotal");
  if (month !== 10) return;
  writer.skip();
  writer.plant(writer.add(["* register was down 10/14, two tickets missing"], "note"), "strayNote");
}

function kindDirt({ kind }: SamplePurchase): readonly Planted["what"][] {
  return kind === "refund" || kind === "gift" ? [kind] : [];
}

function noteOf({ kind, amount, paid, gift }: SamplePurchase): string | null {
  if (kind === "refund") return "Refunded to card";
  if (kind === "gift") return "Complimentary";
  if (kind === "trial") return "New client special";
  if (amount > paid) return `owes $${amount - paid}`;
  return gift > 0 ? `+${gift} free` : null;
}
