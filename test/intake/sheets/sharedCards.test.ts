import { readClinic } from "../../../src/intake/readClinic";
import { day } from "../../support/day";
import { workbookOf } from "../../support/workbook";

type ClientRow = readonly [card: string, name: string, phone: string];

/** Rows of a client sheet that carry the card of somebody else, with the card as it is spelled. */
function sharedOn(...clients: readonly ClientRow[]): (readonly [number, string])[] {
  const rows = [["卡号", "姓名", "手机号"], ...clients];
  const { ledger } = readClinic(workbookOf([{ name: "顾客", rows }]), { asOf: day("2026-03-20") });
  return ledger.listed
    .filter(({ code }) => code === "SAME_CARD_TWO_PEOPLE")
    .map(({ sheetRow, raw }) => [sheetRow, raw] as const);
}

const fang: ClientRow = ["K001", "王芳", "13800001111"];

describe("a card number that two people carry", () => {
  it.each<[string, ClientRow[], [number, string][]]>([
    ["another card", [fang, ["K002", "李娟", "13800002222"]], []],
    [
      "the same card, another name, another phone",
      [fang, ["K001", "李娟", "13800002222"]],
      [
        [2, "K001"],
        [3, "K001"],
      ],
    ],
    [
      "the same card in the other case",
      [fang, ["k001", "李娟", "13800002222"]],
      [
        [2, "K001"],
        [3, "k001"],
      ],
    ],
    [
      "a Chinese prefix",
      [
        ["店A01", "王芳", "13800001111"],
        ["店a01", "李娟", "13800002222"],
      ],
      [
        [2, "店A01"],
        [3, "店a01"],
      ],
    ],
    ["the same card and phone under another name", [fang, ["K001", "王小芳", "13800001111"]], []],
    ["the same person written twice", [fang, fang], []],
    [
      "three people, each listed once",
      [fang, ["K001", "李娟", "13800002222"], ["K001", "周敏", "13800003333"]],
      [
        [2, "K001"],
        [3, "K001"],
        [4, "K001"],
      ],
    ],
  ])("%s", (_, clients, expected) => {
    expect(sharedOn(...clients)).toEqual(expected);
  });
});
