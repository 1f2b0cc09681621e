import { lookup } from "../../../src/core/clients/lookup";
import { day } from "../../support/day";

const find = lookup(
  {
    clients: ["A1", " a1", undefined, "B2", "B2", "Ａ1"],
    dates: [
      day("2026-03-01"),
      day("2026-01-01"),
      day("2026-01-01"),
      undefined,
      day("2026-03-21"),
      day("2026-03-01"),
    ],
    amounts: [5, undefined, 9, 9, 9, 7],
  },
  day("2026-03-20"),
);

describe("lookup", () => {
  it("gathers a client under every spelling, each day once", () => {
    expect(find("a1 ")).toEqual({ days: [day("2026-01-01"), day("2026-03-01")], spend: 12 });
  });

  it("skips rows without a date and rows after the day asked about", () => {
    expect(find("B2")).toBeUndefined();
  });

  it("does not know a client without a row", () => {
    expect(find("C3")).toBeUndefined();
  });

  it("knows no spend where no amounts are given", () => {
    const dates = [day("2026-03-01")];
    expect(lookup({ clients: ["A1"], dates }, day("2026-03-20"))("A1")).toEqual({
      days: dates,
      spend: undefined,
    });
  });
});
