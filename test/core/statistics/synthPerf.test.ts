import { readIsoDay } from "../../../src/core/calendar/day";
import { repurchaseWindow } from "../../../src/core/statistics/repurchaseWindow";
import { shareBack } from "../../../src/core/statistics/shareBack";
import { survivalCurve } from "../../../src/core/statistics/survivalCurve";
import { treatmentAffinity } from "../../../src/core/statistics/treatmentAffinity";
import {
  treatmentSwitches,
  type SwitchSteps,
} from "../../../src/core/statistics/treatmentSwitches";
import { describeShared, sharedJson, sharedLines } from "../../support/statistics/sharedFiles";
import { firstAndSecond, visitsOf } from "../../support/statistics/visits";

const files = ["synthPERF_visits.csv", "synthPERF_truth.json"];

describeShared("18,000 invented clients whose habits are known", files, () => {
  const truth = sharedJson("synthPERF_truth.json") as {
    asof: string;
    planted_links: string[];
    true_F: Record<string, Record<string, number>>;
  };
  const asOf = readIsoDay(truth.asof)!;
  const { visits, treatments } = visitsOf(sharedLines("synthPERF_visits.csv"));
  const firsts = firstAndSecond(visits, asOf);

  it.each(treatments.map((name, treatment) => ({ name, treatment })))(
    "$name comes back as planted",
    ({ name, treatment }) => {
      const own = firsts.filter((client) => client.treatment === treatment);
      const curve = survivalCurve({
        days: own.map(({ days }) => days),
        returned: own.map(({ returned }) => returned),
      });
      expect(repurchaseWindow(curve).ok).toBe(true);
      // Visits fall on whole, open days: where the curve is steepest that moves it by two points.
      for (const [day, share] of Object.entries(truth.true_F[name]!))
        expect(Math.abs(shareBack(curve, Number(day)).share - share)).toBeLessThan(0.04);
    },
  );

  it.each<SwitchSteps>(["first", "every"])(
    "leads, by %s step, where planted and nowhere else",
    (steps) => {
      const switches = treatmentSwitches(visits, treatments.length, steps);
      const told = treatmentAffinity(switches).filter(({ isTold }) => isTold);
      expect(
        told.map(({ from, to }) => `${treatments[from]!} -> ${treatments[to]!}`).sort(),
      ).toEqual(truth.planted_links.toSorted());
    },
  );
});
