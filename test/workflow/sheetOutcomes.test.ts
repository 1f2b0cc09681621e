import type { KnownEntry } from "../../src/workflow/ownLog";
import { sheetOutcomes } from "../../src/workflow/sheetOutcomes";
import type { TypedOutcome } from "../../src/workflow/typedOutcomes";
import { day } from "../support/day";

const on = day("2026-11-21");

const fang: TypedOutcome = {
  on,
  rank: 12,
  caller: "周琳",
  clientId: "A1",
  client: "王芳",
  phone: "138 0000 1111",
  reasonWords: "有余额没用完",
  reason: "card_balance",
  script: "card_balance",
  outcome: "2",
  nextContact: "",
  note: "",
};
const logged: KnownEntry = {
  key: "2026-11-21-3-12",
  takesBack: "",
  on,
  caller: "周琳",
  clientId: "A1",
  client: "王芳",
  phone: "138 0000 1111",
  outcome: "无人接听",
  nextContact: "",
  note: "",
  sheetRow: 4,
};

/** Key and what it takes back, of each entry planned for the third making of the sheet. */
function planned(outcomes: readonly TypedOutcome[], known: readonly KnownEntry[]): string[] {
  const entries = sheetOutcomes(
    { on, language: "zh-CN", make: 3, calls: [], outcomes },
    new Map(known.map((entry) => [entry.key, entry])),
  );
  return entries.map(({ key, takesBack }) => [key, takesBack].filter(Boolean).join(" for "));
}

describe("outcomes typed on a call sheet", () => {
  const noAnswer = { ...logged, outcome: "无人接听" };
  it.each<[string, TypedOutcome[], KnownEntry[], string[]]>([
    ["are keyed by day, making and number", [fang], [], ["2026-11-21-3-12"]],
    ["are not planned again once they are logged", [fang], [noAnswer], []],
    ["are the same by key, word or line", [{ ...fang, outcome: "2 无人接听" }], [noAnswer], []],
    [
      "become a correction once they are changed",
      [{ ...fang, outcome: "1" }],
      [noAnswer],
      ["2026-11-21-3-12-2 for 2026-11-21-3-12"],
    ],
    [
      "become a correction when only the note is new",
      [{ ...fang, note: "晚上再打" }],
      [noAnswer],
      ["2026-11-21-3-12-2 for 2026-11-21-3-12"],
    ],
    [
      "correct the last correction",
      [{ ...fang, outcome: "3" }],
      [noAnswer, { ...noAnswer, key: "2026-11-21-3-12-2", outcome: "接通" }],
      ["2026-11-21-3-12-3 for 2026-11-21-3-12-2"],
    ],
    [
      "stay what they were corrected to",
      [{ ...fang, outcome: "1" }],
      [noAnswer, { ...noAnswer, key: "2026-11-21-3-12-2", outcome: "接通" }],
      [],
    ],
    [
      "never correct another client's entry",
      [{ ...fang, clientId: "A2", client: "李敏" }],
      [noAnswer],
      ["2026-11-21-3-12-2"],
    ],
    [
      "of two rows with one number are both kept",
      [fang, { ...fang, clientId: "A2", client: "李敏", outcome: "1" }],
      [],
      ["2026-11-21-3-12", "2026-11-21-3-12-2"],
    ],
    [
      "another making has keys of its own",
      [fang],
      [{ ...noAnswer, key: "2026-11-21-2-12" }],
      ["2026-11-21-3-12"],
    ],
  ])("%s", (_what, outcomes, known, expected) => {
    expect(planned(outcomes, known)).toEqual(expected);
  });
});
