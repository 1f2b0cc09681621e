import { kindOfTreatment } from "../../../src/content/treatments/kindOfTreatment";
import { treatmentBook } from "../../../src/content/treatments/treatmentBook";

describe("what a treatment is one kind of", () => {
  it.each([
    ["ha_lip", "ha_filler"],
    ["ha_nose", "ha_filler"],
    ["botulinum_masseter", "botulinum_wrinkle"],
    ["ha_filler", undefined],
    ["skin_booster", undefined],
    ["collagen_filler", undefined],
  ])("%s: %s", (id, kind) => {
    expect(kindOfTreatment(id)).toBe(kind);
  });

  it.each([
    ["Juvederm lips 1ml", "ha_filler"],
    ["瘦脸针", "botulinum_wrinkle"],
    ["IPL", undefined],
  ])("of %s in a sheet: %s", (text, kind) => {
    expect(
      treatmentBook()
        .treatmentsIn(text)
        .map(({ kindOf }) => kindOf),
    ).toEqual([kind]);
  });
});
