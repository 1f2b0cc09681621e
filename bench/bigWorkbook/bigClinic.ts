import { sampleAsOf } from "../../tools/sample/asOf";
import { randomFrom } from "../../tools/sample/random";
import { serialOf } from "../../tools/sample/workbook/sheetWriter";
import { writeBigWorkbook, type BigCell } from "./writeBigWorkbook";

export interface ClinicSize {
  readonly clients: number;
  readonly purchases: number;
  /** Logged calls; left out, there is no log. */
  readonly calls?: number;
}

const surnames = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何林高罗".split("");
const given = "芳敏静丽娟艳霞燕玲萍红英慧洁倩雪琳婷颖莉薇蕾欣佳瑶妍".split("");
const items = "小气泡 补水护理 光子嫩肤 皮秒 水光针 激光脱毛 除皱针 玻尿酸 热玛吉".split(" ");
const consultants = "林晓 苏婷 周敏 何静怡 陈雨".split(" ");
const outcomes = "已接通 未接 已预约 考虑中".split(" ");
const daysOfHistory = 730;

/**
 * Streams a clinic of any size to a file: one sheet of clients, one of purchases in day order, and
 * where calls are asked for a log of them.
 */
export function writeBigClinic(path: string, { clients, purchases, calls = 0 }: ClinicSize): void {
  const random = randomFrom(clients + purchases);
  const today = serialOf(sampleAsOf);
  const clientRow = (rowIndex: number): readonly BigCell[] => [
    idOf(rowIndex),
    nameOf(rowIndex),
    phoneOf(rowIndex),
    { serial: today - daysOfHistory - (rowIndex % 900) },
    consultants[rowIndex % consultants.length],
    rowIndex % 50 === 0 ? "勿打" : undefined,
  ];
  const purchaseRow = (rowIndex: number): readonly BigCell[] => {
    // The square gives the clinic its regulars: half of all purchases are a quarter of its clients.
    const client = Math.floor(random.share() * random.share() * clients);
    const on = today - daysOfHistory + Math.floor((rowIndex / purchases) * daysOfHistory);
    return [
      { serial: on },
      idOf(client),
      nameOf(client),
      items[random.between(0, items.length - 1)],
      1,
      random.between(1, 60) * 100 - 20,
      consultants[client % consultants.length],
    ];
  };
  const callRow = (rowIndex: number): readonly BigCell[] => {
    const client = random.between(0, clients - 1);
    const on = today - daysOfHistory + Math.floor((rowIndex / calls) * daysOfHistory);
    return [
      { serial: on },
      idOf(client),
      consultants[client % consultants.length],
      outcomes[random.between(0, outcomes.length - 1)],
    ];
  };
  const log = {
    name: "回访记录",
    header: ["回访日期", "卡号", "回访人", "回访结果"],
    rowCount: calls,
    row: callRow,
  };
  writeBigWorkbook(path, [
    {
      name: "顾客档案",
      header: ["卡号", "姓名", "手机号", "建档日期", "咨询师", "勿打"],
      rowCount: clients,
      row: clientRow,
    },
    {
      name: "消费记录",
      header: ["消费日期", "卡号", "顾客姓名", "项目", "次数", "实收", "咨询师"],
      rowCount: purchases,
      row: purchaseRow,
    },
    ...(calls === 0 ? [] : [log]),
  ]);
}

/** Streams a sheet of fifteen columns, half text and half numbers, for readers to race over. */
export function writeWideSheet(path: string, rowCount: number): void {
  const random = randomFrom(rowCount);
  const today = serialOf(sampleAsOf);
  const header =
    "卡号 姓名 手机号 生日 建档日期 会员等级 咨询师 项目 次数 已用 剩余 金额 实收 最近到店 备注".split(
      " ",
    );
  const row = (rowIndex: number): readonly BigCell[] => [
    idOf(rowIndex),
    nameOf(rowIndex),
    phoneOf(rowIndex),
    { serial: 29_000 + random.between(0, 14_000) },
    { serial: today - random.between(0, 1500) },
    ["普通", "银卡", "金卡"][rowIndex % 3],
    consultants[rowIndex % consultants.length],
    items[random.between(0, items.length - 1)],
    10,
    random.between(0, 10),
    random.between(0, 10),
    random.between(1, 200) * 100 - 20,
    random.between(1, 200) * 100 - 20,
    { serial: today - random.between(0, 700) },
    rowIndex % 3 === 0 ? `第${rowIndex}位顾客,皮肤敏感` : undefined,
  ];
  writeBigWorkbook(path, [{ name: "顾客档案", header, rowCount, row }]);
}

function idOf(no: number): string {
  return `K${String(no).padStart(6, "0")}`;
}

/** Placeholder numbers, nobody's telephone. */
function phoneOf(no: number): string {
  return `138000${String(no % 100_000).padStart(5, "0")}`;
}

function nameOf(no: number): string {
  const first = given[no % given.length] ?? "";
  const second = given[Math.floor(no / given.length) % given.length] ?? "";
  return `${surnames[no % surnames.length] ?? ""}${second}${first}`;
}
