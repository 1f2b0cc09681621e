import { redFlagsIn } from "../../../src/content/redFlags/redFlagsIn";

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
