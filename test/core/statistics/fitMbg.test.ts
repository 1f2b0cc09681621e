import { refused } from "../../../src/core/result";
import { distinctHistories } from "../../../src/core/statistics/distinctHistories";
import { fitMbg } from "../../../src/core/statistics/fitMbg";
import { mbgLikelihood } from "../../../src/core/statistics/mbgLikelihood";
import { purchaseModel, standing } from "../../../src/core/statistics/purchaseModel";
import { simulatedClients, cdnowModel } from "../../../bench/statistics/simulatedClients";

describe("mbgLikelihood", () => {
  const histories = distinctHistories(simulatedClients(500, 3));
  const axes = ["paceShape", "paceWeeks", "leaving", "staying"] as const;

  it.each(axes)("has the slope in %s that two near points show", (axis) => {
    const near = 1e-5;
    const beside = (step: number) =>
      mbgLikelihood({ ...cdnowModel, [axis]: cdnowModel[axis] + step }, histories).value;
    const { slope } = mbgLikelihood(cdnowModel, histories);
    expect(slope[axis]).toBeCloseTo((beside(near) - beside(-near)) / (2 * near), 3);
  });

  it("counts equal histories as often as they occur", () => {
    const once = { repeats: [2], lastWeeks: [3], observedWeeks: [9] };
    const thrice = { repeats: [2, 2, 2], lastWeeks: [3, 3, 3], observedWeeks: [9, 9, 9] };
    const [one, three] = [once, thrice].map(
      (columns) => mbgLikelihood(cdnowModel, distinctHistories(columns)).value,
    );
    expect(three).toBeCloseTo(3 * one!, 10);
  });
});

describe("fitMbg", () => {
  it("finds the model that clients were made up with", () => {
    const fitted = fitMbg(simulatedClients(20_000, 1), "none");
    if (!fitted.ok) throw new Error(fitted.problem.code);
    const { paceShape, paceWeeks, leaving, staying } = fitted.value.parameters;
    // Whole days merge deals of one day, so the truth is found nearly, not exactly.
    expect(paceShape / paceWeeks).toBeCloseTo(cdnowModel.paceShape / cdnowModel.paceWeeks, 2);
    expect(leaving / (leaving + staying)).toBeCloseTo(
      cdnowModel.leaving / (cdnowModel.leaving + cdnowModel.staying),
      1,
    );
  });

  it("says the same in weeks and in days", () => {
    const weeks = simulatedClients(2000, 2);
    const inDays = {
      repeats: weeks.repeats,
      lastWeeks: Array.from(weeks.lastWeeks, (length) => 7 * length),
      observedWeeks: Array.from(weeks.observedWeeks, (length) => 7 * length),
    };
    const [one, other] = [fitMbg(weeks), fitMbg(inDays)];
    if (!one.ok || !other.ok) throw new Error("no fit");
    expect(other.value.parameters.paceWeeks / one.value.parameters.paceWeeks).toBeCloseTo(7, 4);
    expect(other.value.parameters.leaving).toBeCloseTo(one.value.parameters.leaving, 4);
  });

  it("never runs away with the weak prior, in sixty small clinics", () => {
    for (let seed = 0; seed < 60; seed++) expect(fitMbg(simulatedClients(60, seed)).ok).toBe(true);
  });

  it("has no model of clients who never repeat, nor of no clients", () => {
    const nobody = { repeats: [0, 0], lastWeeks: [0, 0], observedWeeks: [4, 9] };
    expect(fitMbg(nobody)).toEqual(refused({ code: "NO_FIT" }));
    expect(fitMbg({ repeats: [], lastWeeks: [], observedWeeks: [] })).toEqual(
      refused({ code: "NO_FIT" }),
    );
  });
});

describe("purchaseModel", () => {
  it("asks for 120 clients", () => {
    expect(purchaseModel(clinic(119, 60))).toEqual(
      refused({ code: "NOT_ENOUGH", counted: "clients", found: 119, needed: 120 }),
    );
    expect(purchaseModel(clinic(120, 60)).ok).toBe(true);
  });

  it("asks for 40 repeaters", () => {
    expect(purchaseModel(clinic(200, 39))).toEqual(
      refused({ code: "NOT_ENOUGH", counted: "repeaters", found: 39, needed: 40 }),
    );
    expect(purchaseModel(clinic(200, 40)).ok).toBe(true);
  });

  it.each([
    [499, "words"],
    [500, "percent"],
  ])("speaks of %d clients in %s", (clients, saidIn) => {
    const model = purchaseModel(clinic(clients, 120));
    expect(model.ok && model.value.saidIn).toBe(saidIn);
  });
});

describe("standing", () => {
  const model = {
    fit: {
      parameters: { paceShape: 1, paceWeeks: 4, leaving: 1, staying: 1 },
      logLikelihood: 0,
      clients: 200,
      repeaters: 60,
    },
    saidIn: "words",
  } as const;

  it.each([
    // Chance ⅔ right after a second deal, ⅓ where the silence has doubled twice, ½ before.
    ["likely-active", { repeats: 1, lastWeeks: 12, observedWeeks: 12 }],
    ["uncertain", { repeats: 0, lastWeeks: 0, observedWeeks: 0 }],
    ["likely-lost", { repeats: 0, lastWeeks: 0, observedWeeks: 4.1 }],
  ])("%s", (word, history) => {
    expect(standing(model, history)).toBe(word);
  });
});

/** So many clients watched for a year, so many of them back every 50 days for a while. */
function clinic(clients: number, repeaters: number) {
  const own = Array.from({ length: clients }, (_, client) => {
    const repeats = client < repeaters ? 1 + (client % 4) : 0;
    return { repeats, lastWeeks: repeats * 7 + (client % 3), observedWeeks: 52 + (client % 20) };
  });
  return {
    repeats: own.map(({ repeats }) => repeats),
    lastWeeks: own.map(({ repeats, lastWeeks }) => (repeats === 0 ? 0 : lastWeeks)),
    observedWeeks: own.map(({ observedWeeks }) => observedWeeks),
  };
}
