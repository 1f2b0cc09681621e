import fc from "fast-check";

import { recognizeTreatments } from "../../../src/content/treatments/recognizeTreatments";
import open from "../../fixtures/content/treatment_match_open.json";
import siblings from "../../fixtures/content/treatment_siblings.json";
import unseen from "../../fixtures/content/treatment_unseen.json";

function answerFor(text: string): string {
  const reading = recognizeTreatments(text);
  if (!reading.ok) return reading.problem.code === "unknownTreatment" ? "unknown" : "unapproved";
  const { value } = reading;
  if (value.kind === "treatments") return value.treatments.map(({ id }) => id).join("+");
  const isNamed = value.kind === "deposit" && value.for.length > 0;
  return isNamed ? `${value.kind}:${value.for.join("+")}` : value.kind.replace("top_up", "topup");
}

test("treatments as clinics write them are recognised", () => {
  const wrong = [...siblings.cases, ...siblings.later, ...unseen.cases].filter(
    ([raw = "", answer]) => answerFor(raw) !== answer,
  );
  expect(wrong.map(([raw = "", answer]) => [raw, answer, answerFor(raw)])).toEqual([]);
});

test.each([
  ["28天至尊房", 28],
  ["26天套餐", 26],
])("%s is a stay of %i days", (raw, days) => {
  const reading = recognizeTreatments(raw);
  expect(reading).toMatchObject({ ok: true, value: { treatments: [{ id: "stay", days }] } });
});

test.each(["卵巢保养", "卵巢养护", "卵巢护理", "卵巢調理"])("%s is the same care", (raw) => {
  expect(answerFor(raw)).toBe("ovary_care");
});

interface OpenAnswer {
  readonly id?: string;
  readonly ids?: readonly string[];
  readonly kind?: string;
  readonly for?: string;
  readonly qty?: number;
  readonly unit?: string;
  readonly days?: number;
  readonly trial?: boolean;
}

const unitOf: Readonly<Record<string, string>> = {
  支: "syringe",
  ml: "ml",
  U: "unit",
  发: "shot",
  發: "shot",
};

describe("every open case", () => {
  test.each(open.cases.map((each) => [each.raw, each] as const))(
    "%s",
    (raw, { expected, error }) => {
      const reading = recognizeTreatments(raw);
      if (expected === null) {
        const code = error === "UNKNOWN_TREATMENT" ? "unknownTreatment" : "unapprovedTreatment";
        expect(reading).toEqual({ ok: false, problem: { code, raw } });
        return;
      }
      const answer: OpenAnswer = expected;
      if (answer.kind !== undefined) {
        const named = answer.for === undefined ? {} : { for: [answer.for] };
        expect(reading).toMatchObject({ ok: true, value: { kind: answer.kind, ...named } });
        return;
      }
      if (!reading.ok || reading.value.kind !== "treatments") throw new Error(`${raw} is not read`);
      const [first, ...others] = reading.value.treatments;
      expect(others).toEqual([]);
      expect(first?.id).toBe(answer.id);
      expect(first?.amount?.quantity).toBe(answer.qty);
      expect(first?.amount?.unit).toBe(answer.unit === undefined ? undefined : unitOf[answer.unit]);
      expect(first?.days).toBe(answer.days);
      expect(first?.isTrial ?? false).toBe(answer.trial ?? false);
    },
  );
});

describe("recognizeTreatments", () => {
  it("tells brand, part and dose of each treatment", () => {
    expect(recognizeTreatments("乔雅登丰唇0.5ml + 保妥适 50U（赠）")).toEqual({
      ok: true,
      value: {
        kind: "treatments",
        treatments: [
          {
            id: "ha_lip",
            parts: [],
            brand: "乔雅登",
            amount: { quantity: 0.5, unit: "ml" },
          },
          {
            id: "botulinum_wrinkle",
            parts: [],
            brand: "保妥适",
            amount: { quantity: 50, unit: "unit" },
            isGift: true,
          },
        ],
      },
    });
  });

  it("takes the size of an implant for no dose", () => {
    expect(recognizeTreatments("隆胸 275cc")).toEqual({
      ok: true,
      value: { kind: "treatments", treatments: [{ id: "breast_implant", parts: [] }] },
    });
  });

  it("never fails, whatever a cell holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const reading = recognizeTreatments(text);
        expect(reading.ok || reading.problem.raw === text).toBe(true);
      }),
    );
  });
});
