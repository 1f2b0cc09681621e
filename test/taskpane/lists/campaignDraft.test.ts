import {
  campaignPeriod,
  campaignQuestion,
  emptyCampaign,
  isSameCampaign,
} from "../../../src/taskpane/lists/campaignDraft";
import { day } from "../../support/day";

const asOf = day("2026-11-21");
const typed = { ...emptyCampaign, need: " filler " };

describe("a campaign as it is being typed", () => {
  it.each([
    ["what it is about", { ...typed, need: "  " }, "need"],
    ["whom to invite", { ...typed, reach: [] }, "reach"],
  ])("is not asked about without %s", (_what, draft, missing) => {
    expect(campaignQuestion(draft, asOf)).toEqual({ missing });
  });

  it("is called by what it is about, and runs a month from today", () => {
    expect(campaignQuestion(typed, asOf)).toEqual({
      name: "filler",
      need: "filler",
      reach: ["strong", "broad"],
      level: 1,
      from: asOf,
      to: day("2026-12-20"),
    });
  });

  it("keeps its own name, days and level, the plainest need first", () => {
    const draft = {
      ...typed,
      name: "Winter",
      reach: ["weak", "strong"] as const,
      level: 3 as const,
      from: day("2026-12-01"),
      to: day("2026-12-05"),
    };
    expect(campaignQuestion(draft, asOf)).toEqual({
      name: "Winter",
      need: "filler",
      reach: ["strong", "weak"],
      level: 3,
      from: day("2026-12-01"),
      to: day("2026-12-05"),
    });
  });
});

it.each([
  [{ from: undefined, to: undefined }, "2026-11-21", "2026-12-20"],
  [{ from: day("2026-01-31"), to: undefined }, "2026-01-31", "2026-02-27"],
  [{ from: undefined, to: day("2026-11-30") }, "2026-11-21", "2026-11-30"],
])("campaignPeriod(%j) runs from %s to %s", (chosen, from, to) => {
  expect(campaignPeriod(chosen, asOf)).toEqual({ from: day(from), to: day(to) });
});

it("two campaigns are the same when everything asked is", () => {
  const question = campaignQuestion(typed, asOf);
  const other = campaignQuestion({ ...typed, level: 2 }, asOf);
  if ("missing" in question || "missing" in other) throw new Error("both are whole");
  expect(isSameCampaign(question, { ...question })).toBe(true);
  expect(isSameCampaign(question, other)).toBe(false);
  expect(isSameCampaign(question, undefined)).toBe(false);
});
