import { treatedWith } from "../../../src/core/calling/treatedWith";
import { ago, caseOf, her } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";

/** Days since each treatment she had, by the sheets that tell so. */
function daysSince(clinic: TestClinic): readonly number[] {
  const { day, client } = caseOf({ clients: [her], ...clinic });
  return treatedWith(day, client).map(({ on }) => day.asOf - on);
}

const item = "嫩肤";

describe("which rows say that a treatment was done", () => {
  it.each<[string, TestClinic, readonly number[]]>([
    ["a visit", { visits: [{ ...her, visitDate: ago(70), item }] }, [70]],
    [
      "no visit she missed",
      { visits: [{ ...her, visitDate: ago(70), item, appointmentStatus: "no_show" }] },
      [],
    ],
    [
      "no consultation",
      { visits: [{ ...her, visitDate: ago(70), item, visitKind: "consultation" }] },
      [],
    ],
    [
      "a purchase, where no visit names a treatment",
      { purchases: [{ ...her, purchaseDate: ago(70), item, amount: 500 }] },
      [70],
    ],
    [
      "no purchase only intended, booked or called off",
      {
        purchases: (["tentative", "booked", "cancelled"] as const).map((appointmentStatus) => ({
          ...her,
          purchaseDate: ago(70),
          item,
          amount: 500,
          appointmentStatus,
        })),
      },
      [],
    ],
    [
      "no purchase of several at once",
      { purchases: [{ ...her, purchaseDate: ago(70), item, amount: 500, qtyBought: 6 }] },
      [],
    ],
    [
      "no purchase beside visits that name their treatments",
      {
        visits: [{ ...her, visitDate: ago(70), item }],
        purchases: [{ ...her, purchaseDate: ago(60), item, amount: 500 }],
      },
      [70],
    ],
    [
      "a redemption beside them",
      {
        visits: [{ ...her, visitDate: ago(70), item }],
        purchases: [{ ...her, purchaseDate: ago(60), item, purchaseKind: "redemption" }],
      },
      [60],
    ],
    [
      "no redemption she only booked",
      {
        visits: [{ ...her, visitDate: ago(70), item }],
        purchases: [
          {
            ...her,
            purchaseDate: ago(60),
            item,
            purchaseKind: "redemption",
            appointmentStatus: "booked",
          },
        ],
      },
      [70],
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(daysSince(clinic)).toEqual(expected);
  });
});
