import { nameKey } from "../../../../src/core/clients/matching/nameKey";

describe("nameKey", () => {
  it.each([
    ["王　芳", "王芳"],
    [" 王芳 ", "王芳"],
    ["Anna  LEE", "anna lee"],
    ["Ａｎｎａ Lee", "anna lee"],
    ["王 Anna", "王anna"],
  ])("brings %j to %j", (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});
