import { shown, StandInError } from "../support/customFunctions";
import { asOf, column, on, rows, said, workbook, type Cells } from "../support/functionCells";
import {
  clientSummaryCells,
  lastVisitCells,
  overdueCells,
  satisfactionCells,
} from "../../src/functions/visits";

beforeEach(() => workbook());

const clients = column("王芳", "Ａnn", "王芳", "ann", "王芳", 7, "王芳", "");
const dates = column(
  "2026-01-01",
  "2026-02-01",
  "2026-03-02",
  "2026-02-01",
  "2026-05-01",
  "2026-06-01",
  "2027-01-01",
  "2026-07-01",
);
const amounts = column(100, "¥1,000", 200, "", "1.2万", 5, 9999, 1);

describe("LAST_VISIT", () => {
  it("finds a client by full or half width, upper or lower case, spaces, numbers as text", () => {
    const asked = column("王芳 ", "ANN", " ａｎｎ", "7", 7, "７");
    const found = ["2026-05-01", "2026-02-01", "2026-02-01", "2026-06-01"].map((date) => on(date));
    expect(lastVisitCells(asked, clients, dates, asOf).map(([cell]) => cell as unknown)).toEqual([
      ...found,
      found[3],
      found[3],
    ]);
  });

  it("answers blank for a client without a row, and for no client", () => {
    const asked = column("nobody", "", null, "07", "王芳");
    expect(lastVisitCells(asked, clients, dates, asOf)).toEqual([
      [""],
      [""],
      [""],
      [""],
      [on("2026-05-01")],
    ]);
  });

  it("skips visits after the day asked about, and counts that day", () => {
    const ask = (day: string) => lastVisitCells(column("王芳"), clients, dates, day);
    expect(["2026-12-31", "2027-01-01", "2025-12-31"].map(ask)).toEqual([
      [[on("2026-05-01")]],
      [[on("2027-01-01")]],
      [[""]],
    ]);
  });

  it("shows dates of the workbook's own date system", () => {
    workbook({ dateSystem: 1904 });
    const serials = column(on("2026-01-01", 1904), on("2026-05-01", 1904));
    expect(lastVisitCells(column("a"), column("a", "a"), serials, on(asOf, 1904))).toEqual([
      [on("2026-05-01", 1904)],
    ]);
  });
});

describe("CLIENT_SUMMARY", () => {
  it("answers first, second, last, visits and spend, one day being one visit", () => {
    expect(clientSummaryCells(column("王芳", "ann", "x"), clients, dates, amounts, asOf)).toEqual([
      [on("2026-01-01"), on("2026-03-02"), on("2026-05-01"), 3, 12300],
      [on("2026-02-01"), "", on("2026-02-01"), 1, 1000],
      ["", "", "", "", ""],
    ]);
  });

  it("leaves the spend blank without amounts: nothing known is not zero", () => {
    const answer = [on("2026-02-01"), "", on("2026-02-01"), 1, ""];
    expect(clientSummaryCells(column("ann"), clients, dates, undefined, asOf)).toEqual([answer]);
    const none = rows(8, "");
    expect(clientSummaryCells(column("ann"), clients, dates, none, asOf)).toEqual([answer]);
  });

  it("takes a refund off the spend and counts no visit for it, nor for a gift", () => {
    const her = rows(4, "a");
    const days = column("2026-01-01", "2026-01-01", "2026-02-01", "2026-03-01");
    const ask = (...paid: unknown[]) => clientSummaryCells(column("a"), her, days, column(...paid));
    const first = on("2026-01-01");
    expect(ask(100, -100, "退款50", "赠送")).toEqual([[first, "", first, 1, -50]]);
    expect(ask(100, 50, "卡扣", "")).toEqual([[first, on("2026-02-01"), on("2026-03-01"), 3, 150]]);
    expect(ask(-1, -1, -1, -1)).toEqual([["", "", "", "", -4]]);
  });

  it("adds up money to the cent", () => {
    const tenth = rows(10, 0.1);
    const [[, , , , spend]] = clientSummaryCells(
      column("a"),
      rows(10, "a"),
      rows(10, "2026-01-01"),
      tenth,
      asOf,
    ) as [unknown[]];
    expect(spend).toBe(1);
  });
});

describe("OVERDUE", () => {
  it("answers median gap, days away and their ratio from three visits on", () => {
    expect(shown(() => overdueCells(column("王芳", "ann", "x"), clients, dates, asOf))).toEqual([
      [60, 204, 3.4],
      ["#N/A", "#N/A", "#N/A"],
      ["", "", ""],
    ]);
  });

  it("counts days, not rows: three rows on two days are not enough to tell", () => {
    const days = column("2026-01-01", "2026-01-31", "2026-01-31");
    const ask = () => overdueCells(column("a"), rows(3, "a"), days, asOf);
    expect(shown(ask)).toEqual([["#N/A", "#N/A", "#N/A"]]);
    expect(said(ask)).toBe("Not enough to tell: 2 of the 3 visits it takes.");
    workbook({ language: "zh-CN" });
    expect(said(ask)).toBe("还看不出来：需要 3 次到店，现有 2 次。");
  });

  it("takes the mean of the middle two of an even number of gaps", () => {
    const days = column("2026-01-01", "2026-01-11", "2026-02-10", "2026-03-02", "2026-05-01");
    const [answer] = overdueCells(column("a"), rows(5, "a"), days, "2026-05-26");
    expect(answer).toEqual([25, 25, 1]);
  });
});

type Lookup = (asked: Cells, searched: Cells, days: Cells, more?: unknown) => unknown;

describe.each<[string, Lookup, number]>([
  ["LAST_VISIT", (...given) => lastVisitCells(...given), 1],
  [
    "CLIENT_SUMMARY",
    (asked, who, days, day) => clientSummaryCells(asked, who, days, undefined, day),
    5,
  ],
  ["OVERDUE", (...given) => overdueCells(...given), 3],
])("%s, as every lookup,", (_name, lookup, width) => {
  it.each([
    ["fewer dates than clients", clients, dates.slice(1)],
    ["one date for many clients", clients, column("2026-01-01")],
    ["no dates for many clients", clients, null as never],
    ["one client for many dates", column("王芳"), dates],
  ])("refuses the whole call for %s", (_rows, who, days) => {
    expect(shown(() => lookup(column("王芳", "ann"), who, days, asOf))).toBe("thrown #VALUE!");
  });

  it("accepts any number of clients asked about, beside any number of rows", () => {
    const asked = rows(20, "nobody");
    expect(lookup(asked, clients, dates, asOf)).toEqual(
      Array.from({ length: 20 }, () => Array<string>(width).fill("")),
    );
  });

  it("asks about one day", () => {
    expect(said(() => lookup(column("王芳", "ann"), clients, dates, column(asOf, asOf)))).toBe(
      "An argument that takes one cell was given several. Give one cell.",
    );
  });

  it("shows an unreadable date in that client's row and in nobody else's", () => {
    const who = column("a", "b", "b", "b", new StandInError("#N/A"));
    const days = column("soon", "2026-01-01", "2026-02-01", "2026-03-01", "rubbish");
    const answers = shown(() => lookup(column("a", "b", "c"), who, days, asOf)) as unknown[][];
    expect(answers[0]).toEqual(Array(width).fill("#VALUE!"));
    expect(answers[1]).toEqual(lookupAlone());
    expect(answers[2]).toEqual(Array(width).fill(""));

    function lookupAlone(): unknown {
      const [alone] = lookup(column("b"), who.slice(1, 4), days.slice(1, 4), asOf) as unknown[][];
      return alone;
    }
  });

  it("shows an error among the clients asked about in its own row", () => {
    const asked = column(new StandInError("#REF!"), "x");
    expect(shown(() => lookup(asked, clients, dates, asOf))).toEqual([
      Array(width).fill("#VALUE!"),
      Array(width).fill(""),
    ]);
  });
});

it("LAST_VISIT searches 100,000 rows, blank tails left out, and refuses one more", () => {
  const who = rows(100_000, "a");
  const days = rows(100_000, "");
  const tail = rows(10, "");
  expect(lastVisitCells(column("a"), [...who, ...tail], [...days, ...tail], asOf)).toEqual([[""]]);
  const call = () => lastVisitCells(column("a"), [...who, ["a"]], [...days, [""]], asOf);
  expect(said(call)).toBe(
    "More than 100,000 rows. Use the Clinic Recall pane for a table this large.",
  );
});

it("CLIENT_SUMMARY refuses amounts of another length than the rows, and never repeats one", () => {
  const ask = (paid: Cells) => () => clientSummaryCells(column("ann"), clients, dates, paid, asOf);
  expect(shown(ask(column(1, 2)))).toBe("thrown #VALUE!");
  expect(shown(ask(column(1)))).toBe("thrown #VALUE!");
  expect(said(ask(column(1)))).toBe("The columns have 8 and 1 rows. Give columns of one length.");
});

it("CLIENT_SUMMARY shows an unreadable amount in its client's row, unless it is still to come", () => {
  const who = column("a", "b", "b");
  const days = column("2026-01-01", "2026-01-01", "2027-01-01");
  const ask = () =>
    clientSummaryCells(column("a", "b"), who, days, column("much", 5, "much"), asOf);
  expect(shown(ask)).toEqual([
    Array(5).fill("#VALUE!"),
    [on("2026-01-01"), "", on("2026-01-01"), 1, 5],
  ]);
});

describe("SATISFACTION", () => {
  it.each([
    [8, 10, 0.8],
    [9, 8, 1.125],
    [0, 8, 0],
    ["８", "10分", 0.8],
    ["8/10", "10/10", 0.8],
    ["8/10", 10, 0.8],
    [0.8, "10/10", 0.8],
    [0, "10/10", 0],
    [1, "10/10", 0.1],
    [1, "满意", 1 / 0.75],
    [12, "10/10", 1.2],
    ["4星", "5星", 0.8],
    ["90%", "100%", 0.9],
    ["满意", "非常满意", 0.75],
    ["good", "perfect", 0.75],
    ["", 10, ""],
    [8, "", ""],
    [8, 0, "#VALUE!"],
    [-1, 8, "#VALUE!"],
    [Infinity, Infinity, "#VALUE!"],
    [8, 5e-324, "#VALUE!"],
    ["满意", 8, "#VALUE!"],
    ["", "soon", "#VALUE!"],
    [new StandInError("#N/A"), 8, "#VALUE!"],
  ])("experience %s of expectation %s is %s", (found, hoped, quotient) => {
    expect(shown(() => satisfactionCells(column(found), column(hoped)))).toEqual([[quotient]]);
  });

  it("says that there is no share of an expectation of 0", () => {
    const ask = () => satisfactionCells(column(8), column(0));
    expect(said(ask)).toBe(
      "The expectation is 0, so there is no share of it. Type a number above 0.",
    );
    workbook({ language: "zh-CN" });
    expect(said(ask)).toBe("期望值是 0，算不出比例。请填大于 0 的数。");
  });
});
