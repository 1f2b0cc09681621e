import {
  followUpPlanFor,
  followUpPlans,
  followUpPlansWith,
  standardPlan,
  type PlanChanges,
} from "../../src/content/followUpPlans";
import { treatments } from "../../src/content/treatments";

describe("followUpPlanFor", () => {
  const table: [string, string | undefined, number | undefined][] = [
    ["双眼皮", "eyelid", 28],
    ["假体隆鼻", "rhinoplasty", 60],
    ["热玛吉", "energy_lift", 7],
    ["盆底修复", "postpartum", 14],
    ["美甲", undefined, undefined],
    ["something new", undefined, undefined],
    ["双眼皮+开眼角", "eyelid", 28],
    ["玻尿酸丰下巴2支", "filler", 14],
    ["光子嫩肤+假体隆鼻", "rhinoplasty", 60],
    ["隆鼻定金", undefined, undefined],
    ["双眼皮拆线", undefined, undefined],
    ["Botox 3 areas", "injection", 7],
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

  test.each<[string, PlanChanges, readonly number[], number]>([
    ["光子嫩肤", {}, [1, 3, 7, 15, 28, 60], 3],
    ["植发", {}, [], 28],
    ["植发", { hair_transplant: { on: true } }, [1, 7, 14, 28, 90, 180, 365], 28],
    ["植发", { hair_transplant: { rungDays: [1, 10] } }, [1, 10], 28],
    ["光子嫩肤", { laser_light: { on: false } }, [], 3],
    ["光子嫩肤", { laser_light: { noSalesDays: 10 } }, [1, 3, 7, 15, 28, 60], 10],
  ])("%s with %j is called on %j, nothing sold for %i days", (treatment, changes, days, quiet) => {
    const plan = followUpPlansWith(changes).planOf(treatment);
    expect([plan?.rungDays, plan?.noSalesDays]).toEqual([days, quiet]);
  });
});
