import { readTime } from "../../../src/intake/cells/time";
import { day } from "../../support/day";

const context = { asOf: day("2026-03-20"), dateSystem: 1900 } as const;

describe("readTime", () => {
  it.each([
    ["10:30", 630],
    ["09:05:59", 545],
    ["00:00", 0],
    ["23:59", 1439],
    ["下午2点半", 870],
    ["下午2:30", 870],
    ["上午10点", 600],
    ["14点", 840],
    ["14时30分", 870],
    ["两点一刻", 135],
    ["晚上八点", 1200],
    ["中午12点", 720],
    ["中午1点", 780],
    ["凌晨12点", 0],
    ["2pm", 840],
    ["12am", 0],
    ["12:15 PM", 735],
    ["2026-03-05 14:30", 870],
    [0.4375, 630],
    [46086.604166666664, 870],
  ])("%j is minute %i", (raw, minutes) => {
    expect(readTime(raw, context)).toEqual({ kind: "value", value: minutes, flags: [] });
  });

  it.each([
    ["25:00", "OUT_OF_RANGE"],
    ["10:75", "OUT_OF_RANGE"],
    ["晚上12点", "OUT_OF_RANGE"],
    ["随时", "NOT_A_NUMBER"],
    ["#N/A", "CELL_ERROR"],
    [14, "NOT_A_NUMBER"],
  ])("%j is %s", (raw, code) => {
    expect(readTime(raw, context)).toMatchObject({ kind: "problem", problem: { code } });
  });
});
