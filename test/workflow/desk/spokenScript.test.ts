import { scriptKey } from "../../../src/core/calling/scriptKey";
import type { ClientCard } from "../../../src/workflow/desk/clientCard";
import { deskWith } from "../../support/deskWorkbook";
import { workbookOf, type TestCell } from "../../support/workbook";

const asked = { asOf: "2026-11-21", displayLanguage: "zh-CN" } as const;

/** The card of 王芳, who has a balance and was here long ago. */
async function cardOf(doNotContact: TestCell = null): Promise<ClientCard> {
  const workbook = workbookOf([
    {
      name: "顾客",
      rows: [
        ["卡号", "姓名", "手机", "咨询师", "最后到店", "卡余额", "勿打"],
        ["A1", "王芳", "13800001111", "周琳", "2026-02-02", 1980, doNotContact],
      ],
    },
  ]);
  const { desk } = await deskWith(workbook, asked);
  return desk.card(0);
}

describe("what is said in a call", () => {
  it("goes from the opening to the close, with her values in it", async () => {
    const { spoken } = await cardOf();
    const parts = spoken?.lines.map(({ part }) => part) ?? [];
    expect([parts[0], parts.at(-1)]).toEqual(["opening", "close"]);
    const said = spoken?.lines.map(({ text }) => text).join("\n") ?? "";
    expect(said).toContain("王芳");
    expect(said).toContain("周琳");
    expect(said).not.toMatch(/[{}]|undefined/);
  });

  it("has an answer to what she may say", async () => {
    const { spoken } = await cardOf();
    expect(spoken?.objections.length).toBeGreaterThan(0);
    for (const { say, answer } of spoken?.objections ?? []) {
      expect(say).not.toBe("");
      expect(answer).not.toBe("");
    }
  });

  it("says what may come up in any call, and what is left when nobody answers", async () => {
    const { spoken } = await cardOf();
    expect(spoken?.comesUp.map(({ subject }) => scriptKey(subject))).toEqual([
      "in_call/doNotCall",
      "in_call/wrongNumber",
      "in_call/thirdParty",
      "in_call/redFlag",
      "voicemail",
    ]);
    const said = spoken?.comesUp.map(({ text }) => text).join("\n") ?? "";
    expect(said).toContain("我是周琳");
    expect(said).toContain("留言给王芳");
    expect(said).not.toMatch(/[{}]|undefined/);
  });

  it("is nothing where she asked not to be called", async () => {
    expect((await cardOf("是")).spoken).toBeUndefined();
  });
});
