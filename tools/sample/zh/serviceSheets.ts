import { dayParts, weekday, type Day } from "../../../src/core/calendar/day";
import { left } from "../life/chronicle";
import type { ClinicLife, Person, SampleCourse, SampleVisit } from "../life/life";
import { randomFrom, type Random } from "../random";
import { addNote, addTitle, type SampleCell, type SheetWriter } from "../workbook/sheetWriter";
import { saysWhy } from "../life/callLog";
import { callNotes, outcomeWords, typedDay, typedPhone } from "./cells";
import { cardNo } from "./clientSheets";
import { itemName } from "./purchaseSheets";

/** 到店划扣 of the first year: no card number yet, the therapist's hand. */
export function writeOldVisits(writer: SheetWriter, visits: readonly SampleVisit[]): void {
  const random = randomFrom(351);
  writer.add(["到店日期", "顾客", "手机", "护理项目", "划扣次数", "操作人", "备注"], "header");
  for (const visit of visits) {
    const on = typedDay(random, visit.on, "yyyy-mm-dd");
    const phone = typedPhone(random, visit.who);
    const sheetRow = writer.add([
      on.cell,
      visit.who.name,
      phone.cell,
      itemName(visit),
      visit.used === 0 ? null : visit.used,
      visit.therapist,
      visitNote(random, visit),
    ]);
    writer.plant(sheetRow, ...on.dirt, ...phone.dirt);
  }
}

/** 到店划扣 of this year, with what was taken from which card and whether anything was sold. */
export function writeVisits(writer: SheetWriter, visits: readonly SampleVisit[]): void {
  const random = randomFrom(352);
  addTitle(writer, "2026年到店划扣记录", 9);
  writer.add(
    [
      "到店日期",
      "会员卡号",
      "姓名",
      "项目",
      "到店类型",
      "划扣次数",
      "剩余次数",
      "美容师",
      "是否成交",
      "备注",
    ],
    "header",
  );
  let month = 0;
  for (const visit of visits) {
    const turned = dayParts(visit.on).month;
    if (turned !== month && month !== 0) writer.skip();
    month = turned;
    const on = typedDay(random, visit.on);
    const sheetRow = writer.add([
      on.cell,
      cardNo(visit.who),
      visit.who.name,
      itemName(visit),
      visitWords[visit.kind],
      visit.used === 0 ? null : visit.used,
      visit.left ?? null,
      visit.therapist,
      dealWord(random, visit),
      visitNote(random, visit),
    ]);
    writer.plant(sheetRow, ...on.dirt);
  }
}

const visitWords = { treatment: "治疗", consultation: "咨询", review: "复查" };

function dealWord(random: Random, { kind }: SampleVisit): string | null {
  return kind === "consultation" ? random.pick(["有意向", "未成交", "考虑中"]) : null;
}

function visitNote(random: Random, { note }: SampleVisit): string | null {
  if (note !== undefined) return note;
  return random.chance(0.08) ? random.pick(visitNotes) : null;
}

const visitNotes = [
  "做完说舒服",
  "皮肤有点红,冰敷10分钟",
  "换了房间",
  "朋友陪同",
  "下次想换老师",
  "补签",
];

/** 疗程卡: a header of two lines, and the client's cells merged over her courses. */
export function writeCourses(writer: SheetWriter, { courses }: ClinicLife): void {
  const random = randomFrom(353);
  const { sheet } = writer;
  writer.add(
    ["顾客", null, null, "疗程", null, "次数", null, null, null, "金额", "有效期至"],
    "header",
  );
  writer.add(
    [
      "卡号",
      "姓名",
      "手机",
      "项目",
      "购买日期",
      "购买",
      "赠送",
      "已用",
      "剩余",
      "(元)",
      null,
      "最近到店日期",
      "备注",
    ],
    "header",
  );
  for (const area of ["A1:C1", "D1:E1", "F1:I1", "K1:K2"]) sheet.mergeCells(area);
  for (const [who, owned] of byPerson(courses)) {
    const phone = typedPhone(random, who);
    const first = writer.nextRow();
    owned.forEach((course, place) => {
      const client: SampleCell[] =
        place === 0 ? [cardNo(who), who.name, phone.cell] : [null, null, null];
      const sheetRow = writer.add([...client, ...courseCells(random, course)]);
      writer.plant(sheetRow, ...(place === 0 ? phone.dirt : (["filledDown"] as const)));
    });
    if (owned.length > 1)
      for (const column of [1, 2, 3])
        sheet.mergeCells(first, column, first + owned.length - 1, column);
  }
}

function byPerson(courses: readonly SampleCourse[]): Map<Person, SampleCourse[]> {
  const owned = new Map<Person, SampleCourse[]>();
  for (const course of courses) {
    const more = owned.get(course.who);
    if (more === undefined) owned.set(course.who, [course]);
    else more.push(course);
  }
  return owned;
}

function courseCells(random: Random, course: SampleCourse): SampleCell[] {
  const day = (on: Day | undefined) => (on === undefined ? null : { on, format: "yyyy/m/d" });
  const remaining = left(course);
  const words = random.chance(0.05) && remaining > 0;
  return [
    itemName(course),
    day(course.boughtOn),
    course.bought,
    course.gift || null,
    course.used,
    words ? `剩${remaining}次` : remaining,
    { amount: course.amount, format: "#,##0" },
    random.chance(0.85) || course.who.madeFor.length > 0 ? day(course.expiresOn) : null,
    day(course.lastOn),
    remaining === 0 && random.chance(0.3) ? "已做完" : null,
  ];
}

/** 订金登记. */
export function writeDeposits(writer: SheetWriter, { deposits }: ClinicLife): void {
  const random = randomFrom(354);
  const held = deposits.filter(({ status }) => status === "held");
  addNote(writer, [`在账订金 ${held.length} 笔`], "statistics");
  writer.add(
    ["订金日期", "姓名", "电话", "意向项目", "订金金额", "状态", "经办人", "备注"],
    "header",
  );
  const words = { held: ["未使用", null, "在账"], applied: ["已抵扣"], refunded: ["已退"] };
  for (const deposit of deposits) {
    const on = typedDay(random, deposit.on);
    const phone = typedPhone(random, deposit.who);
    const sheetRow = writer.add([
      on.cell,
      deposit.who.name,
      phone.cell,
      itemName(deposit),
      random.chance(0.12) ? `${deposit.amount}定` : deposit.amount,
      random.pick<string | null>(words[deposit.status]),
      deposit.who.consultant,
      null,
    ]);
    writer.plant(sheetRow, ...on.dirt, ...phone.dirt);
  }
}

/** 预约表: two weeks back and two ahead. */
export function writeAppointments(writer: SheetWriter, { appointments }: ClinicLife): void {
  const random = randomFrom(355);
  addTitle(writer, "预约表 11月7日—12月5日", 8);
  writer.add(["预约日期", "时间", "姓名", "电话", "项目", "美容师", "状态", "备注"], "header");
  const words = {
    booked: ["已约", "已预约"],
    confirmed: ["已确认"],
    waiting: ["待确认"],
    arrived: ["已到", "√"],
    completed: ["已做", "已到店"],
    no_show: ["爽约", "没来"],
    cancelled: ["客取消", "取消"],
  };
  let today = 0;
  for (const booking of appointments) {
    const turned = booking.on !== today;
    today = booking.on;
    const phone = typedPhone(random, booking.who);
    const sheetRow = writer.add([
      turned || random.chance(0.9)
        ? { on: booking.on, format: "m月d日" }
        : { on: booking.on, format: "yyyy/m/d" },
      timeCell(random, booking.minutes),
      booking.who.name,
      phone.cell,
      itemName(booking),
      booking.therapist,
      random.pick(words[booking.status]),
      turned && weekday(booking.on) >= 6 ? "周末,提前备好房间" : null,
    ]);
    writer.plant(sheetRow, ...phone.dirt);
  }
}

function timeCell(random: Random, minutes: number): SampleCell {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (random.chance(0.75)) return { amount: minutes / 1440, format: "h:mm" };
  const half = rest === 30 ? "半" : `${rest}分`;
  const spoken = `${hours > 12 ? hours - 12 : hours}点${rest === 0 ? "" : half}`;
  return random.chance(0.5)
    ? `${hours}:${String(rest).padStart(2, "0")}`
    : `${hours >= 12 ? "下午" : "上午"}${spoken}`;
}

const scripts = {
  care: ["关怀话术"],
  postop: ["术后话术"],
  dormant: ["唤醒话术A", "唤醒话术B"],
  birthday: ["生日话术"],
  booking: ["预约话术"],
};
const causes = ["效果不明显", "推销太多", "没空", "服务不专业", "搬家了", "推销太多"];

/** 回访记录: people are called what the desk calls them. */
export function writeCalls(writer: SheetWriter, { calls }: ClinicLife): void {
  const random = randomFrom(356);
  const spoken = randomFrom(357);
  const why = {
    care: "术后关怀",
    dormant: "沉睡唤醒",
    birthday: "生日祝福",
    booking: "预约确认",
    postop: "术后回访",
  };
  writer.add(
    [
      "回访日期",
      "回访人",
      "顾客",
      "电话",
      "回访类型",
      "方式",
      "回访结果",
      "回访内容",
      "下次回访日期",
      "回访话术",
      "未到原因",
    ],
    "header",
  );
  for (const call of calls) {
    const on = typedDay(random, call.on);
    const phone = typedPhone(random, call.who);
    const told = random.chance(call.who.madeFor.length > 0 ? 1 : 0.86);
    const nickname = random.chance(0.22);
    const message = call.outcome === "moved_to_wechat" || random.chance(0.1);
    const sheetRow = writer.add([
      on.cell,
      call.caller,
      nickname ? call.who.called : call.who.name,
      told ? phone.cell : null,
      why[call.why],
      message ? "微信" : "电话",
      random.pick(outcomeWords[call.outcome]),
      random.pick(callNotes[call.outcome]) || null,
      call.nextOn === undefined ? null : { on: call.nextOn, format: "yyyy/m/d" },
      spoken.chance(0.7) ? spoken.pick(scripts[call.why]) : null,
      call.why === "dormant" && saysWhy.has(call.outcome) && spoken.chance(0.7)
        ? spoken.pick(causes)
        : null,
    ]);
    writer.plant(
      sheetRow,
      ...on.dirt,
      ...(told ? phone.dirt : []),
      ...(nickname ? (["nickname"] as const) : []),
    );
  }
}
