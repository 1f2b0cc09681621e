import { noText } from "../../../../src/core/clients/columns";
import { DealRows } from "../../../../src/core/clients/summarizing/dealRows";
import {
  takeOffRefunds,
  type Refund,
} from "../../../../src/core/clients/summarizing/takeOffRefunds";

const [needle, laser] = [1, 2];
const money = (on: number, treatment: number, cents: number): Refund => ({
  on,
  treatment,
  cents,
});

describe("takeOffRefunds", () => {
  it.each<[string, Refund[], Refund[], { left: number[]; unmatched: number[] }]>([
    [
      "the deal of the same treatment and amount",
      [money(1, needle, 300), money(2, needle, 500)],
      [money(3, needle, -300)],
      { left: [0, 500], unmatched: [] },
    ],
    [
      "else the latest of the same treatment",
      [money(1, needle, 300), money(2, needle, 500)],
      [money(3, needle, -200)],
      { left: [300, 300], unmatched: [] },
    ],
    [
      "else the same amount",
      [money(1, needle, 300), money(2, laser, 500)],
      [money(3, noText, -300)],
      { left: [0, 500], unmatched: [] },
    ],
    [
      "else any of the same day",
      [money(1, needle, 300), money(3, laser, 500)],
      [money(3, noText, -100)],
      { left: [300, 400], unmatched: [] },
    ],
    [
      "what exceeds a deal from the next of the treatment",
      [money(1, needle, 300), money(2, needle, 500)],
      [money(3, needle, -600)],
      { left: [200, 0], unmatched: [] },
    ],
    [
      "no deal after it",
      [money(4, needle, 300)],
      [money(3, needle, -300)],
      { left: [300], unmatched: [-300] },
    ],
    [
      "two refunds from two deals alike",
      [money(1, needle, 300), money(2, needle, 300)],
      [money(3, needle, -300), money(4, needle, -300)],
      { left: [0, 0], unmatched: [] },
    ],
    [
      "no deal twice",
      [money(1, needle, 300)],
      [money(3, needle, -300), money(4, needle, -300)],
      { left: [0], unmatched: [-300] },
    ],
    [
      "a deal without an amount whole",
      [money(1, needle, NaN), money(2, laser, 500)],
      [money(3, needle, -200)],
      { left: [0, 500], unmatched: [] },
    ],
    [
      "the whole deal where the refund has no amount",
      [money(1, needle, 300)],
      [money(3, needle, NaN)],
      { left: [0], unmatched: [] },
    ],
  ])("takes off %s", (_what, deals, refunds, expected) => {
    const rows = new DealRows();
    deals.forEach(({ on, cents }, place) => rows.add(on, cents, place));
    const unmatched = takeOffRefunds(rows, refunds, {
      treatmentOf: (place) => deals[place]!.treatment,
      byTreatment: (one, other) => one - other,
    });
    expect({
      left: deals.map((_, place) => rows.centsAt(place)),
      unmatched: unmatched.map(({ cents }) => cents),
    }).toEqual(expected);
  });
});
