import { readFileSync } from "node:fs";
import { join } from "node:path";

import { defaultPolicy } from "../../../src/core/policy/policy";
import { withPolicyChanges } from "../../../src/workflow/policyChanges";
import { thresholdIn } from "../../../src/taskpane/setup/thresholdIn";
import { thresholdLimits } from "../../../src/taskpane/setup/thresholdLimits";
import { thresholds } from "../../../src/taskpane/setup/thresholds";
import { thresholdNames } from "../../../src/wording/pane/thresholdNames";

/** Chosen elsewhere: switches, words, days of the week, and money beside what is paid for. */
const chosenElsewhere =
  /^shop\.|\.refundRuleEntered$|\.unknownConsent$|\.reactivatedBy$|\.holdoutFrom$|\.(rewardCents|penaltyCents|penaltiesOn)$/;

describe("thresholds", () => {
  it("shows every number of the policy exactly once", () => {
    const shown = thresholds.map(({ id }) => id).sort();
    expect(shown).toEqual(
      leaves(defaultPolicy)
        .filter((id) => !chosenElsewhere.test(id))
        .sort(),
    );
  });

  it("names every number in both languages and nothing else", () => {
    const ids = thresholds.map(({ id }) => id).sort();
    expect(Object.keys(thresholdNames("en")).sort()).toEqual(ids);
    expect(Object.keys(thresholdNames("zh-CN")).sort()).toEqual(ids);
  });

  it("names no two numbers alike", () => {
    for (const language of ["en", "zh-CN"] as const) {
      const names = Object.values(thresholdNames(language));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each(thresholds.map((threshold) => [threshold.id, threshold] as const))(
    "%s says who said it as SOURCES.md does",
    (id, { saidBy }) => {
      expect([...saidBy].sort()).toEqual(sourcesOf(id).sort());
    },
  );

  it.each(thresholds.map((threshold) => [threshold.id, threshold] as const))(
    "%s is usually between its limits",
    (id, threshold) => {
      const { least, most } = thresholdLimits(defaultPolicy, threshold);
      const usual = thresholdIn(defaultPolicy, id);
      expect(usual).toBeGreaterThanOrEqual(least);
      expect(usual).toBeLessThanOrEqual(most);
    },
  );
});

describe("thresholdLimits", () => {
  const limitsOf = (id: string, changes = {}) =>
    thresholdLimits(withPolicyChanges(changes), thresholds.find((one) => one.id === id)!);

  it.each([
    ["dormancy.sleepingFromDay", { least: 1, most: 89 }],
    ["dormancy.dormantFromDay", { least: 31, most: 179 }],
    ["dormancy.yearPlusFromDay", { least: 181, most: 3650 }],
    ["reasons.expiryStagesDaysLeft.0", { least: 31, most: 365 }],
    ["reasons.expiryStagesDaysLeft.2", { least: 0, most: 29 }],
    ["reasons.missedDaysAgo.fromDay", { least: 0, most: 14 }],
    ["reasons.missedDaysAgo.toDay", { least: 1, most: 365 }],
    ["repurchase.closingFromDaysLeft", { least: 0, most: 90 }],
    ["quietHours.callingHours.1", { least: 10, most: 13 }],
    ["quota.perCaller", { least: 0, most: 500 }],
  ])("keeps %s among its neighbours", (id, limits) => {
    expect(limitsOf(id)).toEqual(limits);
  });

  it("follows the clinic's own numbers", () => {
    expect(limitsOf("dormancy.dormantFromDay", { dormancy: { sleepingFromDay: 45 } })).toEqual({
      least: 46,
      most: 179,
    });
  });

  it("asks nothing of a neighbour a shorter list does not have", () => {
    const shorter = { reasons: { expiryStagesDaysLeft: [40] } };
    expect(limitsOf("reasons.expiryStagesDaysLeft.0", shorter)).toEqual({ least: 0, most: 365 });
  });
});

/** Places of all values, numbers of lists by their place. */
function leaves(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== "object" || value === null) return [path.join(".")];
  return Object.entries(value).flatMap(([name, part]) => leaves(part, [...path, name]));
}

/** "004, 000" of a number's row, found under its file and its own name. */
function sourcesOf(id: string): string[] {
  const [subject = "", name = ""] = id.split(".");
  // The one chapter that names the span instead of the number, and gives its reason for a source.
  if (subject === "quietHours") return ["ours"];
  const file = join(__dirname, "..", "..", "..", "src", "core", "policy", "SOURCES.md");
  const chapter = readFileSync(file, "utf8")
    .split(/^## /m)
    .find((text) => text.includes(`\`${subject}.ts\``));
  const line = chapter?.split("\n").find((text) => text.startsWith(`| \`${name}\``));
  if (line === undefined) throw new Error(`SOURCES.md has no row for ${id}`);
  return (line.split("|")[3] ?? "").split(",").map((source) => source.trim());
}
