import { offeredMarks } from "../../../src/taskpane/client/offeredMarks";
import { missingInMark, typedMark, type MarkDraft } from "../../../src/taskpane/client/typedMark";
import { clientCard } from "../../support/clientCard";
import { day } from "../../support/day";

const asOf = day("2026-11-21");
const nothing: MarkDraft = { mark: "park", value: "", until: "", why: "", by: "方店长" };

describe("what a decision still lacks", () => {
  it.each([
    ["a reason to park", {}, ["why"]],
    ["nothing with one", { why: "搬家" }, []],
    ["a later day, where one is given", { why: "搬家", until: "2026-11-21" }, ["until"]],
    ["nothing with tomorrow", { why: "搬家", until: "2026-11-22" }, []],
    ["a day, to wait for one", { mark: "not_before" }, ["until"]],
    ["a colleague, to hand her to", { mark: "handed_to", value: " " }, ["value"]],
    ["a name", { mark: "reactivate", by: " " }, ["by"]],
    ["everything", { mark: "do_not_contact", by: "" }, ["value", "why", "by"]],
  ] as const)("is %s", (_, part, missing) => {
    expect(missingInMark({ ...nothing, ...part }, asOf)).toEqual(missing);
  });
});

describe("a decision as it goes into Client marks", () => {
  it.each([
    [
      { mark: "owner", value: " 陈悦 " },
      { mark: "owner", value: "陈悦" },
    ],
    [
      { mark: "consent", value: "no" },
      { mark: "consent", value: "no" },
    ],
    [{ mark: "do_not_contact", value: "all" }, { mark: "do_not_contact" }],
    [
      { mark: "do_not_contact", value: "phone" },
      { mark: "do_not_contact", value: "phone" },
    ],
    [{ until: "2026-12-01" }, { mark: "park", until: day("2026-12-01") }],
    [{ mark: "taken_off", until: "2026-12-01" }, { mark: "taken_off" }],
  ] as const)("%j is %j", (part, mark) => {
    const draft = { ...nothing, why: " 原因 ", ...part };
    expect(typedMark(draft, 7)).toEqual({ client: 7, by: "方店长", note: "原因", ...mark });
  });
});

describe("the decisions offered", () => {
  it("begin with today's list for who is on it", () => {
    expect(offeredMarks(clientCard()).slice(0, 3)).toEqual([
      "not_before",
      "handed_to",
      "taken_off",
    ]);
  });

  it("offer to add who is not on it", () => {
    const offered = offeredMarks(clientCard({ group: "nothingDue" }));
    expect(offered[0]).toBe("added_today");
    expect(offered).not.toContain("taken_off");
  });

  it("offer to reactivate who is parked, and not to park her again", () => {
    const parked = { mark: "park", value: "", until: undefined, by: "", on: undefined, note: "" };
    const offered = offeredMarks({ group: "heldBack", marks: [{ ...parked, mark: "park" }] });
    expect(offered).toContain("reactivate");
    expect(offered).not.toContain("park");
  });

  it("offer nothing twice", () => {
    const offered = offeredMarks(clientCard());
    expect(new Set(offered).size).toBe(offered.length);
  });
});
