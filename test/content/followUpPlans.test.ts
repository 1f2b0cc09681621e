import { followUpPlanFor, followUpPlans, standardPlan } from "../../src/content/followUpPlans";
import { treatments } from "../../src/content/treatments";

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
