import { dayParts, type Day } from "../../../src/core/calendar/day";
import type { Person, SampleOutcome } from "../life/life";
import type { Random } from "../random";
import type { Planted } from "../workbook/planted";
import type { SampleCell } from "../workbook/sheetWriter";

/** A cell as somebody typed it, and the dirt that made it, if any. */
export interface Typed {
  readonly cell: SampleCell;
  readonly dirt: readonly Planted["what"][];
}

const clean: readonly Planted["what"][] = [];

/** How a day gets typed: mostly as a date, sometimes as words of its own. */
export function typedDay(random: Random, on: Day, format = "yyyy/m/d"): Typed {
  const { year, month, dayOfMonth } = dayParts(on);
  switch (random.weighted(dayStyles)) {
    case "serial":
      return { cell: { on, format }, dirt: clean };
    case "dots":
      return { cell: `${year}.${month}.${dayOfMonth}`, dirt: ["textDate"] };
    case "words":
      return { cell: `${year}年${month}月${dayOfMonth}日`, dirt: ["textDate"] };
    case "short":
      return { cell: `${year % 100}/${month}/${dayOfMonth}`, dirt: ["twoDigitYear"] };
  }
}

const dayStyles = [
  ["serial", 84],
  ["dots", 9],
  ["words", 4],
  ["short", 3],
] as const;

/** On a sheet that names its month people leave the year out. */
export function typedDayOfMonthSheet(random: Random, on: Day): Typed {
  const { month, dayOfMonth } = dayParts(on);
  if (random.chance(0.7)) return typedDay(random, on);
  return { cell: `${month}月${dayOfMonth}日`, dirt: ["yearlessDate"] };
}

export function typedPhone(random: Random, who: Person): Typed {
  const { phone } = who;
  if (phone === undefined) {
    const words = random.pick([null, null, "无", "拒留电话"]);
    // A number refused is a call refused: those made for another reason must not have said it.
    return { cell: who.madeFor.length > 0 ? null : words, dirt: ["missingPhone"] };
  }
  const spaced = `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`;
  const second = who.secondPhone === undefined ? undefined : `${phone}/${who.secondPhone}`;
  if (second !== undefined && random.chance(0.5)) return { cell: second, dirt: ["twoPhones"] };
  switch (random.weighted(phoneStyles)) {
    case "text":
      return { cell: phone, dirt: clean };
    case "number":
      return { cell: Number(phone), dirt: ["phoneAsNumber"] };
    case "spaced":
      return { cell: spaced, dirt: ["phoneWithSigns"] };
    case "dashed":
      return { cell: spaced.replaceAll(" ", "-"), dirt: ["phoneWithSigns"] };
    case "country":
      return { cell: `+86 ${phone}`, dirt: ["phoneWithSigns"] };
  }
}

const phoneStyles = [
  ["text", 52],
  ["number", 24],
  ["spaced", 12],
  ["dashed", 7],
  ["country", 5],
] as const;

export function typedMoney(random: Random, yuan: number): Typed {
  const plain = { cell: { amount: yuan, format: "#,##0" }, dirt: clean };
  if (yuan >= 10_000 && yuan % 1000 === 0 && random.chance(0.35))
    return { cell: `${yuan / 10_000}万`, dirt: ["moneyInWords"] };
  if (yuan < 0 || !random.chance(0.1)) return plain;
  const grouped = yuan.toString().replace(/\B(?=(\d{3})+$)/g, ",");
  return {
    cell: random.pick([`¥${grouped}`, `${yuan}元`, grouped]),
    dirt: ["moneyInWords"],
  };
}

/** What the call log says came of it; every clinic has its own words for the same end. */
export const outcomeWords: Readonly<Record<SampleOutcome, readonly string[]>> = {
  reached: ["已接通", "已回访", "接通"],
  no_answer: ["无人接听", "没人接", "未接通"],
  busy: ["忙线", "占线"],
  considering: ["考虑中", "考虑中"],
  not_now: ["嫌贵", "最近没时间"],
  appointment: ["已约", "预约成功"],
  moved_to_wechat: ["微信聊", "加微信"],
  not_interested: ["没兴趣", "不需要"],
  callback: ["稍后再打", "改天再打"],
  invalid_number: ["空号"],
  complaint: ["投诉"],
  medical_escalation: ["说脸肿得厉害", "反馈红肿疼痛"],
  do_not_contact: ["别再打了"],
};

export const callNotes: Readonly<Record<SampleOutcome, readonly string[]>> = {
  reached: ["恢复得不错,提醒防晒", "说最近工作忙", "问了下次时间,没定", "很客气,感谢关心"],
  no_answer: ["", "响了很久", ""],
  busy: ["", ""],
  considering: ["想和老公商量", "等双11看看活动", "对比了另一家"],
  not_now: ["觉得贵,想等活动", "孩子放假走不开"],
  appointment: ["约了下周", "说周末过来"],
  moved_to_wechat: ["说上班不方便接电话", ""],
  not_interested: ["已经在别家做了", "搬家了"],
  callback: ["在开会"],
  invalid_number: [""],
  complaint: ["对上次操作不满意,要店长回电"],
  medical_escalation: ["已转沈医生"],
  do_not_contact: ["语气很差"],
};
