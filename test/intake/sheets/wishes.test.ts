import { contactLimit } from "../../../src/core/clients/codes";
import { answer } from "../../../src/core/clients/columns";
import { matchClients } from "../../../src/core/clients/matchClients";
import { readCase, recordsOf } from "./sheetCase";
import type { TestCell } from "../../support/workbook";

const { noPhone, noMessage, phoneAllowed, messageAllowed } = contactLimit;
const nothing = undefined;
const open = phoneAllowed | messageAllowed;
const closed = noPhone | noMessage;

function clientOf(cells: Readonly<Record<string, TestCell>>): Record<string, unknown> {
  const rows = [
    ["姓名", "电话", ...Object.keys(cells)],
    ["王芳", "13800001111", ...Object.values(cells)],
    ["李敏", "13800002222", ...Object.keys(cells).map(() => null)],
  ];
  return recordsOf(readCase([{ name: "客户", rows }]), "clients")[0] ?? {};
}

const refusals: readonly (readonly [string, Readonly<Record<string, TestCell>>, unknown])[] = [
  [
    "a refusal wins over a permission to its left",
    { "Accepts Marketing": "Yes", "Do Not Call": "DNC" },
    closed,
  ],
  [
    "a refusal wins over a permission to its right",
    { "Do Not Call": "DNC", "Accepts Marketing": "Yes" },
    closed,
  ],
  [
    "a refused telephone keeps the messages another column allows",
    { 是否可联系: "是", 勿打: "不要打电话" },
    noPhone | messageAllowed,
  ],
  ["two permissions are a permission", { 是否可联系: "是", 免打扰: "否" }, open],
  ["a yes under a refusal refuses", { 不接受回访: "是" }, closed],
  ["a no under a refusal refuses nothing", { 不接受回访: "否" }, open],
  ["words nobody understands hold her", { 免打扰: "看情况处理" }, closed],
  ["a client on hold is held", { "Do Not Call": "on hold" }, closed],
  ["so is one who says stop", { "Do Not Call": "Stop calling" }, closed],
  ["an x may be a tick", { "Do Not Call": "x" }, closed],
  ["a day may be the day she refused", { 免打扰: "2026-01-05" }, closed],
  ["a second column's doubt holds her too", { 是否可联系: "是", 免打扰: "待定" }, closed],
  ["a blank says nothing", { 免打扰: null }, nothing],
  ["a stroke says nothing", { 免打扰: "-" }, nothing],
  ["a no leaves her callable", { 免打扰: "否" }, open],
  ["so does a zero", { 免打扰: 0 }, open],
  ["a formula's error says nothing", { 免打扰: "#N/A" }, nothing],
  ["a remark may refuse", { 备注: "勿打电话" }, noPhone],
  ["a remark may refuse everything", { 备注: "投诉勿扰" }, closed],
  ["a tag may refuse", { 标签: "VIP；黑名单" }, closed],
  ["a need may refuse", { 需求: "拒访" }, closed],
  ["a status may refuse", { 状态: "黑名单" }, closed],
  ["a good status says nothing", { 状态: "正常" }, nothing],
  ["an English remark may refuse", { Notes: "Do not call, complained" }, noPhone],
  ["messages only", { 备注: "仅微信联系" }, noPhone | messageAllowed],
  ["messages only, in other words", { 备注: "只发微信" }, noPhone | messageAllowed],
  ["messages only, in English", { Notes: "text only" }, noPhone | messageAllowed],
  ["a remark and a tag refuse together", { 备注: "勿打电话", 标签: "不要发短信" }, closed],
  ["a remark refuses what a column allowed", { 免打扰: "否", 备注: "拒访" }, closed],
  ["who wants no injections still takes calls", { 备注: "不打针，怕疼" }, nothing],
  ["a sheet not to be printed refuses nothing", { 备注: "请勿打印" }, nothing],
  ["nor does 不打玻尿酸 refuse a call", { 备注: "不打玻尿酸" }, nothing],
];

describe("who wants no offers (G9)", () => {
  test.each([
    ["营销短信", "不同意", answer.no],
    ["营销短信", "同意", answer.yes],
    ["推广信息", "否", answer.no],
    ["OK to market?", "N", answer.no],
    ["OK to market to?", "Yes", answer.yes],
  ])("%s: %s", (heading, cell, consent) => {
    expect(clientOf({ [heading]: cell })["consent"]).toBe(consent);
  });

  test("also where a group of other things is written over the heading", () => {
    const rows = [
      ["顾客", null, "其他", null],
      ["姓名", "电话", "营销短信", "备注"],
      ["王芳", "13800001111", "不同意", "怕冷"],
      ["李敏", "13800002222", "同意", null],
    ];
    const reading = readCase([{ name: "客户", rows, merges: ["A1:B1", "C1:D1"] }]);
    expect(reading.sheets[0]?.columns).toMatchObject({ C: "consent", D: "remarks" });
  });

  test("a heading nobody knows is not remarks because it stands under 其他", () => {
    const rows = [
      ["顾客", null, "其他", null],
      ["姓名", "电话", "星座", "备注"],
      ["王芳", "13800001111", "白羊", "怕冷"],
    ];
    const reading = readCase([{ name: "客户", rows, merges: ["A1:B1", "C1:D1"] }]);
    expect(reading.sheets[0]?.columns).toEqual({ A: "clientName", B: "phone", D: "remarks" });
  });
});

describe("who may not be contacted", () => {
  test.each(refusals)("%s", (_, cells, limits) => {
    expect(clientOf(cells)["doNotContact"]).toBe(limits);
  });

  test("a telephone cell that refuses, and a name that does", () => {
    const rows = [
      ["姓名", "电话"],
      ["王芳", "13800001111（勿打）"],
      ["李敏（黑名单）", "13800002222"],
      ["赵静", "已拉黑"],
    ];
    const clients = recordsOf(readCase([{ name: "客户", rows }]), "clients");
    expect(clients.map(({ doNotContact }) => doNotContact)).toEqual([noPhone, closed, closed]);
  });

  test.each([
    ["黑名单", closed],
    ["DNC List", closed],
    ["客户", undefined],
    ["客户（请勿打印）", undefined],
  ])("everyone on a sheet named %s", (name, limits) => {
    const rows = [
      ["姓名", "电话"],
      ["王芳", "13800001111"],
    ];
    const [client] = recordsOf(readCase([{ name, rows }]), "clients");
    expect(client?.["doNotContact"]).toBe(limits);
  });

  test("a held client is listed and used, with her words", () => {
    const rows = [
      ["姓名", "电话", "免打扰"],
      ["王芳", "13800001111", "看情况处理"],
    ];
    expect(readCase([{ name: "客户", rows }]).ledger.listed).toEqual([
      {
        used: true,
        sheet: "客户",
        sheetRow: 2,
        column: "C",
        field: "doNotContact",
        raw: "看情况处理",
        code: "UNKNOWN_STATUS",
      },
    ]);
  });
});

describe("two columns that answer one question", () => {
  test.each([
    ["a refused consent wins on the right", { 营销同意: "是", 个人信息授权: "否" }, "consent", 1],
    ["and on the left", { 营销同意: "否", 个人信息授权: "是" }, "consent", 1],
    ["a consent given twice is given", { 营销同意: "是", 个人信息授权: "是" }, "consent", 2],
  ] as const)("%s", (_, cells, field, value) => {
    expect(clientOf(cells)[field]).toBe(value);
  });
});

describe("what a sheet of records says about a client", () => {
  const purchases = [
    ["日期", "姓名", "电话", "金额", "备注"],
    ["2026-03-01", "王芳", "13800001111", 100, "勿打电话"],
    ["2026-03-02", "李敏", "13800002222", 100, null],
  ];

  test("makes no client sheet of it: the others stay clients", () => {
    const matched = matchClients(readCase([{ name: "消费", rows: purchases }]).records);
    expect(matched.book.count).toBe(2);
    expect(matched.problems).toEqual([]);
  });

  test("adds no client to a client sheet that does not know her", () => {
    const clients = [
      ["姓名", "电话", "来源"],
      ["李敏", "13800002222", "抖音"],
    ];
    const matched = matchClients(
      readCase([
        { name: "客户", rows: clients },
        { name: "消费", rows: purchases },
      ]).records,
    );
    expect(matched.book.count).toBe(1);
    expect(new Set(matched.problems.map(({ code }) => code))).toEqual(new Set(["UNKNOWN_CLIENT"]));
  });
});
