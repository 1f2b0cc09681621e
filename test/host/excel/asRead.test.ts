import type { SheetPlan } from "../../../src/workflow/sheetPlan";
import { memoryBook, typeInto } from "../../support/excel/memoryBook";
import { openInNode, type NodeExcel } from "../../support/excel/openInNode";
import { samplePlan } from "../../support/excel/samplePlan";

let excel: NodeExcel;

beforeEach(async () => {
  excel = await openInNode(memoryBook(), "web");
});
afterEach(() => excel.close());

const plan = (role: SheetPlan["role"]): SheetPlan => ({ ...samplePlan, role, name: "Ours" });

describe.each(["handover", "campaign", "expectations", "experience_map"] as const)(
  "the sheet %s, on which people write",
  (role) => {
    it("is made again and again while nobody does", async () => {
      expect((await excel.workbook.writeSheet(plan(role))).ok).toBe(true);
      expect((await excel.workbook.writeSheet(plan(role))).ok).toBe(true);
      expect((await excel.workbook.writeSheet(plan(role))).ok).toBe(true);
    });

    it("is left as it is once somebody wrote on it and nobody has read it since", async () => {
      await excel.workbook.writeSheet(plan(role));
      typeInto(excel, "Ours", ["B5", "somebody else"]);
      expect(await excel.workbook.writeSheet(plan(role))).toEqual({
        ok: false,
        problem: { problem: { code: "editedMeanwhile", sheet: "Ours" }, hasBegun: false },
      });
    });
  },
);

it("a list is made again whatever was written on it", async () => {
  await excel.workbook.writeSheet(plan("birthdays"));
  typeInto(excel, "Ours", ["B5", "somebody else"]);
  expect((await excel.workbook.writeSheet(plan("birthdays"))).ok).toBe(true);
});
