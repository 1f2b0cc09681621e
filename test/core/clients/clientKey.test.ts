import { clientKey } from "../../../src/core/clients/clientKey";

describe("clientKey", () => {
  it.each([
    [" a００1 ", "a001"],
    ["A001", "a001"],
    ["001", "001"],
    ["王芳", "王芳"],
    ["　", ""],
  ])("brings %j to %j", (text, key) => {
    expect(clientKey(text)).toBe(key);
  });
});
