import { dayParts, readIsoDay } from "../../src/core/calendar/day";
import type { Birthday } from "../../src/core/calendar/birthday";
import { contactLimit } from "../../src/core/clients/codes";
import { patchWorkbook } from "../../src/host/xlsx/patchWorkbook";
import { clockTime } from "../../src/wording/sayTime";
import { wordsIn } from "../../src/wording/words";
import type { PlannedCell, SheetPlan, SheetRole } from "../../src/workflow/sheetPlan";
import type { TestClinic } from "./clinic";
import { xlsxOf, type WrittenCell } from "./workbench/smallClinic";

const words = wordsIn("zh-CN");

/** What the clinic calls its sheets. */
const sheetNames = {
  clients: "顾客档案",
  purchases: "消费记录",
  visits: "到店记录",
  packages: "疗程卡",
  deposits: "订金登记",
  appointments: "预约表",
  calls: "回访记录",
  staff: "员工",
} as const;

/** Sheets of ours, by the kind of their rows. */
const ownRoles = {
  marks: "client_marks",
  goals: "expectations",
  handovers: "handover",
  invitations: "campaign",
} as const satisfies Readonly<Record<string, SheetRole>>;

type Row = Readonly<Record<string, unknown>>;

/**
 * A clinic of a test as a workbook on disk: one sheet a kind, headings and words as a person types
 * them in Chinese, and our own sheets as we make them.
 */
export async function clinicXlsx(clinic: TestClinic): Promise<Uint8Array> {
  const kinds = Object.keys(sheetNames) as (keyof typeof sheetNames)[];
  const sheets = kinds.flatMap((kind) => {
    const rows = clinic[kind] as readonly Row[] | undefined;
    return rows === undefined
      ? []
      : [{ name: sheetNames[kind], rows: tableOf(said(rows, kind), kind) }];
  });
  const bytes = await xlsxOf(sheets);
  const plans = (Object.keys(ownRoles) as (keyof typeof ownRoles)[]).flatMap((kind) => {
    const rows = clinic[kind] as readonly Row[] | undefined;
    return rows === undefined ? [] : [ownSheet(ownRoles[kind], tableOf(rows, kind))];
  });
  const file = patchWorkbook(bytes, { sheets: plans });
  if (!file.ok) throw new Error(file.problem.code);
  return file.value;
}

/** A sheet of names alone is a client file to nobody: a clinic's says more of each. */
function said(rows: readonly Row[], kind: string): readonly Row[] {
  return kind === "clients" ? rows.map((row) => ({ ...row, gender: "F" })) : rows;
}

/** Headings, then the rows. */
function tableOf(rows: readonly Row[], kind: string): readonly (readonly WrittenCell[])[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [
    names.map((name) => headingOf(name, kind)),
    ...rows.map((row) => names.map((name) => typed(name, row[name]))),
  ];
}

function headingOf(name: string, kind: string): string {
  if (name === "name") return kind === "staff" ? words.fields.staffName : words.fields.clientName;
  if (name === "leftOn") return "离职日期";
  if (name === "left") return words.fields.staffStatus;
  return words.fields[name as keyof typeof words.fields];
}

/** A value as a person types it. */
function typed(name: string, value: unknown): WrittenCell {
  if (value === undefined) return null;
  if (name === "birthday") return birthdayTyped(value as Birthday);
  if (name === "doNotContact") return refusalTyped(value as number);
  if (name === "appointmentTime") return clockTime(value as number);
  if (name === "callOutcome") return words.outcomes[value as keyof typeof words.outcomes];
  if (name === "mark") return words.marks[value as keyof typeof words.marks];
  if (name === "left") return value === true ? "离职" : "在职";
  if (centNames.has(name)) return (value as number) / 100;
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "number") return value;
  const text = value as string;
  return codes[name]?.[text] ?? text;
}

function birthdayTyped({ calendar, year, month, dayOfMonth }: Birthday): string {
  const day = dayOfMonth === undefined ? "" : `${dayOfMonth}日`;
  const born = year === undefined ? "" : `${year}年`;
  return `${calendar === "lunar" ? "农历" : ""}${born}${month}月${day}`;
}

/** What a client wants no contact by, as a clinic notes it. */
function refusalTyped(limits: number): string {
  const { noPhone, noMessage, messageAllowed } = contactLimit;
  if ((limits & noPhone) === 0) return "勿发消息";
  if ((limits & noMessage) !== 0) return "勿联系";
  return (limits & messageAllowed) === 0 ? "勿打电话" : "仅微信";
}

const centNames: ReadonlySet<string> = new Set([
  "amount",
  "paid",
  "owed",
  "refund",
  "unitPrice",
  "cardBalance",
  "rebate",
  "depositAmount",
  "totalSpend",
]);

/** What stands in a clinic's cells for each of our codes. */
const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gender: { F: "女", M: "男" },
  appointmentStatus: {
    booked: "已预约",
    confirmed: "已确认",
    arrived: "已到店",
    completed: "已完成",
    no_show: "未到",
    cancelled: "已取消",
    rescheduled: "改期",
    tentative: "待定",
  },
  purchaseKind: {
    deal: "成交",
    redemption: "划扣",
    refund: "退款",
    deposit: "订金",
    top_up: "充值",
    gift: "赠送",
    online: "线上",
  },
  visitKind: { treatment: "治疗", consultation: "咨询", review: "复查" },
  deal: {
    won: "已成交",
    open: "未成交",
    lost: "流失",
    deposit: "交订金",
    trial: "体验",
    paid_not_treated: "缴费未治疗",
  },
  depositStatus: { held: "未使用", applied: "已抵用", refunded: "已退" },
  staffRole: {
    consultant: "咨询师",
    therapist: "美容师",
    manager: "店长",
    nurse: "护士",
    doctor: "医生",
    reception: "前台",
  },
};

function ownSheet(role: SheetRole, [header = [], ...rows]: ReturnType<typeof tableOf>): SheetPlan {
  return {
    role,
    name: role,
    lines: [],
    table: {
      name: role,
      columns: header.map((heading, place) => ({
        header: String(heading),
        width: 12,
        kind: rows.some((row) => isDay(row[place])) ? "date" : "general",
      })),
      rows: rows.map((row) => row.map(planned)),
    },
    print: { orientation: "landscape", repeatHeader: true, pageBreaksBefore: [], footer: "" },
  };
}

function planned(cell: WrittenCell): PlannedCell {
  const on = isDay(cell) ? readIsoDay(String(cell)) : undefined;
  return on === undefined ? cell : { on };
}

function isDay(cell: WrittenCell | undefined): boolean {
  const on = typeof cell === "string" ? readIsoDay(cell) : undefined;
  return on !== undefined && dayParts(on).year > 1900;
}
