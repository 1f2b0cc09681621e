import type { MatchedRecords, RowsByClient } from "../clients/clientBook";
import type { NumberColumn } from "../clients/columns";
import { rowsOf } from "../calling/rowsOf";
import { ok, type Result } from "../result";
import { meanInterval, type MeanEstimate } from "../statistics/meanInterval";
import type { NotEnough } from "../statistics/notEnough";
import { clientsByName } from "./clientsByName";
import { satisfaction } from "./satisfaction";
import { satisfactionSummary, type SatisfactionSummary } from "./satisfactionSummary";

/** What clients found beside what they hoped for, of one group. */
export interface SatisfactionGroup {
  readonly name: string | undefined;
  /** Those who answered both. */
  readonly clients: readonly number[];
  readonly told: Result<SatisfactionTold, NotEnough>;
}

/** The gap, and experience ÷ expectation of each client on average (R5). */
export interface SatisfactionTold extends SatisfactionSummary {
  readonly ratio: MeanEstimate | undefined;
}

/** Satisfaction from the client file, and apart from it the medical result and the care (R5). */
export interface SatisfactionResults {
  readonly all: SatisfactionGroup;
  readonly byTreatment: readonly SatisfactionGroup[];
  readonly byOwner: readonly SatisfactionGroup[];
  /** From the sheet Expectations; the two are never mixed. */
  readonly medical: SatisfactionGroup;
  readonly care: SatisfactionGroup;
  /** Of those who ever came, the share who answered. */
  readonly answered: number;
  readonly asked: number;
}

/** What satisfaction is told from. */
export interface SatisfactionQuestion {
  readonly matched: MatchedRecords;
  readonly ownerOf: (client: number) => string | undefined;
  readonly treatmentOf: (client: number) => string | undefined;
  /** Clients who ever came. */
  readonly arrived: number;
}

/**
 * Tells how far what clients found met what they hoped for, never under ten answers (R5).
 *
 * A client who answered both several times counts once, with the mean of her answers.
 *
 * @source rule R5 (documents 003, 000)
 */
export function satisfactionResults(question: SatisfactionQuestion): SatisfactionResults {
  const { matched, ownerOf, treatmentOf } = question;
  const { clients, goals } = matched.records;
  const onFile = answersOf(matched, matched.clientRows, {
    hoped: clients?.fields.expectation,
    found: clients?.fields.experience,
  });
  const fields = goals?.fields ?? {};
  const grouped = (nameOf: (client: number) => string | undefined) =>
    clientsByName(onFile.keys(), nameOf).map(({ name, clients: own }) => group(name, own, onFile));
  const whole = (answers: Answers) => group(undefined, [...answers.keys()], answers);
  return {
    all: whole(onFile),
    byTreatment: grouped(treatmentOf),
    byOwner: grouped(ownerOf),
    medical: whole(
      answersOf(matched, matched.rows.goals, {
        hoped: fields.hopedResult,
        found: fields.foundResult,
      }),
    ),
    care: whole(
      answersOf(matched, matched.rows.goals, { hoped: fields.hopedCare, found: fields.foundCare }),
    ),
    answered: onFile.size,
    asked: question.arrived,
  };
}

type Answers = ReadonlyMap<number, { readonly hoped: number; readonly found: number }>;

interface AnswerColumns {
  readonly hoped: NumberColumn | undefined;
  readonly found: NumberColumn | undefined;
}

function answersOf(
  { book }: MatchedRecords,
  rows: RowsByClient | undefined,
  { hoped, found }: AnswerColumns,
): Answers {
  const answers = new Map<number, { hoped: number; found: number }>();
  for (let client = 0; client < book.count; client++) {
    const both = Array.from(rowsOf(rows, client), (rowIndex) => ({
      hoped: hoped?.[rowIndex] ?? NaN,
      found: found?.[rowIndex] ?? NaN,
    })).filter((own) => !Number.isNaN(own.hoped + own.found));
    if (both.length === 0) continue;
    answers.set(client, {
      hoped: mean(both.map((own) => own.hoped)),
      found: mean(both.map((own) => own.found)),
    });
  }
  return answers;
}

function mean(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function group(
  name: string | undefined,
  clients: readonly number[],
  answers: Answers,
): SatisfactionGroup {
  const own = clients.map((client) => answers.get(client) ?? { hoped: NaN, found: NaN });
  const summary = satisfactionSummary({
    hoped: own.map(({ hoped }) => hoped),
    found: own.map(({ found }) => found),
  });
  if (!summary.ok) return { name, clients, told: summary };
  const ratios = own.map(({ hoped, found }) => {
    const ratio = satisfaction(found, hoped);
    return ratio.ok ? ratio.value : NaN;
  });
  return { name, clients, told: ok({ ...summary.value, ratio: meanInterval(ratios) }) };
}
