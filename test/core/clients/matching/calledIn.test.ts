import { calledIn } from "../../../../src/core/clients/matching/calledIn";
import { waysOf } from "../../../support/matching";

describe("calledIn", () => {
  it.each([
    ["her full name", { name: "王芳", partialName: "王姐" }, "王芳"],
    ["her partial name without a full one", { partialName: "王姐" }, "王姐"],
    ["nothing", { phone: "111" }, undefined],
  ])("is %s", (_what, client, expected) => {
    const ways = waysOf([client]);
    const key = calledIn(ways, 0);
    expect(key < 0 ? undefined : ways.books.names.spelling(key)).toBe(expected);
  });
});
