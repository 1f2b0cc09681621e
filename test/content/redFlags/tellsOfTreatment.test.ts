import { tellsOfTreatment } from "../../../src/content/redFlags/tellsOfTreatment";
import { treatmentKey } from "../../../src/content/treatmentKey";

describe("a note tells what was done", () => {
  test.each([
    ["术后左脸发紫", true],
    ["打完针嘴唇发白", true],
    ["做了热玛吉以后一直痛", true],
    ["玻尿酸填充后发硬", true],
    ["lips white since the filler", true],
    ["swollen after her laser session", true],
    ["post-op day 2, pain", true],
    ["左脸发紫", false],
    ["怕打针", false],
    ["想做双眼皮", false],
    ["wants filler", false],
    ["call after 6", false],
  ])("%s: %s", (note, tells) => {
    expect(tellsOfTreatment(treatmentKey(note))).toBe(tells);
  });
});
