import { logHeadings, reversalKey, rowsNotTakenBack } from "../../../src/intake/sheets/takenBack";
import { languages } from "../../../src/core/clients/language";
import { wordsIn } from "../../../src/wording/words";
import { workbookOf } from "../../support/workbook";

/** The keys of the rows that hold, of a log of key and what it takes back. */
function held(rows: readonly (readonly [key: string, takesBack?: string])[]): string[] {
  const { sheets, texts } = workbookOf([
    {
      name: "log",
      rows: [["Key", "Takes back"], ...rows.map(([key, back = null]) => [key, back])],
    },
  ]);
  const [sheet] = sheets;
  if (sheet === undefined) throw new RangeError("no sheet");
  const view = { sheet, texts };
  const all = Int32Array.from(rows, (_, place) => place + 1);
  return Array.from(rowsNotTakenBack(view, 0, all), (rowIndex) => rows[rowIndex - 1]?.[0] ?? "");
}

describe("the rows of our log that hold", () => {
  const table: [string, (readonly [string, string?])[], string[]][] = [
    ["every entry nobody took back", [["a"], ["b"]], ["a", "b"]],
    ["none that was undone, nor the row that undid it", [["a"], ["b"], ["a-back", "a"]], ["b"]],
    ["the correction in place of what it corrects", [["a"], ["a-2", "a"]], ["a-2"]],
    [
      "the last of several corrections of one entry",
      [["a"], ["a-2", "a"], ["a-3", "a"]],
      ["a-2", "a-3"],
    ],
    [
      "the first again when its correction is undone",
      [["a"], ["a-2", "a"], ["a-2-back", "a-2"]],
      ["a"],
    ],
    ["the same whatever the order of rows", [["a-2-back", "a-2"], ["a-2", "a"], ["a"]], ["a"]],
    ["a correction of an entry somebody deleted", [["a-2", "a"]], ["a-2"]],
    [
      "both of two that take each other back",
      [
        ["a", "b"],
        ["b", "a"],
      ],
      ["a", "b"],
    ],
    ["rows without a key, as before there were keys", [[""], [""]], ["", ""]],
  ];
  it.each(table)("are %s", (_what, rows, expected) => {
    expect(held(rows)).toEqual(expected);
  });

  it("are decided in one pass, however long the chain", () => {
    const chain = Array.from({ length: 20_000 }, (_, place): readonly [string, string?] =>
      place === 0 ? ["k0"] : [`k${place}`, `k${place - 1}`],
    );
    // The newest holds; the one before it is taken back; so the one before that holds again.
    expect(held(chain)).toEqual(chain.filter((_, place) => place % 2 === 1).map(([key]) => key));
  });

  it("are all rows where the log has no such columns", () => {
    const { sheets, texts } = workbookOf([{ name: "log", rows: [["Key"], ["a"], ["a"]] }]);
    const [sheet] = sheets;
    if (sheet === undefined) throw new RangeError("no sheet");
    const rows = Int32Array.of(1, 2);
    expect(rowsNotTakenBack({ sheet, texts }, 0, rows)).toEqual(rows);
  });
});

test("the log's headings are those it is made with, in every language", () => {
  for (const language of languages) {
    const { key, takesBack } = wordsIn(language).recallLog.columns;
    expect(logHeadings.key).toContain(key);
    expect(logHeadings.takesBack).toContain(takesBack);
  }
  expect(reversalKey("a")).toBe("a-back");
});
