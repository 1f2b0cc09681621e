import { readClinic } from "../../../src/intake/readClinic";
import { noDay } from "../../../src/core/calendar/day";
import { day } from "../../support/day";
import { workbookOf, type TestCell } from "../../support/workbook";

const asOf = day("2026-03-20");

/** A sheet of ours, told by its hidden name, below the lines it is made with. */
function readOurs(role: string, rows: readonly (readonly TestCell[])[]) {
  const names = [{ name: `_clinic_recall_${role}`, sheet: "Ours", refersTo: "", hidden: true }];
  const lines: TestCell[][] = [["Title"], ["What it is for."], []];
  return readClinic(workbookOf([{ name: "Ours", rows: [...lines, ...rows] }], { names }), { asOf });
}

describe("expectations", () => {
  const english = ["Client", "Phone", "Goal agreed", "Stage goal", "Goal check on", "Goal result"];
  const chinese = ["顾客姓名", "电话", "终极目标", "阶段目标", "目标检查日", "目标结果"];

  it.each([
    ["English", english],
    ["Chinese", chinese],
  ])("are read as goals, checks ahead included, in %s", (_language, headings) => {
    const { records, ledger } = readOurs("expectations", [
      headings,
      ["王芳", "13800001111", "even skin", "less redness", "2026-04-20", null],
      ["李敏", "13800002222", "lift", null, "2026-03-01", "reached"],
    ]);
    const fields = records.goals?.fields ?? {};
    const said = (column: Int32Array | undefined) =>
      Array.from(column ?? [], (place) => records.texts[place]);
    expect(said(fields.goal)).toEqual(["even skin", "lift"]);
    expect(said(fields.goalResult)).toEqual([undefined, "reached"]);
    expect(Array.from(fields.checkOn ?? [])).toEqual([day("2026-04-20"), day("2026-03-01")]);
    expect([ledger.rows, ledger.used, ledger.listed]).toEqual([2, 2, []]);
  });

  it("keep the medical result and the care apart, as scores from 0 to 1", () => {
    const { records } = readOurs("expectations", [
      ["Client", "Phone", "Hoped for: result", "Found: result", "Hoped for: care", "Found: care"],
      ["王芳", "13800001111", "8/10", "6/10", "10/10", "5/10"],
    ]);
    const { hopedResult, foundResult, hopedCare, foundCare } = records.goals?.fields ?? {};
    expect([hopedResult?.[0], foundResult?.[0], hopedCare?.[0], foundCare?.[0]]).toEqual([
      0.8, 0.6, 1, 0.5,
    ]);
  });

  it("list a row that names nobody", () => {
    const { ledger } = readOurs("expectations", [
      english,
      [null, null, "even skin", null, "2026-04-20", null],
    ]);
    expect([ledger.used, ledger.listed.map(({ code }) => code)]).toEqual([0, ["MISSING_NAME"]]);
  });
});

describe("the handover", () => {
  it.each([
    ["English", ["Client", "Phone", "Handed over from", "Handed over to", "Handed over on"]],
    ["Chinese", ["顾客姓名", "电话", "交接前负责人", "交接后负责人", "交接日"]],
  ])("is read as handovers, proposals without a day included, in %s", (_language, headings) => {
    const { records, ledger } = readOurs("handover", [
      headings,
      ["王芳", "13800001111", "小美", "小丽", "2026-03-19"],
      ["李敏", "13800002222", "小美", "小丽", null],
    ]);
    const { handedFrom, handedTo, handedOn } = records.handovers?.fields ?? {};
    expect(records.texts[handedFrom?.[0] ?? -1]).toBe("小美");
    expect(records.texts[handedTo?.[1] ?? -1]).toBe("小丽");
    expect(Array.from(handedOn ?? [])).toEqual([day("2026-03-19"), noDay]);
    expect([ledger.rows, ledger.used, ledger.listed]).toEqual([2, 2, []]);
  });
});

it("no clinic's sheet is taken for one of ours", () => {
  const rows = [
    ["Client", "Phone", "Goal agreed", "Goal check on"],
    ["王芳", "13800001111", "even skin", "2026-04-20"],
  ];
  const { records } = readClinic(workbookOf([{ name: "Plans", rows }]), { asOf });
  expect([records.goals, records.clients?.count]).toEqual([undefined, 1]);
});

describe("a campaign", () => {
  const english = ["Client", "Phone", "Campaign name", "Campaign first day", "Campaign last day"];
  const chinese = ["顾客姓名", "电话", "活动名称", "活动开始日", "活动结束日"];

  it.each([
    ["English", [...english, "Campaign level", "Campaign caller", "Campaign call on"]],
    ["Chinese", [...chinese, "活动级别", "活动回访人", "活动回访日"]],
  ])("is read as invitations, days ahead and none included, in %s", (_language, headings) => {
    const { records, ledger } = readOurs("campaign", [
      headings,
      ["王芳", "13800001111", "May", "2026-03-19", "2026-05-31", 2, "小丽", "2026-04-01"],
      ["李敏", "13800002222", "May", "2026-03-19", "2026-05-31", 1, null, null],
    ]);
    const fields = records.invitations?.fields ?? {};
    expect(records.texts[fields.campaignName?.[1] ?? -1]).toBe("May");
    expect(records.texts[fields.invitedBy?.[0] ?? -1]).toBe("小丽");
    expect(Array.from(fields.campaignLevel ?? [])).toEqual([2, 1]);
    expect(Array.from(fields.invitedOn ?? [])).toEqual([day("2026-04-01"), noDay]);
    expect([ledger.rows, ledger.used, ledger.listed]).toEqual([2, 2, []]);
  });
});
