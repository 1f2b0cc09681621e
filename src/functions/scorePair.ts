import { rawText, type RawCell } from "../intake/cells/reading";
import { readScore } from "../intake/cells/score";
import { isBlankCell } from "./argumentCells";
import { isRefusal, wrong, type Refusal } from "./cellAnswer";
import type { CellReader } from "./cellReader";

/** Two scores on one scale. */
export interface ScorePair {
  readonly experience: number;
  readonly expectation: number;
}

/** Points as typed, or a share from 0 to 1 with the scale the cell names ("8/10" names 10). */
type Score =
  | { readonly points: number }
  | { readonly share: number; readonly scale: number | undefined };

/**
 * Reads what a client found and what she hoped for, both as typed.
 *
 * Two plain numbers are taken to be on one scale. Words, "8/10" and "90%" are shares of their own
 * scale. Beside one of them a plain number below 1 is a share; a larger one is points on that scale,
 * and where no scale is named only 0 and 1 are understood.
 *
 * @returns `undefined` when a score is missing; a refusal when the two have no common scale
 */
export function readScores(
  experienceCell: RawCell,
  expectationCell: RawCell,
  reader: CellReader,
): ScorePair | undefined | Refusal {
  const experience = scoreIn(experienceCell, reader);
  const expectation = scoreIn(expectationCell, reader);
  if (isRefusal(experience)) return experience;
  if (isRefusal(expectation)) return expectation;
  if (experience === undefined || expectation === undefined) return undefined;
  if ("points" in experience && "points" in expectation)
    return { experience: experience.points, expectation: expectation.points };
  const found = shareOf(experience, expectation);
  const hoped = shareOf(expectation, experience);
  const { notAScore } = reader.words.cellErrors;
  if (found === undefined) return wrong(notAScore(rawText(experienceCell)));
  if (hoped === undefined) return wrong(notAScore(rawText(expectationCell)));
  return { experience: found, expectation: hoped };
}

function scoreIn(raw: RawCell, reader: CellReader): Score | undefined | Refusal {
  if (isBlankCell(raw)) return undefined;
  if (typeof raw === "number" && Number.isFinite(raw)) return { points: raw };
  const text = typeof raw === "string" ? raw.normalize("NFKC").trim() : "";
  const points = /^(\d+(?:\.\d+)?) ?(?:分|points?|pts?)?$/i.exec(text)?.[1];
  if (points !== undefined) return { points: Number(points) };
  const share = reader.read(readScore, raw);
  return typeof share === "number" ? { share, scale: scaleIn(text) } : share;
}

/** The highest score a cell names: 10 of "8/10", 100 of "90%", 5 of "4星". */
function scaleIn(text: string): number | undefined {
  const fraction = /(?:\/|out of) ?(\d{1,3})/i.exec(text)?.[1];
  if (fraction !== undefined) return Number(fraction);
  if (text.includes("%")) return 100;
  return /[★⭐🌟星]|stars?/iu.test(text) ? 5 : undefined;
}

function shareOf(score: Score, beside: Score): number | undefined {
  if ("share" in score) return score.share;
  const scale = "share" in beside ? beside.scale : undefined;
  // Nobody gives half a point of ten: below 1 it is a share, whatever stands beside it.
  if (scale !== undefined && !(score.points > 0 && score.points < 1)) return score.points / scale;
  return score.points <= 1 ? score.points : undefined;
}
