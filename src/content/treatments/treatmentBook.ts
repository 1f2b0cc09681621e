import type { DaySpan } from "../../core/policy/reasons";
import type {
  NamedTreatment,
  TreatmentBook,
  TreatmentTiming,
} from "../../core/calling/treatmentBook";
import { kindOfTreatment } from "./kindOfTreatment";
import { recognizeTreatments, type RecognizedTreatment } from "./recognizeTreatments";
import {
  courseSessionsOf,
  isImplant,
  treatmentRuleFor,
  type TreatmentChanges,
} from "./treatmentRules";

const none: readonly NamedTreatment[] = [];

/**
 * The treatments of the trade as the calling rules ask for them: recognised in free text, with the
 * intervals that are in use.
 *
 * @param changes - what the clinic changed about treatments
 */
export function treatmentBook(changes: TreatmentChanges = {}): TreatmentBook {
  return {
    treatmentsIn(text) {
      const reading = recognizeTreatments(text);
      if (!reading.ok || reading.value.kind !== "treatments") return none;
      return reading.value.treatments.map((treatment) => named(treatment, changes));
    },
  };
}

function named(treatment: RecognizedTreatment, changes: TreatmentChanges): NamedTreatment {
  const { id, isTrial = false } = treatment;
  const courseSessions = courseSessionsOf(id);
  const kindOf = kindOfTreatment(id);
  return {
    id,
    ...(kindOf === undefined ? {} : { kindOf }),
    timing: timingOf(id, changes),
    isTrial,
    isSingle: isSingle(treatment, courseSessions),
    isImplant: isImplant(id),
    courseSessions,
  };
}

/** One syringe or one area may become more; one session only where a course is usual. */
function isSingle({ amount }: RecognizedTreatment, courseSessions: number | undefined): boolean {
  if (amount?.quantity !== 1) return false;
  if (amount.unit === "syringe" || amount.unit === "area") return true;
  return amount.unit === undefined && (courseSessions ?? 1) > 1;
}

function timingOf(id: string, changes: TreatmentChanges): TreatmentTiming {
  const rule = treatmentRuleFor(id, changes);
  if (rule === undefined) return {};
  const { touchUpDays, repeatDays, notSoonerDays, courseGapDays } = rule;
  return {
    ...(touchUpDays === null ? {} : { touchUpDays: span(touchUpDays) }),
    ...(repeatDays === null ? {} : { repeatDays: span(repeatDays) }),
    ...(notSoonerDays === null ? {} : { notSoonerDays }),
    ...(courseGapDays === null ? {} : { courseGapDays: span(courseGapDays) }),
  };
}

function span([fromDay, toDay]: readonly [number, number]): DaySpan {
  return { fromDay, toDay };
}
