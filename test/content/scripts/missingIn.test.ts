import { missingIn } from "../../../src/content/scripts/missingIn";

const deposit = { use: "call", reason: "deposit_d6", variant: undefined } as const;

test.each([
  [{}, ["refundTerms"]],
  [{ refundTerms: "  " }, ["refundTerms"]],
  [{ refundTerms: "Refunds within 7 days" }, []],
])("with %j a deposit's script still lacks %j", (values, lacking) => {
  expect(missingIn(deposit, values)).toEqual(lacking);
});

test("a script that needs nothing lacks nothing", () => {
  expect(missingIn({ use: "message" }, {})).toEqual([]);
  expect(missingIn({ use: "call", reason: "postop_early", variant: "21" }, {})).toEqual([]);
});
