import { shown, StandInError } from "../support/customFunctions";
import { column, said, workbook } from "../support/functionCells";
import { scriptCells } from "../../src/functions/scripts";
import { reasons } from "../../src/core/calling/callPlan";
import { languages } from "../../src/core/clients/language";
import { wordsIn } from "../../src/wording/words";

beforeEach(() => workbook());

const cell = (...given: unknown[]) =>
  shown(() => scriptCells(...(given as unknown as Parameters<typeof scriptCells>)));

describe("SCRIPT", () => {
  test.each([
    [
      ["one_left", "Ann", "Li", "IPL", 40, 1],
      "Hi Ann, there’s one session left on your IPL. When suits you?",
    ],
    [["ONE_LEFT ", "Ann"], "Hi Ann, there’s one session left on your package. When suits you?"],
    [
      ["One session left", "Ann"],
      "Hi Ann, there’s one session left on your package. When suits you?",
    ],
    [["postop_early/7", "Ann"], "Hi Ann, one week on. How is it healing?"],
    [["Check-in, day 7", "Ann"], "Hi Ann, one week on. How is it healing?"],
    [["第7天关怀", "Ann"], "Hi Ann, one week on. How is it healing?"],
    [
      ["剩最后一次", "王芳", null, "水光针", null, 1, "中文"],
      "王芳，水光针还剩最后一次，什么时候来做？",
    ],
    [
      ["dormant_balance", "王芳", "陈悦", null, 142, 3, "zh-CN"],
      "王芳，4个月没见，还有3次没用，帮您留时间？",
    ],
  ])("answers %j", (given, line) => {
    expect(cell(...given)).toEqual([[line]]);
  });

  it("answers a column at once, a single reason beside many clients", () => {
    expect(scriptCells(column("survey"), column("Ann", "", "Bea", ""))).toEqual([
      ["Hi Ann, would you score us?"],
      [""],
      ["Hi Bea, would you score us?"],
    ]);
  });

  it("is blank without a reason or without a client", () => {
    expect([cell("", "Ann"), cell("survey", " ")]).toEqual([[[""]], [[""]]]);
  });

  it("never names a toxin or an intimate treatment", () => {
    for (const treatment of ["Botox 3 areas", "保妥适", "私密紧致"])
      expect(cell("one_left", "Ann", "Li", treatment)).toEqual([
        ["Hi Ann, there’s one session left on your package. When suits you?"],
      ]);
  });

  it("never reads a cell as a template", () => {
    expect(cell("survey", "{{store}}")).toEqual([["Hi {{store}}, would you score us?"]]);
  });

  test.each([
    [["nonsense", "Ann"], "“nonsense” is not a reason to call. Copy one from the call sheet."],
    [
      ["Not here for 4 months", "Ann"],
      "“Not here for 4 months” stands for several reasons. Type the id of one: lost_neglect, dormant_able, dormant_low_b.",
    ],
    [
      ["survey", "Ann", null, null, -1],
      "“-1” is not a number of days. Type a whole number from 0.",
    ],
    [
      ["survey", "Ann", null, null, 1.5],
      "“1.5” is not a number of days. Type a whole number from 0.",
    ],
    [
      ["survey", "Ann", null, null, null, null, "Deutsch"],
      "“Deutsch” is not a language we know. Type English or Chinese.",
    ],
  ])("refuses %j in its own row", (given, sentence) => {
    const ask = () => scriptCells(...(given as unknown as Parameters<typeof scriptCells>));
    expect([shown(ask), said(ask)]).toEqual([[["#VALUE!"]], sentence]);
  });

  it("speaks the workbook's language, and of the shop by its name", () => {
    workbook({ language: "zh-CN", clinic: { store: "青禾" } });
    expect(cell("survey", "王芳")).toEqual([["王芳，店长想请您打个分，5 分钟。"]]);
    expect(cell("rebook", "王芳", "", "", "", "", "English")).toEqual([
      [expect.stringMatching(/^Hi 王芳/)],
    ]);
  });

  it("says the clinic's own words where it wrote some, and other ones when they change", () => {
    const scripts = { survey: { en: { snippet: "Dear {{client}}, one question." } } };
    workbook({ scripts });
    expect(cell("survey", "Ann")).toEqual([["Dear Ann, one question."]]);
    workbook();
    expect(cell("survey", "Ann")).toEqual([["Hi Ann, would you score us?"]]);
  });

  it("knows every reason by its id and, where they are its own, by its words", () => {
    for (const language of languages) {
      const words = wordsIn(language).reasons;
      for (const reason of reasons) {
        const byId = cell(reason, "Ann");
        expect(byId).not.toEqual([["#VALUE!"]]);
        const isShared = reasons.some(
          (other) => other !== reason && words[other] === words[reason],
        );
        expect([reason, cell(words[reason], "Ann")]).toEqual([
          reason,
          isShared ? [["#VALUE!"]] : byId,
        ]);
      }
    }
  });

  it("shows an error of another formula in its own row", () => {
    expect(
      shown(() =>
        scriptCells(column("survey", "survey"), column(new StandInError("#REF!"), "Ann")),
      ),
    ).toEqual([["#VALUE!"], ["Hi Ann, would you score us?"]]);
  });
});
