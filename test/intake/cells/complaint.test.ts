import { day } from "../../support/day";
import { readComplaint } from "../../../src/intake/cells/complaint";

const context = { asOf: day("2026-03-20"), region: undefined, dateSystem: 1900 } as const;

describe("whether a complaint stands in a client's file (G10)", () => {
  test.each([
    ["有", true, []],
    ["否", false, []],
    ["无", false, []],
    ["未处理", true, ["guess"]],
    ["处理中", true, ["guess"]],
    ["还没解决", true, ["guess"]],
    ["服务态度差，要求退款", true, ["guess"]],
    ["已处理", false, ["guess"]],
    ["11月反映疼痛，已解决", false, ["guess"]],
    ["没有投诉", false, ["guess"]],
    ["open", true, ["guess"]],
    ["not resolved", true, ["guess"]],
    ["unresolved", true, ["guess"]],
    ["resolved in May", false, ["guess"]],
    ["none so far", false, ["guess"]],
    [2, true, ["guess"]],
    [0, false, []],
  ])("%s: %s", (raw, value, flags) => {
    expect(readComplaint(raw, context)).toEqual({ kind: "value", value, flags });
  });

  test("a blank says nothing, and a formula's error is none", () => {
    expect(readComplaint(" ", context).kind).toBe("blank");
    expect(readComplaint({ error: "#N/A" }, context).kind).not.toBe("value");
  });
});
