import { cardKey, type KeyPress, type KeyPlace } from "../../../src/taskpane/client/cardKey";
import { padKeys } from "../../../src/taskpane/state/padDraft";

function pressed(part: Partial<KeyPress>): KeyPress {
  const nothing = { isComposing: false, repeat: false, ctrlKey: false, altKey: false };
  return { code: "", key: "", metaKey: false, ...nothing, ...part };
}

const onCard: KeyPlace = "card";

describe("a key pressed on a client's card", () => {
  it.each(padKeys.filter((key) => key !== "C"))(
    "chooses with the digit %s, in the row and on the number pad, whatever the layout writes",
    (digit) => {
      const wish = { kind: "press", group: digit };
      expect(cardKey(pressed({ code: `Digit${digit}`, key: digit }), onCard)).toEqual(wish);
      expect(cardKey(pressed({ code: `Numpad${digit}`, key: digit }), onCard)).toEqual(wish);
      expect(cardKey(pressed({ code: `Numpad${digit}`, key: "End" }), onCard)).toEqual(wish);
      expect(cardKey(pressed({ code: `Digit${digit}`, key: "&" }), onCard)).toEqual(wish);
    },
  );

  it.each([
    ["c", "KeyC", { kind: "press", group: "C" }],
    ["C", "KeyC", { kind: "press", group: "C" }],
    ["m", "KeyM", { kind: "press", group: "M" }],
    ["z", "KeyZ", { kind: "undo" }],
    ["n", "KeyN", { kind: "skip" }],
    ["Enter", "Enter", { kind: "save" }],
    ["Enter", "NumpadEnter", { kind: "save" }],
    ["Escape", "Escape", { kind: "unchoose" }],
    ["x", "KeyX", undefined],
    ["ArrowDown", "ArrowDown", undefined],
    ["Tab", "Tab", undefined],
  ])("%s (%s) asks for %j", (key, code, wish) => {
    expect(cardKey(pressed({ key, code }), onCard)).toEqual(wish);
  });

  it("goes by the letter written on the key where the layout has Latin letters", () => {
    expect(cardKey(pressed({ key: "z", code: "KeyY" }), onCard)).toEqual({ kind: "undo" });
    expect(cardKey(pressed({ key: "я", code: "KeyZ" }), onCard)).toEqual({ kind: "undo" });
  });

  it.each([
    ["while an input method composes", { isComposing: true }],
    ["held down", { repeat: true }],
    ["with Ctrl", { ctrlKey: true }],
    ["with Alt", { altKey: true }],
    ["with Command", { metaKey: true }],
  ])("is not ours %s", (_, part) => {
    expect(cardKey(pressed({ code: "Digit2", key: "2", ...part }), onCard)).toBeUndefined();
    expect(cardKey(pressed({ code: "Enter", key: "Enter", ...part }), onCard)).toBeUndefined();
  });

  it("is text in a field of the pad, except Enter, which saves", () => {
    for (const key of ["2", "c", "z", "n", "Escape"])
      expect(cardKey(pressed({ code: `Digit2`, key }), "padField")).toBeUndefined();
    expect(cardKey(pressed({ code: "Enter", key: "Enter" }), "padField")).toEqual({ kind: "save" });
  });

  it("belongs wholly to a field elsewhere", () => {
    for (const key of ["2", "Enter", "z"])
      expect(cardKey(pressed({ code: "Digit2", key }), "otherField")).toBeUndefined();
  });

  it("leaves Enter to the button that has the focus, and takes digits there", () => {
    expect(cardKey(pressed({ code: "Enter", key: "Enter" }), "control")).toBeUndefined();
    expect(cardKey(pressed({ code: "Digit2", key: "2" }), "control")).toEqual({
      kind: "press",
      group: "2",
    });
  });
});
