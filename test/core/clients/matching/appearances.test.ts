import { appearances } from "../../../../src/core/clients/matching/appearances";
import { allAtOnce } from "../../../../src/core/sliced";
import { clinicOf, type TestClinic } from "../../../support/clinic";

/** How many ways there are to name a client, and which of them each row uses. */
function waysIn(clinic: TestClinic): Readonly<Record<string, number | readonly number[]>> {
  const { count, of } = allAtOnce(appearances(clinicOf(clinic)));
  return {
    count,
    ...Object.fromEntries(Object.entries(of).map(([kind, ways]) => [kind, [...ways]])),
  };
}

describe("appearances", () => {
  it.each<[string, TestClinic, ReturnType<typeof waysIn>]>([
    [
      "count equal rows once",
      { clients: [{ clientId: "A1" }, { clientId: "A2" }, { clientId: "A1" }] },
      { count: 2, clients: [0, 1, 0] },
    ],
    [
      "count spellings of one id as one",
      { clients: [{ clientId: "A1" }, { clientId: "ａ1 " }] },
      { count: 1, clients: [0, 0] },
    ],
    [
      "tell rows apart that share only their first column",
      {
        purchases: [
          { clientId: "A1", name: "王芳" },
          { clientId: "A1", name: "李敏" },
          { clientId: "A1", name: "王芳" },
        ],
      },
      { count: 2, purchases: [0, 1, 0] },
    ],
    [
      "are shared by all sheets, client sheets first",
      { visits: [{ name: "李敏" }, { name: "王芳" }], clients: [{ name: "王芳" }] },
      { count: 2, clients: [0], visits: [1, 0] },
    ],
    [
      "leave out a row that names nobody",
      { clients: [{ name: "王芳" }, { store: "东店" }] },
      { count: 1, clients: [0, -1] },
    ],
    [
      "tell one number from the same number with a second",
      { clients: [{ phones: ["1", "2"] }, { phones: ["1"] }, { phone: "1", phone2: "2" }] },
      { count: 2, clients: [0, 1, 0] },
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(waysIn(clinic)).toEqual(expected);
  });
});
