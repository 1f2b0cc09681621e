import { scriptInEffect } from "../../../src/content/scripts/scriptInEffect";
import { readScriptKey } from "../../../src/core/calling/scriptKey";
import {
  backToOurs,
  cellsOf,
  editOf,
  piecesOf,
  type OpenScript,
} from "../../../src/taskpane/scripts/scriptDraft";

function open(key: string, changes: OpenScript["changes"] = {}): OpenScript {
  const subject = readScriptKey(key);
  if (subject === undefined) throw new RangeError(key);
  return { key, subject, language: "en", changes, trade: "medical" };
}

function piece(cell: string, ...given: Parameters<typeof piecesOf>) {
  return piecesOf(...given).find((each) => each.cell === cell);
}

const survey = open("survey");
const written = open("survey", { survey: { en: { opening: "Hello {{client}}." } } });

describe("a script that is open", () => {
  it("has our words until the clinic wrote others", () => {
    expect(piece("opening", survey, {})).toMatchObject({ isOurs: true, isChanged: false });
    expect(piece("opening", written, {})).toMatchObject({
      text: "Hello {{client}}.",
      isOurs: false,
      isChanged: false,
    });
  });

  it("has for a day of the clinic's own the words of the day before", () => {
    const before = scriptInEffect({ use: "call", reason: "postop_early", variant: "14" }, "en");
    expect(piece("opening", open("postop_early/21"), {})?.text).toBe(before.opening);
  });

  test.each([
    ["survey", 13],
    ["voicemail", 6],
    ["message", 6],
    ["in_call/wrongNumber", 1],
  ])("%s has %i pieces", (key, count) => {
    const subject = readScriptKey(key);
    expect(subject === undefined ? 0 : cellsOf(subject).length).toBe(count);
  });
});

describe("what is saved", () => {
  it("is nothing where nothing was changed, or only blanks were", () => {
    const opening = piece("opening", survey, {})?.text ?? "";
    expect(editOf(survey, {})).toBeUndefined();
    expect(editOf(survey, { opening: `${opening} ` })).toBeUndefined();
  });

  it("is the pieces that were changed, in one line", () => {
    expect(editOf(survey, { opening: "Hi\n{{client}}. ", close: "Bye." })).toEqual({
      key: "survey",
      language: "en",
      texts: { opening: "Hi {{client}}.", close: "Bye." },
    });
  });

  it("is a dash for a piece that is left out", () => {
    expect(editOf(open("window_3m"), { offer: " " })?.texts).toEqual({ offer: "–" });
  });

  it("is our text for a piece that is ours again, and a blank for a day of the clinic's own", () => {
    const ours = piece("opening", survey, {})?.text;
    expect(editOf(written, { opening: backToOurs })?.texts).toEqual({ opening: ours });
    const day = open("postop_early/21", { "postop_early/21": { en: { opening: "Three weeks." } } });
    expect(editOf(day, { opening: backToOurs })?.texts).toEqual({ opening: "" });
  });

  it("may not hold what cannot be used", () => {
    expect(piece("opening", survey, { opening: "" })?.checked.problems).toMatchObject([
      { code: "pieceNeeded" },
    ]);
    expect(piece("opening", survey, { opening: "Hi {{name}}" })?.checked.problems).toMatchObject([
      { code: "unknownPlaceholder" },
    ]);
    expect(piece("say2", survey, { say2: "" })?.checked.problems).toEqual([]);
  });
});
