import { conceptKey, sameConcept } from "../../../src/intake/sheets/headerConcepts";

describe("two headers speak of the same", () => {
  test.each([
    ["Type of call", "Call type"],
    ["Patient's tel", "Client phone"],
    ["No. of visits", "Visit #"],
    ["How many visits", "Number of visits"],
    ["Invoice Dt", "Date of invoice"],
    ["2nd phone", "Second Telephone"],
    ["PaymentMode", "Method of payment"],
    ["Deposit amt", "Amount of the deposit"],
  ])("%s, %s", (one, other) => {
    expect(conceptKey(one)).toBeDefined();
    expect(conceptKey(one)).toBe(conceptKey(other));
  });
});

describe("two headers do not", () => {
  test.each([
    ["Paid amount", "Paid on"],
    ["Called by", "Called on"],
    ["Last visit", "Next visit"],
    ["Client address", "Client name"],
  ])("%s, %s", (one, other) => {
    expect(conceptKey(one)).not.toBe(conceptKey(other));
  });
});

test.each(["手机号码", "Phone 电话", "Phone", "Of the", ""])(
  "%j has no key: another script, or a word alone",
  (header) => {
    expect(conceptKey(header)).toBeUndefined();
  },
);

test.each([
  ["Result of call", ["callOutcome"]],
  ["Client VIP tier", ["memberLevel"]],
  ["Total no. of sessions", ["qtyBought"]],
])("%s is found as %j", (header, fields) => {
  expect(sameConcept(header)?.fields).toEqual(fields);
});

test("words of ours in no such company are not", () => {
  expect(sameConcept("Weather forecast")).toBeUndefined();
});
