import { placeClients } from "../../../../src/core/clients/matching/placeClients";
import { clinicOf } from "../../../support/clinic";

describe("placeClients", () => {
  it("stands a client on the topmost row of the leftmost sheet that names her", () => {
    const records = clinicOf({
      purchases: [{ name: "王芳" }, { name: "李敏" }, { name: "赵静" }],
      visits: [{ name: "孙莉" }, { name: "李敏" }, { name: "王芳" }],
    });
    const ownerOf = { purchases: Int32Array.of(-1, 1, 1), visits: Int32Array.of(2, 1, 0) };
    const kinds = ["visits", "purchases"] as const;
    const { sheet, sheetRow } = placeClients(records, ownerOf, { kinds, count: 3 });
    expect([[...sheet], [...sheetRow]]).toEqual([
      [1, 0, 1],
      [4, 3, 2],
    ]);
  });
});
