import { onlyBy } from "../../../src/core/calling/onlyBy";
import { refuses } from "../../support/clinic";

describe("the one channel left open", () => {
  it.each([
    ["none refused", refuses({}), undefined],
    ["the phone refused", refuses({ phone: true }), "message"],
    ["messages refused", refuses({ message: true }), "phone"],
    ["messages allowed", refuses({ message: false }), undefined],
  ])("%s", (_what, limits, expected) => {
    expect(onlyBy(limits)).toBe(expected);
  });
});
