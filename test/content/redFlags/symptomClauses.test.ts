import fc from "fast-check";

import { redFlagsIn } from "../../../src/content/redFlags/redFlagsIn";
import unseen from "../../fixtures/content/redflag_unseen.json";

const said = (note: string, plan: string): string => redFlagsIn(note, plan)?.urgency ?? "none";

describe("a part of the body named once", () => {
  test.each([
    ["小腿,又肿又痛", "postpartum", "same_day"],
    ["伤口没长好,流黄水", "surgery_minor", "same_day"],
    ["伤口很好。奶水流得多", "surgery_minor", "none"],
  ])("%s (%s) is %s", (note, plan, urgency) => {
    expect(said(note, plan)).toBe(urgency);
  });
});

describe("who has it, and when", () => {
  test.each([
    ["我朋友说她打完发紫", "none"],
    ["朋友看到说我嘴唇发黑", "emergency"],
    ["去年发过烧", "none"],
    ["去年开始一直发烧", "same_day"],
    ["有没有发烧?没有", "none"],
    ["denies pain, fever", "none"],
    ["denies pain but has a fever", "same_day"],
    ["否认疼痛,有发烧", "same_day"],
    ["脸上发白,会不会坏死?", "emergency"],
    ["会不会发白,发紫?", "none"],
    ["网上说会失明,是真的吗", "none"],
    ["眼睛看不清,网上说会失明,是真的吗", "emergency"],
    ["伤口流脓,已告知医生", "same_day"],
    ["已告知出现水泡、发烧要来", "none"],
    ["没有发烧 鼻子发黑", "emergency"],
    ["the wound might be infected", "same_day"],
    ["What should I do if my skin turns white?", "none"],
    ["not sure if it is normal but my skin turned white", "emergency"],
  ])("%s is %s", (note, urgency) => {
    expect(said(note, "filler")).toBe(urgency);
  });
});

describe("a word inside a longer one", () => {
  test.each([
    ["额头很美,止痛药没吃完", "none"],
    ["手术后没力气说话", "none"],
    ["双手没力", "emergency"],
  ])("%s is %s", (note, urgency) => {
    expect(said(note, "surgery_major")).toBe(urgency);
  });
});

test("a cell of thousands of symptoms is read", () => {
  expect(said("痛得厉害、".repeat(2000), "filler")).toBe("emergency");
});

test("two sentences of a note are as urgent as the more urgent of them", () => {
  const notes = fc.constantFrom(...unseen.byAnother, ...unseen.bySelf);
  const between = fc.constantFrom("。", "\n", ";", "! ");
  const urgencies = ["emergency", "same_day", "next_day", "none"];
  fc.assert(
    fc.property(notes, notes, between, ([one = "", plan = ""], [other = ""], separator) => {
      const both = [said(one, plan), said(other, plan)];
      const worse = urgencies.find((urgency) => both.includes(urgency));
      expect(said(one + separator + other, plan)).toBe(worse);
    }),
    { numRuns: 300 },
  );
});
