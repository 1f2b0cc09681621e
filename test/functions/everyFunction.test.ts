import { shown, StandInError } from "../support/customFunctions";
import { columnFunctions, lookupFunctions, rowFunctions } from "../support/everyFunction";
import { asOf, column, on, rows, said, workbook } from "../support/functionCells";
import { daysAwayCells, dormancyTierCells, dormantRateCells } from "../../src/functions/dormancy";
import { repurchaseWindowCells } from "../../src/functions/repurchase";

beforeEach(() => workbook());

const asksAboutADay = rowFunctions.filter(({ hasDay }) => hasDay);
const allCalls = [
  ...[...rowFunctions, ...columnFunctions].map(({ name, typical, answer }) => ({
    name,
    call: (wrap: (cell: unknown) => unknown, day: unknown) => answer(typical.map(wrap), day),
  })),
  ...lookupFunctions.map(({ name, answer }) => ({
    name,
    call: (wrap: (cell: unknown) => unknown, day: unknown) =>
      answer(wrap("a"), [wrap("a"), wrap("2026-01-01"), wrap(5)], day),
  })),
];

it("there are twenty-two, and CALL_LIST, which takes whole tables", () => {
  expect(new Set(allCalls.map(({ name }) => name)).size).toBe(22);
});

describe.each(allCalls)("$name", ({ call }) => {
  it("answers a bare value and a range of one cell alike", () => {
    const bare = shown(() => call((cell) => cell, asOf));
    expect(shown(() => call((cell) => column(cell), column(asOf)))).toEqual(bare);
    expect(bare).toEqual([expect.any(Array)]);
  });

  it("answers blanks with blanks", () => {
    for (const blank of ["", null, undefined, "  ", "\u3000"]) {
      const answers = call(() => column(blank), asOf) as unknown[][];
      expect(answers).toEqual([Array<string>(answers[0]?.length ?? 0).fill("")]);
    }
  });

  it("answers a column that is blank throughout with one blank row", () => {
    const answers = call(() => rows(20, ""), asOf) as unknown[][];
    expect(answers).toEqual([Array<string>(answers[0]?.length ?? 0).fill("")]);
  });

  it("refuses a range of several columns, and says so in both languages", () => {
    const wide = () => call((cell) => [[cell, cell]], asOf);
    expect(said(wide)).toBe("An argument has several columns. Give one column for each argument.");
    workbook({ language: "zh-CN" });
    expect(said(wide)).toBe("有一个参数含多列。请每个参数只给一列。");
  });
});

describe.each(rowFunctions)("$name", ({ width, typical, hasDay, answer }) => {
  const [fine] = answer(
    typical.map((cell) => column(cell)),
    asOf,
  ) as [unknown[]];

  it("shows an unreadable cell as #VALUE! with a sentence in its own row, and answers the rest", () => {
    for (const place of typical.keys()) {
      const columns = typical.map((cell, at) =>
        column(cell, at === place ? new StandInError("#REF!") : cell, cell),
      );
      const ask = () => answer(columns, asOf);
      expect(shown(ask)).toEqual([fine, Array(width).fill("#VALUE!"), fine]);
      const [, [first]] = ask() as [unknown, [StandInError]];
      expect(first.message).toBe(
        "The formula here gives #REF!. Correct the formula, or type the value.",
      );
    }
  });

  it("leaves out blank rows at the end and keeps those between", () => {
    const columns = typical.map((cell) => column(cell, "", cell, null, " ", ""));
    expect(answer(columns, asOf)).toEqual([fine, Array(width).fill(""), fine]);
  });

  it("repeats a single cell beside a column", () => {
    const [first, ...others] = typical;
    const columns = [column(first, first, first), ...others];
    expect(answer(columns, asOf)).toEqual([fine, fine, fine]);
    if (hasDay) expect(answer(columns, rows(3, asOf))).toEqual([fine, fine, fine]);
  });

  it("answers 5,000 rows, and says in one row more how many were left out", () => {
    const [first, ...others] = typical;
    const ask = (count: number) => answer([rows(count, first), ...others], asOf) as unknown[][];
    expect([ask(5000).length, ask(5000)[4999]]).toEqual([5000, fine]);
    const more = "… and 1 more. Use the Clinic Recall pane to see them all.";
    const blanks = Array<string>(width - 1).fill("");
    expect([ask(5001).length, ...ask(5001).slice(4999)]).toEqual([5001, fine, [more, ...blanks]]);
  });
});

describe.each(asksAboutADay)("$name asks about a day", ({ typical, answer }) => {
  const columns = typical.map((cell) => column(cell));

  it.each([
    ["text", "2026-11-21", 1900],
    ["Chinese text", "2026年11月21日", 1900],
    ["a serial", on(asOf), 1900],
    ["a serial with an hour", on(asOf) + 0.5, 1900],
    ["a serial of 1904", on(asOf, 1904), 1904],
    ["text in a workbook of 1904", "2026-11-21", 1904],
  ] as const)("given as %s", (_form, day, dateSystem) => {
    workbook({ dateSystem });
    const written = answer(columns, asOf);
    expect(answer(columns, day)).toEqual(written);
    expect(answer(columns, column(day))).toEqual(written);
  });

  it("takes today where it is left out or blank", () => {
    jest.useFakeTimers({ now: new Date(2026, 10, 21, 23, 59) });
    try {
      const expected = answer(columns, asOf);
      for (const nothing of [undefined, null, "", column("")])
        expect(answer(columns, nothing)).toEqual(expected);
      jest.setSystemTime(new Date(2027, 10, 22, 0, 1));
      expect(answer(columns)).toEqual(answer(columns, "2027-11-22"));
    } finally {
      jest.useRealTimers();
    }
  });

  it("shows what cannot be read as a day", () => {
    for (const rubbish of ["someday", "2026年11月", new StandInError("#N/A")])
      expect((shown(() => answer(columns, rubbish)) as unknown[][])[0]?.[0]).toBe("#VALUE!");
  });
});

describe("columns side by side", () => {
  const two = column("2026-01-01", "2026-01-02");
  const three = column("2026-02-01", "2026-02-02", "");

  it("have one length, and the sentence names both lengths", () => {
    const ask = () => repurchaseWindowCells(two, three, asOf);
    expect(said(ask)).toBe("The columns have 3 and 2 rows. Give columns of one length.");
    workbook({ language: "zh-CN" });
    expect(said(ask)).toBe("两列分别有 3 行和 2 行。请用同样长的列。");
  });

  it("may be whole columns of a sheet", () => {
    const whole = [...two, ...rows(50_000, "")];
    expect(daysAwayCells(whole, asOf)).toEqual([[324], [323]]);
  });
});

describe("the size of a call", () => {
  it("is 100,000 rows at the most, and the sentence points to the pane", () => {
    const most = rows(100_000, "2026-11-20");
    expect(dormantRateCells(most, asOf)).toEqual([[0]]);
    const ask = () => dormantRateCells([...most, ["2026-11-20"]], asOf);
    expect(shown(ask)).toBe("thrown #VALUE!");
    expect(said(ask)).toBe(
      "More than 100,000 rows. Use the Clinic Recall pane for a table this large.",
    );
    workbook({ language: "zh-CN" });
    expect(said(ask)).toBe("超过 100,000 行。这么大的表请用 Clinic Recall 任务窗格。");
  });

  it("is said in the workbook's language where answers are left out", () => {
    workbook({ language: "zh-CN" });
    expect(daysAwayCells(rows(7000, "2026-11-20"), asOf)[5000]).toEqual([
      "……还有 2,000 行。请在 Clinic Recall 任务窗格里看全部。",
    ]);
  });
});

describe("what was answered", () => {
  it("is kept by every cell of the question", () => {
    const many = rows(1000, "2026-11-20");
    const other = [...many.slice(0, 517), ["2026-11-19"], ...many.slice(518)];
    const days = [many, other, many].map((cells) => daysAwayCells(cells, asOf)[517] as unknown);
    expect(days).toEqual([[1], [2], [1]]);
  });

  it("stays as it was, whatever is done to the array that was handed out", () => {
    const visits = column("2026-11-20", "2026-11-19");
    const handedOut = daysAwayCells(visits, asOf);
    handedOut[0]?.splice(0, 1, "spoilt");
    handedOut.pop();
    expect(daysAwayCells(visits, asOf)).toEqual([[1], [2]]);
  });

  it("is forgotten when a setting changes", () => {
    const visits = column("2026-08-23");
    expect(dormancyTierCells(visits, asOf)).toEqual([["dormant"]]);
    workbook({ language: "zh-CN" });
    expect(dormancyTierCells(visits, asOf)).toEqual([["沉睡"]]);
  });
});
