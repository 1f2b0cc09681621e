import fc from "fast-check";

import { defaultPolicy } from "../../src/core/policy/policy";
import { noSettings, readSettings, type Settings } from "../../src/workflow/settings";
import { withPolicyChanges } from "../../src/workflow/policyChanges";
import { keptPolicy, withPolicyValue } from "../../src/workflow/policyValue";
import { thresholdIn } from "../../src/taskpane/setup/thresholdIn";
import { thresholdLimits } from "../../src/taskpane/setup/thresholdLimits";
import { thresholds } from "../../src/taskpane/setup/thresholds";

describe("withPolicyValue", () => {
  it.each([
    ["dormancy.dormantFromDay", 120, { dormancy: { dormantFromDay: 120 } }],
    ["reasons.expiryStagesDaysLeft.1", 45, { reasons: { expiryStagesDaysLeft: [60, 45, 7] } }],
    ["rungs.openDaysOf.3", 5, { rungs: { openDaysOf: { 3: 5 } } }],
    ["shop.closedWeekdays", [7], { shop: { closedWeekdays: [7] } }],
    ["guardrails.unknownConsent", "careOnly", { guardrails: { unknownConsent: "careOnly" } }],
  ])("puts %s in its place", (id, value, changes) => {
    expect(withPolicyValue({}, id, value)).toEqual(changes);
  });

  it("leaves what was changed before", () => {
    const before = { dormancy: { sleepingFromDay: 20 }, quota: { perCaller: 30 } };
    expect(withPolicyValue(before, "dormancy.dormantFromDay", 120)).toEqual({
      dormancy: { sleepingFromDay: 20, dormantFromDay: 120 },
      quota: { perCaller: 30 },
    });
  });

  it("changes the clinic's own list, not the usual one", () => {
    const before = { retry: { unansweredDays: [2, 5] } };
    expect(withPolicyValue(before, "retry.unansweredDays.0", 1)).toEqual({
      retry: { unansweredDays: [1, 5] },
    });
  });
});

describe("keptPolicy", () => {
  it("keeps only what differs from the usual", () => {
    const changes = { dormancy: { dormantFromDay: 90 }, quota: { perCaller: 30 } };
    expect(keptPolicy(noSettings, changes)).toEqual({
      version: 1,
      thresholds: { quota: { perCaller: 30 } },
    });
  });

  it("leaves no trace of a number set back", () => {
    const settings: Settings = { ...noSettings, thresholds: { quota: { perCaller: 30 } } };
    expect(keptPolicy(settings, { quota: { perCaller: 40 } })).toEqual(noSettings);
  });

  it("keeps a list that is shorter than the usual one", () => {
    const changes = { retry: { unansweredDays: [1] } };
    expect(keptPolicy(noSettings, changes)).toEqual({ version: 1, thresholds: changes });
  });

  it("leaves every other setting as it is", () => {
    const settings: Settings = { version: 1, region: "TW", clinic: { store: "Riverside" } };
    expect(keptPolicy(settings, {})).toEqual(settings);
  });
});

describe("numbers at their limits", () => {
  it.each(
    thresholds.flatMap((threshold) => {
      const { least, most } = thresholdLimits(defaultPolicy, threshold);
      return [
        [threshold.id, least],
        [threshold.id, most],
      ] as const;
    }),
  )("%s = %d can be kept and read again", (id, number) => {
    const settings = keptPolicy(noSettings, withPolicyValue({}, id, number));
    expect(readSettings(settings)).toEqual({ ok: true, value: settings });
    expect(thresholdIn(withPolicyChanges(settings.thresholds ?? {}), id)).toBe(number);
  });

  it("can be kept after any series of choices", () => {
    const choices = fc.array(
      fc.record({ threshold: fc.constantFrom(...thresholds), isMost: fc.boolean() }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(choices, (series) => {
        let settings: Settings = noSettings;
        for (const { threshold, isMost } of series) {
          const policy = withPolicyChanges(settings.thresholds ?? {});
          const { least, most } = thresholdLimits(policy, threshold);
          expect(least).toBeLessThanOrEqual(most);
          const number = isMost ? most : least;
          settings = keptPolicy(
            settings,
            withPolicyValue(settings.thresholds ?? {}, threshold.id, number),
          );
          expect(readSettings(settings)).toEqual({ ok: true, value: settings });
        }
      }),
    );
  });
});
