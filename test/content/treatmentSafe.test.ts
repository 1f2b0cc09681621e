import { treatments } from "../../src/content/treatments";
import { treatmentSafe } from "../../src/content/treatmentSafe";

describe("treatmentSafe", () => {
  const table: [string, string | undefined][] = [
    ["光子嫩肤", "光子嫩肤"],
    [" 热玛吉\n第五代 ", "热玛吉 第五代"],
    ["detox facial", "detox facial"],
    ["瘦脸针", undefined],
    ["BOTOX 3 areas", undefined],
    ["ＢＯＴＯＸ", undefined],
    ["衡力100U", undefined],
    ["私密紧致套餐", undefined],
    ["盆底肌 10次", undefined],
    ["Labiaplasty (revision)", undefined],
    ["  ", undefined],
  ];
  test.each(table)("%j may be shown as %j", (treatment, shown) => {
    expect(treatmentSafe(treatment)).toBe(shown);
  });

  test("hides every name of every toxin and intimate treatment", () => {
    const shown = treatments
      .filter((treatment) => treatment.sensitive !== undefined)
      .flatMap((treatment) => treatment.names)
      .filter((name) => treatmentSafe(`${name} x2`) !== undefined);
    expect(shown).toEqual([]);
  });
});
