import {
  isRepeatDue,
  isTouchUpDue,
  treatmentRuleFor,
  treatmentRules,
} from "../../../src/content/treatments/treatmentRules";
import { treatments } from "../../../src/content/treatments";

describe("treatment rules", () => {
  it("stand once for every treatment", () => {
    const ids = (list: readonly string[]) => [...list].sort();
    expect(ids(treatmentRules.map(({ treatment }) => treatment))).toEqual(
      ids(treatments.map(({ id }) => id)),
    );
  });

  it.each([
    ["botulinum_wrinkle", true],
    ["rhinoplasty_implant", true],
    ["pcl", false],
  ])("of %s are on by default: %s", (id, isOn) => {
    expect(treatmentRuleFor(id) !== undefined).toBe(isOn);
  });

  it("are switched by the clinic", () => {
    expect(treatmentRuleFor("pcl", new Map([["pcl", true]]))?.repeatDays).toEqual([365, 730]);
    expect(treatmentRuleFor("ha_lip", new Map([["ha_lip", false]]))).toBeUndefined();
    expect(treatmentRuleFor("nothing", new Map([["nothing", true]]))).toBeUndefined();
  });

  it.each([
    [27, false],
    [28, true],
    [90, true],
    [91, false],
  ])("look at a touch-up %i days after a filler: %s", (daysSince, isDue) => {
    expect(isTouchUpDue({ touchUpDays: [28, 90] }, daysSince)).toBe(isDue);
  });

  it.each([
    [119, false],
    [120, true],
    [400, true],
  ])("ask again %i days after: %s", (daysSince, isDue) => {
    expect(isRepeatDue({ repeatDays: [120, 210], notSoonerDays: 90 }, daysSince)).toBe(isDue);
    expect(isRepeatDue({ repeatDays: [90, 210], notSoonerDays: 120 }, daysSince)).toBe(isDue);
    expect(isRepeatDue({ repeatDays: null, notSoonerDays: null }, daysSince)).toBe(false);
  });
});
