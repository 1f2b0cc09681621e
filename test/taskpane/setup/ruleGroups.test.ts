import { guardrails, reasons } from "../../../src/core/calling/callPlan";
import { neededColumns } from "../../../src/core/calling/neededColumns";
import { ruleGroups } from "../../../src/taskpane/setup/ruleGroups";
import { columnsForRule, rulesUsing } from "../../../src/taskpane/setup/columnsForRule";
import { column, sheet } from "../../support/sheetUnderstood";

const built = [...reasons.filter((reason) => neededColumns[reason] !== undefined), ...guardrails];

describe("ruleGroups", () => {
  it("has every rule on when nothing is off", () => {
    expect(ruleGroups([])).toEqual({ columnMissing: [], waiting: [], otherTrade: [], on: built });
  });

  it.each([
    [["expiryDate"], "columnMissing"],
    [["depositDate", "refundTerms"], "columnMissing"],
    [["refundTerms"], "waiting"],
    [["mark"], "waiting"],
    [["visitors"], "waiting"],
    [["campaign"], "waiting"],
    [[], "waiting"],
    [["deliveryDate"], "otherTrade"],
    [["deliveryDate", "visitDate"], "columnMissing"],
  ] as const)("puts a rule that lacks %j among %s", (missing, group) => {
    const rule = { reason: "expiring", missing } as const;
    const groups = ruleGroups([rule]);
    expect(groups[group]).toEqual([rule]);
    expect(groups.on).toEqual(built.filter((reason) => reason !== "expiring"));
  });

  it("adds up to all rules, whatever is off", () => {
    const off = built.slice(0, 20).map((reason) => ({ reason, missing: ["phone"] }));
    const { columnMissing, waiting, otherTrade, on } = ruleGroups(off);
    const all = [columnMissing, waiting, otherTrade, on].reduce((sum, one) => sum + one.length, 0);
    expect(all).toBe(built.length);
  });
});

describe("columnsForRule", () => {
  const validTo = column({ column: "H", header: "Valid to" });
  const courses = sheet({
    name: "Courses",
    kind: "packages",
    columnReadings: [column({ field: "clientName" }), validTo],
  });

  it("offers the unnamed columns of sheets of the right kind", () => {
    const log = sheet({ name: "Log", kind: "calls", columnReadings: [validTo] });
    expect(columnsForRule("expiring", ["expiryDate"], [courses, log])).toEqual([
      {
        field: "expiryDate",
        kinds: ["clients", "packages"],
        candidates: [{ sheet: "Courses", column: validTo }],
      },
    ]);
  });

  it("offers columns with digits first where a date is lacking", () => {
    const words = column({ column: "G", samples: ["by phone"] });
    const both = sheet({ name: "Courses", kind: "packages", columnReadings: [words, validTo] });
    const [lacks] = columnsForRule("expiring", ["expiryDate"], [both]);
    expect(lacks?.candidates.map((candidate) => candidate.column.column)).toEqual(["H", "G"]);
  });

  it("offers no empty column, and none of a sheet that is not read", () => {
    const empty = sheet({ kind: "packages", columnReadings: [column({ samples: [] })] });
    const asked = sheet({ use: "ask", kind: "packages", columnReadings: [validTo] });
    const [lacks] = columnsForRule("expiring", ["expiryDate"], [empty, asked]);
    expect(lacks?.candidates).toEqual([]);
  });
});

describe("rulesUsing", () => {
  it("names the rules a column serves on its kind of sheet", () => {
    expect(rulesUsing("packages", "expiryDate")).toEqual(["expiring"]);
    expect(rulesUsing("visits", "expiryDate")).toEqual([]);
  });
});
