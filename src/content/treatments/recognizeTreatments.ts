import { ok, refused, type Result } from "../../core/result";
import { longestWords } from "../longestWords";
import { treatmentKey } from "../treatmentKey";
import { combinedTreatments, type NamedTreatment } from "./combinedTreatments";
import { stayDays, treatmentAmount, type TreatmentAmount } from "./treatmentAmount";
import { meaningOf, notTreatments, type NotTreatment, type WordMeaning } from "./treatmentWords";

/** One treatment a cell names. */
export interface RecognizedTreatment {
  /** Id of the treatment in the content. */
  readonly id: string;
  /** Where on the body, or with what; ids of the content. */
  readonly parts: readonly string[];
  /** As the content spells it. */
  readonly brand?: string;
  readonly amount?: TreatmentAmount;
  /** Length of a stay. */
  readonly days?: number;
  readonly isTrial?: true;
  readonly isGift?: true;
}

/** What a cell of treatments says: treatments, or something that is none. */
export type TreatmentReading =
  | { readonly kind: "treatments"; readonly treatments: readonly RecognizedTreatment[] }
  | { readonly kind: NotTreatment; readonly for: readonly string[] };

export interface TreatmentProblem {
  /** Unapproved: never offered, shown to the manager. Unknown: asked about once. */
  readonly code: "unknownTreatment" | "unapprovedTreatment";
  readonly raw: string;
}

/** A stretch of a cell between separators. */
interface Stretch {
  readonly named: readonly NamedTreatment[];
  readonly parts: readonly string[];
  readonly meanings: readonly WordMeaning[];
  /** What stands beside the words. */
  readonly rest: string;
  /** Words and all. */
  readonly whole: string;
}

/** What is said until the next separator, while it is read. */
interface Breath {
  readonly meanings: WordMeaning[];
  rest: string;
  whole: string;
}

const findWords = longestWords(meaningOf.keys());
const separators = /[+、/,;&|]|\band\b|配合|联合|搭配/u;
/** Of an implant or a suction the millilitres are a size, not a dose. */
const sizedInMillilitres = new Set(["breast_implant", "liposuction"]);

/**
 * Recognises the treatments a cell names in free text, Chinese or English, with brands, doses and
 * parts of the body.
 *
 * The longest name wins; what is done outweighs what it is for ("超皮秒祛斑" is a picosecond laser);
 * a part or a material changes the treatment ("玻尿酸隆鼻" is an injection). Parts alone, or a
 * machine's family alone ("激光"), are never guessed.
 *
 * @param text - the cell as typed
 * @returns the treatments or what the cell is instead; refused when nobody can know, or when the
 * treatment has no approval
 *
 * @example
 * recognizeTreatments("瘦脸针100U") // => ok({ kind: "treatments", treatments: [{ id: "botulinum_masseter", parts: [], amount: { quantity: 100, unit: "unit" } }] })
 * recognizeTreatments("隆鼻定金") // => ok({ kind: "deposit", for: ["rhinoplasty_implant"] })
 * recognizeTreatments("鼻子") // => refused({ code: "unknownTreatment", raw: "鼻子" })
 */
export function recognizeTreatments(text: string): Result<TreatmentReading, TreatmentProblem> {
  const stretches = readStretches(treatmentKey(text));
  const said = stretches.flatMap(({ meanings }) => meanings);
  if (said.some(({ remark }) => remark === "unapproved"))
    return refused({ code: "unapprovedTreatment", raw: text });
  const treatments = withoutPurposes(stretches);
  const instead = insteadOf(said, stretches, treatments);
  if (instead !== undefined)
    return ok({ kind: instead, for: [...new Set(treatments.map(({ id }) => id))] });
  if (treatments.length === 0) return refused({ code: "unknownTreatment", raw: text });
  return ok({ kind: "treatments", treatments });
}

function readStretches(key: string): Stretch[] {
  const stretches: Stretch[] = [];
  let before: readonly WordMeaning[] = [];
  for (const { meanings, rest, whole } of saidInOneBreath(key)) {
    const parts = [...new Set(meanings.flatMap(({ part }) => part ?? []))];
    // "玻尿酸 鼻+下巴": a part alone goes with what was named before it.
    const isPartAlone =
      parts.length > 0 && meanings.every(({ treatment }) => treatment === undefined);
    const named = combinedTreatments(meanings, parts, isPartAlone ? before : []);
    if (!isPartAlone) before = meanings;
    stretches.push({ named, parts, meanings, rest, whole });
  }
  return stretches;
}

function saidInOneBreath(key: string): Breath[] {
  const breaths: Breath[] = [{ meanings: [], rest: "", whole: "" }];
  let from = 0;
  for (const { word, start, end } of [...findWords(key), { word: "", start: key.length, end: 0 }]) {
    const [rest = "", ...later] = key.slice(from, start).split(separators);
    const breath = breaths.at(-1);
    if (breath !== undefined) {
      breath.rest += `${rest} `;
      breath.whole += rest;
    }
    for (const piece of later) breaths.push({ meanings: [], rest: `${piece} `, whole: piece });
    const meaning = meaningOf.get(word);
    // "水光送光子" gives the second away, "水光（赠）" the first.
    if (meaning?.remark === "gift" && /^\s*[^\s)]/.test(key.slice(end)))
      breaths.push({ meanings: [], rest: "", whole: "" });
    const said = breaths.at(-1);
    if (said !== undefined && meaning !== undefined) {
      said.meanings.push(meaning);
      said.whole += word;
    }
    from = end;
  }
  return breaths;
}

function withoutPurposes(stretches: readonly Stretch[]): RecognizedTreatment[] {
  const isDone = stretches.some(({ named }) => named.some(({ isPurpose }) => !isPurpose));
  const recognized = new Map<string, RecognizedTreatment>();
  for (const stretch of stretches) {
    for (const { id, isPurpose } of stretch.named) {
      if ((isPurpose && isDone) || recognized.has(id)) continue;
      recognized.set(id, described(id, stretch));
    }
  }
  return [...recognized.values()];
}

function described(id: string, { parts, meanings, rest, whole }: Stretch): RecognizedTreatment {
  const brand = meanings.find((meaning) => meaning.brand !== undefined)?.brand;
  const amount = treatmentAmount(rest);
  const isSize = amount?.unit === "ml" && sizedInMillilitres.has(id);
  const days = id === "stay" ? stayDays(whole) : undefined;
  const remarks = new Set(meanings.map(({ remark }) => remark));
  return {
    id,
    parts,
    ...(brand === undefined ? {} : { brand }),
    ...(amount === undefined || isSize ? {} : { amount }),
    ...(days === undefined ? {} : { days }),
    ...(remarks.has("trial") ? { isTrial: true as const } : {}),
    ...(remarks.has("gift") ? { isGift: true as const } : {}),
  };
}

/** Money back, a deposit and a check-up stay what they are whatever treatment they name. */
function insteadOf(
  said: readonly WordMeaning[],
  stretches: readonly Stretch[],
  treatments: readonly RecognizedTreatment[],
): NotTreatment | undefined {
  const kinds = new Set(said.map(({ instead }) => instead));
  const kind = notTreatments.find((candidate) => kinds.has(candidate));
  if (kind === undefined || kind === "refund" || kind === "deposit") return kind;
  if (treatments.length === 0) return kind;
  const isEachChecked = stretches.every(
    ({ named, meanings }) =>
      named.length === 0 || meanings.some(({ instead }) => instead === "aftercare"),
  );
  return kind === "aftercare" && isEachChecked ? kind : undefined;
}
