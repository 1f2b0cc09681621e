import { noText } from "../../../../src/core/clients/columns";
import {
  takeOffRefunds,
  type MoneyRow,
} from "../../../../src/core/clients/summarizing/takeOffRefunds";

const [needle, laser] = [1, 2];
const money = (on: number, treatment: number, cents: number): MoneyRow => ({
  on,
  treatment,
  cents,
});

describe("takeOffRefunds", () => {
  it.each<[string, MoneyRow[], MoneyRow[], { left: number[]; unmatched: number[] }]>([
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
      "the whole deal where the refund has no amount",
      [money(1, needle, 300)],
      [money(3, needle, NaN)],
      { left: [0], unmatched: [] },
    ],
  ])("takes off %s", (_what, deals, refunds, expected) => {
    const after = takeOffRefunds(deals, refunds, (one, other) => one - other);
    expect({
      left: after.deals.map(({ leftCents }) => leftCents),
      unmatched: after.unmatched.map(({ cents }) => cents),
    }).toEqual(expected);
  });
});
