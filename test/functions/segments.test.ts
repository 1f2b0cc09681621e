import { shown, StandInError } from "../support/customFunctions";
import { asOf, column, on, rows, said, workbook, type Cells } from "../support/functionCells";
import { segmentCells } from "../../src/functions/segments";

beforeEach(() => workbook());

describe("SEGMENT", () => {
  it.each([
    ["nothing at all", ["", "", "", ""], "", ""],
    ["no visit, but a balance", ["", 3, "", ""], "prospect", "潜客"],
    ["no visit, but a balance of 0", ["", 0, "", ""], "prospect", "潜客"],
    ["no visit, but a spend", ["", "", 100, ""], "prospect", "潜客"],
    ["no visit, but a mark", ["", "", "", false], "prospect", "潜客"],
    ["29 days away", ["2026-10-23", "", "", ""], "active", "活跃"],
    ["30 days away", ["2026-10-22", "", "", ""], "sleeping", "久未到"],
    ["89 days away, marked", ["2026-08-24", 3, 5000, true], "sleeping", "久未到"],
    ["90 days away, marked", ["2026-08-23", 3, 5000, true], "neglected", "疏忽流失"],
    ["90 days away with sessions left", ["2026-08-23", 3, 5000, ""], "unfinished", "未消费完"],
    ["90 days away and able", ["2026-08-23", 0, 5000, "否"], "able", "消费力高"],
    ["90 days away and no more", ["2026-08-23", "", 4999, ""], "limited", "消费力一般"],
  ])("%s", (_name, [visit, balance, spend, neglected], segment, chinese) => {
    const given = [visit, balance, spend, neglected].map((cell) => column(cell));
    const [visits, balances, spends, marks] = given as [Cells, Cells, Cells, Cells];
    const ask = () => segmentCells(visits, balances, spends, marks, asOf, 5000);
    expect(ask()).toEqual([[segment]]);
    workbook({ language: "zh-CN" });
    expect(ask()).toEqual([[chinese]]);
  });

  it("is a prospect when only the first purchase is given, and blank when only the day is", () => {
    const ask = (first: unknown) =>
      segmentCells(column(""), undefined, undefined, undefined, asOf, 5000, column(first));
    expect([ask("2026-11-01"), ask("")]).toEqual([[["prospect"]], [[""]]]);
  });

  it.each([
    ["2026-08-23", "2026-10-01", "new"],
    ["2026-08-22", "2026-10-01", "sleeping"],
    ["2026-08-22", "2026-11-01", "active"],
    ["2026-08-23", "2026-08-23", "limited"],
    ["2026-11-22", "2026-11-01", "active"],
  ])("bought first on %s, came last on %s: %s", (first, visit, segment) => {
    const given = [column(visit), undefined, undefined, undefined, asOf, undefined] as const;
    expect(segmentCells(...given, column(first))).toEqual([[segment]]);
  });

  it("finds the top fifth of the spend column from twenty values on", () => {
    const able = (spends: readonly unknown[]) =>
      segmentCells(rows(spends.length, "2026-01-01"), undefined, column(...spends), undefined, asOf)
        .map(([segment]) => segment === "able")
        .filter(Boolean).length;
    const twenty = Array.from({ length: 20 }, (_, place) => place + 1);
    expect(able(twenty)).toBe(4);
    expect(able(twenty.slice(1))).toBe(0);
    expect(able([...twenty.slice(1), ""])).toBe(0);
    expect(able([...twenty.slice(1), "x"])).toBe(0);
    expect(able([...twenty.slice(0, 16), 17, 17, 17, 17])).toBe(4);
    expect(able([...twenty.slice(0, 14), 15, 15, 17, 17, 17, 17])).toBe(4);
    expect(able([...twenty.slice(0, 15), 16, 16, 16, 16, 16])).toBe(5);
  });

  it("calls nobody able by a single spend cell, which stands in every row", () => {
    const visits = rows(20, "2026-01-01");
    expect(segmentCells(visits, undefined, column(5000), undefined, asOf)).toEqual(
      rows(20, "limited"),
    );
  });

  it("takes one cell for the spend from which a client is able", () => {
    const visits = rows(2, "2026-01-01");
    const ask = (from: unknown) =>
      segmentCells(visits, undefined, column(100, 99), undefined, asOf, from);
    expect(ask(column("¥100"))).toEqual([["able"], ["limited"]]);
    expect(said(() => ask(column(50, 200)))).toBe(
      "An argument that takes one cell was given several. Give one cell.",
    );
    expect(shown(() => ask("much"))).toBe("thrown #VALUE!");
  });

  it.each([
    ["¥1,980", "unfinished"],
    ["剩3次", "unfinished"],
    ["3次", "unfinished"],
    ["3 left", "unfinished"],
    [0.5, "unfinished"],
    ["剩0次", "limited"],
    ["0次", "limited"],
    ["无", "limited"],
    [-200, "limited"],
    ["未用完", "#VALUE!"],
  ])("reads a balance of %s as %s", (balance, segment) => {
    const ask = () =>
      segmentCells(column("2026-01-01"), column(balance), undefined, undefined, asOf);
    expect(shown(ask)).toEqual([[segment]]);
  });

  it("says in its own row what cannot be read, in whichever column", () => {
    const good = column(on("2026-01-01"), on("2026-01-01"));
    const bad = column(new StandInError("#N/A"), "");
    const calls = [
      () => segmentCells(column("x", "2026-01-01"), undefined, undefined, undefined, asOf),
      () => segmentCells(good, bad, undefined, undefined, asOf),
      () => segmentCells(good, undefined, bad, undefined, asOf),
      () => segmentCells(good, undefined, undefined, column("maybe", ""), asOf),
      () => segmentCells(good, undefined, undefined, undefined, column("x", asOf)),
      () => segmentCells(good, undefined, undefined, undefined, asOf, undefined, bad),
      () => segmentCells(column("2026-11-22", "2026-01-01"), undefined, undefined, undefined, asOf),
    ];
    for (const call of calls) expect(shown(call)).toEqual([["#VALUE!"], ["limited"]]);
  });
});
