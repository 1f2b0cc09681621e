import { course, courseOrder, type Course } from "../../../src/core/calling/course";
import { clinicOf, type TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

type Row = NonNullable<TestClinic["packages"]>[number];

function courseIn(row: Row): Course {
  const { packages, texts } = clinicOf({ packages: [{ name: "王芳", ...row }] });
  return course(packages?.fields ?? {}, 0, texts);
}

const nothing: Course = {
  treatment: undefined,
  bought: undefined,
  used: undefined,
  left: undefined,
  boughtOn: undefined,
  lastSessionOn: undefined,
  expiresOn: undefined,
  paidCents: undefined,
};

describe("a row read as a course", () => {
  it.each<[string, Row, Partial<Course>]>([
    ["says nothing", {}, {}],
    ["bought and used", { qtyBought: 10, qtyUsed: 3 }, { bought: 10, used: 3, left: 7 }],
    [
      "what is written as left goes before the sum",
      { qtyBought: 10, qtyUsed: 3, qtyRemaining: 6 },
      { bought: 10, used: 3, left: 6 },
    ],
    [
      "gifts count as bought",
      { qtyBought: 10, qtyGift: 2, qtyUsed: 3 },
      { bought: 12, used: 3, left: 9 },
    ],
    ["bought, and no column for used", { qtyBought: 10 }, { bought: 10 }],
    [
      "a blank cell in a kept column: none used",
      { qtyBought: 10, qtyUsed: undefined as unknown as number },
      { bought: 10, used: 0, left: 10 },
    ],
    [
      "a blank cell in a kept column beside what is left: the rest was used",
      { qtyBought: 10, qtyUsed: undefined as unknown as number, qtyRemaining: 9 },
      { bought: 10, used: 1, left: 9 },
    ],
    [
      "without a number of sessions",
      { qtyBought: 10, qtyUsed: 3, unlimited: true },
      { bought: 10, used: 3 },
    ],
    ["paid goes before the price", { paid: 100, amount: 300 }, { paidCents: 100 }],
    ["else the price", { amount: 300 }, { paidCents: 300 }],
    [
      "its days and its treatment",
      {
        item: "光子",
        purchaseDate: "2026-01-01",
        lastVisitDate: "2026-02-01",
        expiryDate: "2026-12-31",
      },
      {
        treatment: "光子",
        boughtOn: day("2026-01-01"),
        lastSessionOn: day("2026-02-01"),
        expiresOn: day("2026-12-31"),
      },
    ],
  ])("%s", (_what, row, expected) => {
    expect(courseIn(row)).toEqual({ ...nothing, ...expected });
  });
});

describe("the order of courses", () => {
  const early = { ...nothing, boughtOn: day("2026-01-01") };
  it.each<[string, Course, Course]>([
    ["bought first", early, { ...nothing, boughtOn: day("2026-01-02") }],
    ["without a day, before those with one", nothing, early],
    [
      "of one day the one that ends first",
      { ...early, expiresOn: day("2026-05-01") },
      { ...early, expiresOn: day("2026-06-01") },
    ],
    ["else by treatment", { ...early, treatment: "A" }, { ...early, treatment: "B" }],
    ["else by sessions left", { ...early, left: 1 }, { ...early, left: 2 }],
    ["else by sessions bought", { ...early, bought: 1 }, { ...early, bought: 2 }],
    ["else by money", { ...early, paidCents: 1 }, { ...early, paidCents: 2 }],
  ])("%s", (_what, first, second) => {
    expect(courseOrder(first, second)).toBeLessThan(0);
    expect(courseOrder(second, first)).toBeGreaterThan(0);
  });
});
