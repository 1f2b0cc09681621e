import { callDayOf } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

const name = "王芳";

describe("what all clients of a day have in common", () => {
  it.each<[string, TestClinic, string | undefined]>([
    [
      "the oldest dated call",
      {
        calls: [
          { name, callDate: "2026-02-01" },
          { name, callDate: "2026-01-01" },
        ],
      },
      "2026-01-01",
    ],
    [
      "a call without a day says nothing",
      { calls: [{ name }, { name, callDate: "2026-02-01" }] },
      "2026-02-01",
    ],
    ["an empty log has no first day", { calls: [] }, undefined],
    ["no log has none either", { clients: [{ name }] }, undefined],
  ])("the log begins: %s", (_what, clinic, expected) => {
    const { logStartsOn } = callDayOf(clinic);
    expect(logStartsOn).toBe(expected === undefined ? undefined : day(expected));
  });

  it.each<[string, TestClinic, boolean]>([
    ["no such column", { clients: [{ name }] }, false],
    ["a phone column", { clients: [{ name, phone: "1" }] }, true],
    ["a second phone", { clients: [{ name, phone2: "1" }] }, true],
    ["WeChat", { clients: [{ name, wechat: "w" }] }, true],
    ["phones beside the appointments", { appointments: [{ name, phone: "1" }] }, true],
    [
      "phones beside the manager's marks only",
      { clients: [{ name }], marks: [{ name, phone: "1" }] },
      false,
    ],
    [
      "phones of the staff only",
      { clients: [{ name }], staff: [{ name: "李", phone: "1" }] },
      false,
    ],
  ])("a way to reach clients is kept: %s", (_what, clinic, expected) => {
    expect(callDayOf(clinic).hasContactColumn).toBe(expected);
  });

  it("asks each treatment's plan by its text, and none of a blank cell", () => {
    const { matched, planOf } = callDayOf({ visits: [{ name, item: "光子" }] });
    const place = matched.records.texts.indexOf("光子");
    expect([planOf(place)?.id, planOf(undefined), planOf(-1)]).toEqual([
      "laser_light",
      undefined,
      undefined,
    ]);
  });

  it("reads each level by its text", () => {
    const { matched, levelOf } = callDayOf({ clients: [{ name, memberLevel: "高" }] });
    expect(levelOf(matched.records.texts.indexOf("高"))).toBe("high");
    expect(levelOf(undefined)).toBeUndefined();
  });
});
