import { checkScriptText } from "../../../src/content/scripts/checkScriptText";
import {
  markedText,
  placesOf,
  replacementIn,
  withoutWord,
} from "../../../src/taskpane/scripts/markedText";

function marks(text: string) {
  const checked = checkScriptText(text, {
    subject: { use: "message" },
    cell: "offer",
    trade: "medical",
  });
  return markedText(text, checked).map(({ mark, text: stretch }) => [mark, stretch]);
}

describe("a text that is typed", () => {
  it("has its values and its doubtful words marked", () => {
    expect(marks("Hi {{client}}, we guarantee it.")).toEqual([
      ["none", "Hi "],
      ["slot", "{{client}}"],
      ["none", ", "],
      ["stop", "we guarantee"],
      ["none", " it."],
    ]);
  });

  it("is whole again when its stretches are joined", () => {
    for (const text of ["", "a", "{{x", "我们保證效果，最先进", "ＧＵＡＲＡＮＴＥＥＤ results!"])
      expect(
        marks(text)
          .map(([, stretch]) => stretch)
          .join(""),
      ).toBe(text);
  });
});

test.each([
  ["We GUARANTEE it", "guarantee", [{ from: 3, to: 12 }]],
  [
    "保證效果和保证效果",
    "保证效果",
    [
      { from: 0, to: 4 },
      { from: 5, to: 9 },
    ],
  ],
  ["nothing here", "guarantee", []],
  ["it is risk-free", "risk free", [{ from: 6, to: 15 }]],
  ["我们保 证的", "保证", [{ from: 2, to: 5 }]],
])("in “%s” %s stands at %j", (text, word, places) => {
  expect(placesOf(text, word)).toEqual(places);
});

test.each([
  ["“results vary”", "results vary"],
  ["“care”, “session”", "care"],
  ["a neutral word", undefined],
])("%s says what to put instead: %s", (better, words) => {
  expect(replacementIn(better)).toBe(words);
});

test.each([
  ["We use the best machine", "the best", "a plain fact", "We use machine"],
  ["The best we have", "the best", "a plain fact", "we have"],
  ["我们最先进的设备", "最先进", "客观说法", "我们的设备"],
  ["有效果保证吗", "保证", "“因人而异”", "有效果因人而异吗"],
  ["nothing to change", "the best", "a plain fact", "nothing to change"],
])("“%s” without %s (%s)", (text, word, better, mended) => {
  expect(withoutWord(text, word, better)).toBe(mended);
});
