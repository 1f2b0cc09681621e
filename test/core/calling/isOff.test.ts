import { isOff } from "../../../src/core/calling/isOff";
import { day } from "../../support/day";

describe("days off on Friday 2026-03-20 or Sunday 2026-03-22", () => {
  test.each([
    ["周五", "2026-03-20", true],
    ["週五", "2026-03-20", true],
    ["星期五、星期日", "2026-03-22", true],
    ["周六日", "2026-03-22", true],
    ["周末", "2026-03-22", true],
    ["Fri", "2026-03-20", true],
    ["Mondays, Fridays", "2026-03-20", true],
    ["Ｆｒｉ", "2026-03-20", true],
    ["weekends", "2026-03-22", true],
    ["2026-03-20", "2026-03-20", true],
    ["2026-03-20", "2026-03-22", false],
    ["周一至周四", "2026-03-20", false],
    ["周六", "2026-03-22", false],
    ["Sat", "2026-03-22", false],
    ["", "2026-03-20", false],
  ])("%j covers %s: %s", (offDays, on, off) => {
    expect(isOff(offDays, day(on))).toBe(off);
  });
});
