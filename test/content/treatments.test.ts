import { followUpPlanFor, followUpPlans, standardPlan } from "../../src/content/followUpPlans";
import { treatmentNamed, treatments } from "../../src/content/treatments";
import { treatmentSafe } from "../../src/content/treatmentSafe";

describe("treatmentNamed", () => {
  const table: [string, string | undefined][] = [
    ["光子嫩肤", "ipl"],
    ["  ＩＰＬ ", "ipl"],
    ["BOTOX", "botulinum_wrinkle"],
    ["crow's feet", "botulinum_wrinkle"],
    ["crow’s  feet", "botulinum_wrinkle"],
    ["双眼皮", "double_eyelid"],
    ["雙眼皮", "double_eyelid"],
    ["玻尿酸1支", undefined],
    ["", undefined],
    ["constructor", undefined],
  ];
  test.each(table)("%j is %s", (text, id) => {
    expect(treatmentNamed(text)?.id).toBe(id);
  });

  test("knows the usual interval and the gap of a course", () => {
    const ipl = treatmentNamed("IPL");
    expect([ipl?.repeatDays, ipl?.courseGapDays]).toEqual([
      [60, 90],
      [21, 30],
    ]);
  });
});

describe("followUpPlanFor", () => {
  const table: [string, string | undefined, number | undefined][] = [
    ["双眼皮", "eyelid", 28],
    ["假体隆鼻", "rhinoplasty", 60],
    ["热玛吉", "energy_lift", 7],
    ["盆底修复", "postpartum", 14],
    ["美甲", undefined, undefined],
    ["something new", undefined, undefined],
  ];
  test.each(table)("%s follows %s", (treatment, id, noSalesDays) => {
    const plan = followUpPlanFor(treatment);
    expect([plan?.id, plan?.noSalesDays]).toEqual([id, noSalesDays]);
  });

  test("every treatment names a plan that exists, or none", () => {
    const lost = treatments.filter(
      ({ plan, names }) =>
        plan !== null && names.some((name) => followUpPlanFor(name)?.id !== plan),
    );
    expect(lost).toEqual([]);
  });

  test("an unrecognised treatment gets the standard ladder", () => {
    expect(followUpPlans.standard).toEqual(standardPlan);
    expect(standardPlan.rungDays).toEqual([1, 3, 7, 14, 28, 90, 180, 365]);
  });
});

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
