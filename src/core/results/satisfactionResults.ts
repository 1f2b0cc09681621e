import type { MatchedRecords, RowsByClient } from "../clients/clientBook";
import type { NumberColumn } from "../clients/columns";
import { rowsOf } from "../calling/rowsOf";
import { ok, type Result } from "../result";
import { meanInterval, type MeanEstimate } from "../statistics/meanInterval";
import type { NotEnough } from "../statistics/notEnough";
import { drawnTogether } from "../statistics/drawnTogether";
import { clientsByName } from "./clientsByName";
import { satisfaction } from "./satisfaction";
import { shareCounted, type ShareCounted } from "./shareCounted";
import { satisfactionSummary, type SatisfactionSummary } from "./satisfactionSummary";

/** What clients found beside what they hoped for, of one group. */
export interface SatisfactionGroup {
  readonly name: string | undefined;
  /** Those who answered both. */
  readonly clients: readonly number[];
  readonly told: Result<SatisfactionTold, NotEnough>;
  /** Of those who said what they found, whether or not what they had hoped for, the satisfied. */
  readonly satisfied: ShareCounted;
  /** Experience ÷ expectation drawn towards that of the other groups; only beside others. */
  readonly drawnRatio: number | undefined;
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

/** The upper two of five answers; of any other scale four fifths of it. */
const satisfiedFrom = 0.8;

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
    drawn(
      clientsByName(onFile.keys(), nameOf).map(({ name, clients: own }) =>
        group(name, own, onFile),
      ),
    );
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
    answered: hopedAndFound(onFile.keys(), onFile).length,
    asked: question.arrived,
  };
}

/** Of clients who said what they found; `hoped` is `NaN` where nobody asked. */
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
    const told = Array.from(rowsOf(rows, client), (rowIndex) => ({
      hoped: hoped?.[rowIndex] ?? NaN,
      found: found?.[rowIndex] ?? NaN,
    })).filter((own) => !Number.isNaN(own.found));
    const both = told.filter((own) => !Number.isNaN(own.hoped));
    const own = both.length === 0 ? told : both;
    if (own.length > 0)
      answers.set(client, {
        hoped: mean(own.map((answer) => answer.hoped)),
        found: mean(own.map((answer) => answer.found)),
      });
  }
  return answers;
}

function mean(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function hopedAndFound(clients: Iterable<number>, answers: Answers): readonly number[] {
  return [...clients].filter((client) => !Number.isNaN(answers.get(client)?.hoped ?? NaN));
}

function group(
  name: string | undefined,
  asked: readonly number[],
  answers: Answers,
): SatisfactionGroup {
  const clients = hopedAndFound(asked, answers);
  const satisfied = asked.filter((client) => (answers.get(client)?.found ?? NaN) >= satisfiedFrom);
  const own = clients.map((client) => answers.get(client) ?? { hoped: NaN, found: NaN });
  const summary = satisfactionSummary({
    hoped: own.map(({ hoped }) => hoped),
    found: own.map(({ found }) => found),
  });
  const rest = { name, clients, satisfied: shareCounted(satisfied, asked.length) };
  if (!summary.ok) return { ...rest, told: summary, drawnRatio: undefined };
  const ratios = own.map(({ hoped, found }) => {
    const ratio = satisfaction(found, hoped);
    return ratio.ok ? ratio.value : NaN;
  });
  const told = ok({ ...summary.value, ratio: meanInterval(ratios) });
  return { ...rest, told, drawnRatio: undefined };
}

/** The same with each group's ratio beside those of the others. */
function drawn(groups: readonly SatisfactionGroup[]): readonly SatisfactionGroup[] {
  const ratios = groups.map(({ told }) => (told.ok ? told.value.ratio : undefined));
  const means = drawnTogether(ratios);
  return groups.map((own, place) => ({ ...own, drawnRatio: means[place] }));
}
