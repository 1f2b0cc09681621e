import headers from "../../fixtures/domain/headers.json";
import { guardrails, reasons } from "../../../src/core/calling/callPlan";
import { neededColumns } from "../../../src/core/calling/neededColumns";
import { ownKinds, recordKinds } from "../../../src/core/clients/records";

const named = Object.values(neededColumns).flat(2);

describe("what each rule needs", () => {
  it("names a sheet and a field of it", () => {
    const kinds = new Set<string>([...recordKinds, ...ownKinds]);
    const odd = named.filter((column) => {
      const [kind = "", field, ...rest] = column.split(".");
      return !kinds.has(kind) || field === undefined || rest.length > 0;
    });
    expect(odd).toEqual([]);
  });

  it("names only fields that headers give, or those the house gave an id", () => {
    const known = new Set([...Object.keys(headers), "complaint", "neglected", "spendingPower"]);
    const unknown = named.filter((column) => !known.has(column.slice(column.indexOf(".") + 1)));
    expect(new Set(unknown)).toEqual(
      new Set([
        "calls.mood",
        "calls.need",
        "calls.suggestion",
        "handovers.handedOn",
        "marks.mark",
        "staff.left",
        "staff.leftOn",
        "visits.visitKind",
        "visits.visitResult",
      ]),
    );
  });

  it("is said of no other rule than those of C1 and the guardrails", () => {
    const rules = new Set<string>([...reasons, ...guardrails]);
    expect(Object.keys(neededColumns).filter((rule) => !rules.has(rule))).toEqual([]);
  });
});
