import {
  courseSessionsOf,
  isImplant,
  treatmentRuleFor,
  treatmentRules,
  type TreatmentChanges,
} from "../../../src/content/treatments/treatmentRules";
import { treatments } from "../../../src/content/treatments";

describe("treatment rules", () => {
  it("stand once for every treatment", () => {
    const ids = (list: readonly string[]) => [...list].sort();
    expect(ids(treatmentRules.map(({ treatment }) => treatment))).toEqual(
      ids(treatments.map(({ id }) => id)),
    );
  });

  it.each<[string, string, TreatmentChanges, readonly number[] | null | undefined]>([
    ["a sourced one is on", "botulinum_wrinkle", {}, [90, 180]],
    ["one a document states is on", "thread_nose", {}, [365, 540]],
    ["mere practice is off", "pcl", {}, undefined],
    ["the clinic switches it on", "pcl", { pcl: { on: true } }, [365, 730]],
    ["the clinic switches one off", "ha_lip", { ha_lip: { on: false } }, undefined],
    ["its own number stands in place", "ipl", { ipl: { repeatDays: [50, 80] } }, [50, 80]],
    ["its own number switches it on", "pcl", { pcl: { repeatDays: [300, 400] } }, [300, 400]],
    ["another number leaves this one", "ipl", { ipl: { notSoonerDays: 14 } }, [60, 90]],
    [
      "off stays off beside a number",
      "pcl",
      { pcl: { on: false, repeatDays: [300, 400] } },
      undefined,
    ],
    ["nobody knows such a treatment", "nothing", { nothing: { on: true } }, undefined],
  ])("%s: %s", (_what, treatment, changes, repeatDays) => {
    expect(treatmentRuleFor(treatment, changes)?.repeatDays).toEqual(repeatDays);
  });

  it.each([
    ["rhinoplasty_implant", true],
    ["breast_implant", true],
    ["facelift", false],
    ["nothing", false],
  ])("%s leaves an implant: %s", (treatment, leaves) => {
    expect(isImplant(treatment)).toBe(leaves);
  });

  it("know how many sessions a course has at least", () => {
    expect([courseSessionsOf("ipl"), courseSessionsOf("ha_lip")]).toEqual([3, undefined]);
  });
});
