import { addDays, isoDay, type Day } from "../../../src/core/calendar/day";
import { sampleAsOf } from "../asOf";
import type { ClinicLife, Person } from "../life/life";
import { randomFrom } from "../random";
import { addNote, addTitle, type SampleCell, type SheetWriter } from "../workbook/sheetWriter";
import { zhStaff } from "./locale";
import { typedDay, typedPhone, type Typed } from "./cells";

export const clientHeader = [
  "卡号",
  "姓名",
  "性别",
  "手机号",
  "备用电话",
  "微信号",
  "生日",
  "建档日期",
  "会员等级",
  "来源",
  "介绍人",
  "咨询师",
  "美容师",
  "标签",
  "需求",
  "最近到店日期",
  "未到店天数",
  "储值余额(元)",
  "营销同意",
  "勿打",
  "备注",
];

export const clientWidths = [
  9, 10, 6, 15, 14, 12, 15, 12, 9, 10, 9, 9, 9, 10, 12, 13, 8, 11, 9, 10, 28,
];

export function cardNo(who: Person): string {
  return `LR${String(who.no).padStart(4, "0")}`;
}

/** 顾客档案: title, a line of figures, header in row 3, and one row a client. */
export function writeClients(writer: SheetWriter, life: ClinicLife): void {
  const random = randomFrom(301);
  const lastOn = new Map<Person, Day>();
  for (const visit of life.visits) lastOn.set(visit.who, visit.on);
  addTitle(writer, "丽人医疗美容 顾客档案", clientHeader.length);
  const figures = [
    "更新:2026年11月20日",
    null,
    null,
    `共 ${life.people.length} 位`,
    "制表:前台小吴",
  ];
  addNote(writer, figures, "statistics");
  writer.add(clientHeader, "header");
  for (const who of life.people) {
    const last = lastOn.get(who);
    const day = last === undefined ? undefined : typedDay(random, last);
    const phone = spoiltPhone(who, typedPhone(random, who));
    const sheetRow = writer.nextRow();
    writer.add([
      cardNo(who),
      who.name,
      random.chance(0.9) ? (who.gender === "F" ? "女" : "男") : null,
      phone.cell,
      who.secondPhone ?? null,
      who.wechat ?? null,
      birthdayCell(who, random.share()),
      typedDay(random, who.joinedOn).cell,
      who.level,
      who.source,
      who.referrer ?? null,
      who.consultant,
      who.therapist,
      who.tags || null,
      who.needs || null,
      day?.cell ?? null,
      last === undefined ? null : daysAway(sheetRow, last, day?.cell ?? null),
      who.storedValue === undefined ? null : { amount: who.storedValue, format: "#,##0" },
      who.consent === undefined ? null : who.consent === "yes" ? "是" : "否",
      who.doNotContact ?? null,
      who.remarks || null,
    ]);
    writer.plant(sheetRow, ...phone.dirt, ...(day?.dirt ?? []));
    for (const reason of who.madeFor) writer.plant(sheetRow, `for:${reason}`);
  }
  finishClients(writer, life);
}

/** Days since the last visit; Excel cannot count from a day written with dots. */
function daysAway(sheetRow: number, last: Day, typed: SampleCell): SampleCell {
  const dotted = typeof typed === "string" && typed.includes(".");
  const result = dotted ? "#VALUE!" : sampleAsOf - last;
  return { formula: `TODAY()-P${sheetRow}`, result, format: "0" };
}

/** A few numbers were masked, or lost to a column that was too narrow. */
function spoiltPhone(who: Person, typed: Typed): Typed {
  if (who.phone === undefined || who.madeFor.length > 0) return typed;
  if (who.no % 61 === 7)
    return { cell: `${who.phone.slice(0, 3)}****${who.phone.slice(7)}`, dirt: ["maskedPhone"] };
  if (who.no % 197 === 5) return { cell: "1.38E+10", dirt: ["lostDigits"] };
  return typed;
}

function birthdayCell(who: Person, style: number): SampleCell {
  const { birthday } = who;
  if (birthday === undefined) return null;
  const { year, month, dayOfMonth } = birthday;
  if (birthday.calendar === "lunar")
    return style < 0.5 ? `农历${month}.${dayOfMonth}` : `${month}.${dayOfMonth}(农)`;
  if (style < 0.55) return `${year}-${month}-${dayOfMonth}`;
  if (style < 0.75) return `${year}.${month}.${dayOfMonth}`;
  return style < 0.9 ? `${month}月${dayOfMonth}日` : `${year}年${month}月${dayOfMonth}日`;
}

/** Rows at the end that every list of years collects: tries, and people written in twice. */
function finishClients(writer: SheetWriter, { people }: ClinicLife): void {
  for (const who of people.filter((one) => one.no % 150 === 40)) {
    const again = writer.add([null, who.name, null, who.phone ?? null]);
    writer.plant(again, "twiceInFile");
  }
  const lastRow = writer.add(["LR9999", "测试", null, "13800000000"]);
  writer.plant(lastRow, "testRow");
  const { sheet } = writer;
  sheet.autoFilter = {
    from: { row: 3, column: 1 },
    to: { row: lastRow, column: clientHeader.length },
  };
  sheet.addConditionalFormatting({
    ref: `Q4:Q${lastRow}`,
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        priority: 1,
        formulae: ["90"],
        style: { font: { color: { argb: "FFC00000" }, bold: true } },
      },
    ],
  });
}

/** 员工: those who left are still on it. */
export function writeStaff(writer: SheetWriter): void {
  const roles = {
    manager: "店长",
    consultant: "咨询师",
    therapist: "美容师",
    doctor: "医生",
    frontDesk: "前台",
  };
  writer.add(
    ["员工姓名", "岗位", "在职状态", "入职日期", "离职日期", "休息日", "每日回访量", "备注"],
    "header",
  );
  for (const one of zhStaff) {
    writer.add([
      one.name,
      roles[one.role],
      one.leftOn === undefined ? "在职" : "离职",
      { on: one.joinedOn, format: "yyyy/m/d" },
      one.leftOn === undefined ? null : { on: one.leftOn, format: "yyyy/m/d" },
      `周${"一二三四五六日"[one.offDay - 1] ?? ""}`,
      one.quota ?? null,
      one.leftOn === undefined ? null : "顾客交给店长分配",
    ]);
  }
}

/** The copy somebody made before tidying up in summer, and hid. */
export function writeBackup(writer: SheetWriter, life: ClinicLife): void {
  const madeOn = addDays(sampleAsOf, -144);
  writer.add(["卡号", "姓名", "手机号", "建档日期", "会员等级", "咨询师"], "header");
  for (const who of life.people) {
    if (who.joinedOn > madeOn) continue;
    writer.add([
      cardNo(who),
      who.name,
      who.phone ?? null,
      isoDay(who.joinedOn),
      who.level,
      who.consultant,
    ]);
  }
}
