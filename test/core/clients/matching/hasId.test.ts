import { hasId } from "../../../../src/core/clients/matching/hasId";
import { waysOf } from "../../../support/matching";

describe("hasId", () => {
  it.each([
    ["a client id", { clientId: "A" }, true],
    ["a card number", { memberCardNo: "A" }, true],
    ["a name and a phone", { name: "王芳", phone: "111" }, false],
  ])("of a row with %s", (_what, client, expected) => {
    expect(hasId(waysOf([client]), 0)).toBe(expected);
  });
});
