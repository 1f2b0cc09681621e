import { withoutTreatment } from "../../../src/core/calling/redFlagReader";
import { redFlags } from "../../../src/content/redFlags/redFlags";
import { redFlagsIn } from "../../../src/content/redFlags/redFlagsIn";
import open from "../../fixtures/content/redflag_open.json";
import staffNotes from "../../fixtures/content/redflag_notes.json";
import siblings from "../../fixtures/content/redflag_siblings.json";
import unseen from "../../fixtures/content/redflag_unseen.json";

describe("every open case", () => {
  test.each(open.cases.map((each) => [each.raw, each] as const))("%s", (raw, { ctx, expected }) => {
    const reading = redFlagsIn(raw, ctx.plan);
    expect(reading?.urgency ?? null).toBe(expected.urgency);
    expect([...(reading?.flags ?? [])].sort()).toEqual([...expected.flags].sort());
  });
});

describe("symptoms as callers note them", () => {
  test.each([...siblings.cases, ...siblings.later])("%s (%s) is %s", (note, plan, urgency) => {
    expect(redFlagsIn(note, plan)?.urgency ?? "none").toBe(urgency);
  });

  test("others wrote these, and each is heard as urgent as it is", () => {
    const wrong = [...unseen.byAnother, ...unseen.bySelf].filter(
      ([note = "", plan, urgency]) => (redFlagsIn(note, plan)?.urgency ?? "none") !== urgency,
    );
    expect(wrong).toEqual([]);
  });
});

interface StaffNote {
  readonly raw: string;
  readonly plan?: string;
  /** Any of them is right; none for a trap. */
  readonly flags: readonly string[];
  readonly falseAlarm?: boolean;
}

describe.each(staffNotes.rounds)("notes as staff type them, $round round", ({ cases }) => {
  const notes: readonly StaffNote[] = cases;

  test.each(notes.filter(({ flags }) => flags.length > 0))("$raw is seen", ({ raw, plan }) => {
    expect(redFlagsIn(raw, plan)).toBeDefined();
  });

  test.each(notes.filter(({ flags, falseAlarm }) => flags.length === 0 && falseAlarm !== true))(
    "$raw is none",
    ({ raw, plan }) => {
      expect(redFlagsIn(raw, plan)).toBeUndefined();
    },
  );

  test("nearly all are seen for what they are", () => {
    const symptoms = notes.filter(({ flags }) => flags.length > 0);
    const right = symptoms.filter(({ raw, plan, flags }) =>
      redFlagsIn(raw, plan)?.flags.some((flag) => flags.includes(flag)),
    );
    expect(right.length / symptoms.length).toBeGreaterThan(0.95);
  });
});

describe("a remark in the file of a client who had nothing done", () => {
  test.each([
    ["敏感肌,容易泛红"],
    ["怕痛,怕留疤"],
    ["经常头晕,贫血"],
    ["手脚冰凉,宫寒"],
    ["痘印发黑,想祛斑"],
    ["近视,戴隐形眼镜,眼睛干涩"],
    ["过敏体质,对海鲜过敏"],
    ["嘴角下垂想提升"],
    ["甲状腺结节,乳腺增生"],
    ["scared of needles, dark circles"],
    ["crooked nose wants surgery"],
    ["burnt out at work"],
  ])("%s stops nothing", (remark) => {
    expect(redFlagsIn(remark, withoutTreatment)).toBeUndefined();
  });
});

describe("a remark that tells itself what was done", () => {
  test.each([
    ["术后左边脸发紫、很疼", "ischaemia"],
    ["打完针后嘴唇发白很痛", "ischaemia"],
    ["her lips went white and painful after the filler", "ischaemia"],
  ])("%s is heard although no sheet knows of it", (remark, flag) => {
    expect(redFlagsIn(remark, withoutTreatment)?.flags).toContain(flag);
  });

  test("one that tells of nothing done is not", () => {
    expect(redFlagsIn("左边脸发紫", withoutTreatment)).toBeUndefined();
  });
});

describe("a note about somebody else, or about what might come", () => {
  test.each([
    ["孩子发烧来不了"],
    ["her daughter has a fever"],
    ["已告知出现水泡要来复诊"],
    ["told her to call if the bleeding gets worse"],
    ["想做眼皮下垂矫正"],
  ])("%s is none", (note) => {
    expect(redFlagsIn(note)).toBeUndefined();
  });

  test.each([
    ["husband says her speech is slurred", "stroke"],
    ["妈妈说有想跳楼的念头", "self_harm"],
    ["scared she might hurt the baby", "self_harm"],
    ["告知后仍出血不止", "bleed"],
  ])("%s is hers: %s", (note, flag) => {
    expect(redFlagsIn(note)?.flags).toContain(flag);
  });
});

describe.each(redFlags.map((flag) => [flag.id, flag] as const))("each word of %s", (id, flag) => {
  const plan = flag.plans.find((each) => each !== "*") ?? "hair_transplant";

  test("is heard as urgently as it is, alone and in a sentence", () => {
    const unheard = flag.words.filter((word) => {
      const sentence = isChinese(word) ? `今天${word},请医生看` : `today ${word}, please call`;
      return [word, sentence].some((note) => !isHeard(note));
    });
    expect(unheard).toEqual([]);
  });

  test("is not heard where it is denied", () => {
    const heard = flag.words.filter((word) =>
      redFlagsIn(isChinese(word) ? `没有${word}` : `no ${word}`, plan)?.flags.includes(id),
    );
    expect(heard).toEqual([]);
  });

  function isHeard(note: string): boolean {
    const reading = redFlagsIn(note, plan);
    return reading !== undefined && (reading.flags.includes(id) || flag.urgency === "next_day");
  }
});

function isChinese(word: string): boolean {
  return /\p{Script=Han}/u.test(word);
}
