import { dayParts, type Day } from "../../../src/core/calendar/day";
import { dayOn } from "../asOf";
import type { ClinicLife, SamplePurchase } from "../life/life";
import { treatmentOf } from "../life/treatments";
import { randomFrom, type Random } from "../random";
import type { Planted } from "../workbook/planted";
import { addNote, addTitle, type SampleCell, type SheetWriter } from "../workbook/sheetWriter";
import { typedDay, typedDayOfMonthSheet, typedMoney, typedPhone } from "./cells";
import { cardNo } from "./clientSheets";

export function itemName({ what }: Pick<SamplePurchase, "what">): string {
  if (what === "topUp") return "储值卡充值";
  return what === "retail" ? "医用面膜" : treatmentOf(what).zh;
}

/** What was sold from the first day on and before the second. */
export function purchasesBetween({ purchases }: ClinicLife, from: Day, before: Day) {
  return purchases.filter(({ on }) => on >= from && on < before);
}

const yearHeader = ["日期", "卡号", "顾客姓名", "项目", "次数", "应收", "实收", "咨询师", "备注"];

/** The first year on one sheet, printed now and then, so that the header stands in it again. */
export function writeYearPurchases(writer: SheetWriter, life: ClinicLife): void {
  const random = randomFrom(311);
  const rows = purchasesBetween(life, dayOn(2024, 11, 1), dayOn(2026, 1, 1));
  const total = rows.reduce((sum, { paid }) => sum + paid, 0);
  addTitle(writer, "消费登记表(2024年11月—2025年12月)", yearHeader.length);
  addNote(writer, [null, null, null, null, "实收合计:", null, total], "statistics");
  writer.add(yearHeader, "header");
  let month = 0;
  rows.forEach((bought, place) => {
    const turned = dayParts(bought.on).month !== month;
    if (turned && place > 0 && random.chance(0.5)) writer.skip();
    month = dayParts(bought.on).month;
    if (place > 0 && place % 160 === 0)
      writer.plant(writer.add(yearHeader, "header"), "repeatedHeader");
    const on = typedDay(random, bought.on);
    const sheetRow = writer.add([
      on.cell,
      cardNo(bought.who),
      bought.who.name,
      itemName(bought),
      bought.sessions || null,
      { amount: bought.amount, format: "#,##0" },
      { amount: bought.paid, format: "#,##0" },
      bought.consultant,
      remarkOf(bought),
    ]);
    writer.plant(sheetRow, ...on.dirt, ...kindDirt(bought));
  });
  const last = writer.nextRow() - 1;
  const sum: SampleCell = { formula: `SUM(G4:G${last})`, result: total, format: "#,##0" };
  writer.plant(writer.add(["合计", null, null, null, null, null, sum], "total"), "grandTotal");
}

const quarterHeader = [
  "日期",
  "客户",
  "电话",
  "消费项目",
  "数量",
  "金额",
  "付款方式",
  "顾问",
  "备注",
];

/** A quarter: the month stands alone in a row above its days, and a 小计 below them. */
export function writeQuarterPurchases(
  writer: SheetWriter,
  rows: readonly SamplePurchase[],
  months: readonly (readonly [year: number, month: number])[],
): void {
  const random = randomFrom(320 + (months[0]?.[1] ?? 0));
  writer.add(quarterHeader, "header");
  for (const [year, month] of months) {
    writer.plant(writer.add([`${year}年${month}月`], "banner"), "banner");
    const first = writer.nextRow();
    const ofMonth = rows.filter(({ on }) => dayParts(on).month === month);
    for (const bought of ofMonth) quarterRow(writer, random, bought);
    const sum = ofMonth.reduce((total, { paid }) => total + paid, 0);
    const cell = {
      formula: `SUM(F${first}:F${writer.nextRow() - 1})`,
      result: sum,
      format: "#,##0",
    };
    const subtotal = writer.add([null, "小计", null, null, null, cell], "total");
    writer.plant(subtotal, "subtotal");
    writer.skip();
  }
}

function quarterRow(writer: SheetWriter, random: Random, bought: SamplePurchase): void {
  const { month, dayOfMonth } = dayParts(bought.on);
  const yearless = random.chance(0.4);
  const on = typedDay(random, bought.on, "m月d日");
  const phone = typedPhone(random, bought.who);
  const sheetRow = writer.add([
    yearless ? `${month}月${dayOfMonth}日` : on.cell,
    bought.who.name,
    phone.cell,
    itemName(bought),
    bought.sessions || null,
    { amount: bought.paid, format: "#,##0" },
    payWord(random, bought),
    bought.consultant,
    remarkOf(bought),
  ]);
  const dirt = yearless ? (["yearlessDate"] as const) : on.dirt;
  writer.plant(sheetRow, ...dirt, ...phone.dirt, ...kindDirt(bought));
}

const monthHeader = [
  "日期",
  "姓名",
  "手机号",
  "项目",
  "次数",
  "金额",
  "实收",
  "支付方式",
  "咨询师",
  "类型",
  "备注",
];

/** In September someone merged the cells of clients who bought several things at once. */
const mergedMonth = 9;

/** One sheet a month, as the front desk keeps it since summer. */
export function writeMonthPurchases(
  writer: SheetWriter,
  rows: readonly SamplePurchase[],
  { year, month }: { readonly year: number; readonly month: number },
): void {
  const random = randomFrom(340 + month);
  if (month % 2 === 1) addTitle(writer, `${year}年${month}月 消费明细`, monthHeader.length);
  writer.add(monthHeader, "header");
  let previous: { bought: SamplePurchase; sheetRow: number } | undefined;
  rows.forEach((bought, place) => {
    const together = previous?.bought.who === bought.who && previous.bought.on === bought.on;
    const again = together && month === mergedMonth;
    if (place % 37 === 20 && !again) walkIn(writer, random, bought.on);
    const sheetRow = monthRow(writer, random, { bought, again });
    if (again) mergeUp(writer, previous?.sheetRow ?? sheetRow, sheetRow);
    else previous = { bought, sheetRow };
  });
  finishMonth(writer, rows, month);
}

function monthRow(
  writer: SheetWriter,
  random: Random,
  { bought, again }: { readonly bought: SamplePurchase; readonly again: boolean },
): number {
  const on = typedDayOfMonthSheet(random, bought.on);
  const phone = typedPhone(random, bought.who);
  const money = typedMoney(random, bought.amount);
  const sheetRow = writer.add([
    again ? null : on.cell,
    again ? null : bought.who.name,
    again ? null : phone.cell,
    itemName(bought),
    bought.sessions || null,
    bought.kind === "gift" ? "赠送" : money.cell,
    bought.kind === "gift" ? null : { amount: bought.paid, format: "#,##0" },
    payWord(random, bought),
    bought.consultant,
    kindWords[bought.kind],
    remarkOf(bought),
  ]);
  const seen: readonly Planted["what"][] = again ? ["filledDown"] : [...on.dirt, ...phone.dirt];
  writer.plant(sheetRow, ...seen, ...money.dirt, ...kindDirt(bought));
  return sheetRow;
}

function mergeUp(writer: SheetWriter, from: number, until: number): void {
  for (const column of [1, 2, 3]) {
    const { sheet } = writer;
    if (sheet.getCell(from, column).isMerged) sheet.unMergeCells(from, column, until - 1, column);
    sheet.mergeCells(from, column, until, column);
  }
}

function walkIn(writer: SheetWriter, random: Random, on: Day): void {
  const amount = random.pick([68, 98, 128, 198]);
  const sheetRow = writer.add([
    { on, format: "yyyy/m/d" },
    "散客",
    null,
    random.pick(["医用面膜", "补水护理", "修眉"]),
    1,
    amount,
    amount,
    "现金",
    null,
    "消费",
  ]);
  writer.plant(sheetRow, "walkIn");
}

/** The rows a month ends with: one whose date nobody can read, a total, and a remark to oneself. */
function finishMonth(writer: SheetWriter, rows: readonly SamplePurchase[], month: number): void {
  const last = rows.at(-1);
  if (last !== undefined && month < 11) {
    const words = ["待定", "月底", `${month}月32日`][month % 3] ?? "待定";
    const odd = writer.add([words, last.who.name, last.who.phone ?? null, "医用面膜", 1, 198, 198]);
    writer.plant(odd, "unreadableDate");
  }
  const until = writer.nextRow() - 1;
  const total = sumOfColumn(writer, 7);
  const sum = { formula: `SUM(G2:G${until})`, result: total, format: "#,##0" };
  const words = month % 2 === 0 ? "本月总计" : "合计";
  const row = writer.add([words, null, null, null, null, null, sum], "total");
  writer.plant(row, "grandTotal");
  if (month === 10) {
    writer.skip();
    writer.plant(writer.add(["国庆期间小吴代班,有两单未录"], "note"), "strayNote");
  }
}

function sumOfColumn(writer: SheetWriter, column: number): number {
  let sum = 0;
  writer.sheet.getColumn(column).eachCell((cell) => {
    if (typeof cell.value === "number") sum += cell.value;
  });
  return sum;
}

const kindWords = { deal: "消费", refund: "退款", gift: "赠送", topUp: "充值", trial: "消费" };

function kindDirt({ kind }: SamplePurchase): readonly Planted["what"][] {
  return kind === "refund" || kind === "gift" ? [kind] : [];
}

function remarkOf({ kind, amount, paid, gift, note }: SamplePurchase): string | null {
  if (kind === "refund") return "退款,原路退回";
  if (kind === "gift") return "老客户赠送一次";
  if (kind === "trial") return "新客体验价";
  if (amount > paid) return `欠${amount - paid}`;
  if (gift > 0) return `送${gift}次`;
  return note ?? null;
}

function payWord(random: Random, { kind }: SamplePurchase): string | null {
  if (kind === "gift") return null;
  return random.pick(["微信", "微信", "支付宝", "刷卡", "现金", "美团券"]);
}
