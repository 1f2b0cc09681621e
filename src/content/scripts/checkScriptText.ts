import type { TemplatePart, TemplateProblem } from "../parseTemplate";
import { parseTemplate } from "../parseTemplate";
import type { Placeholder } from "../placeholders";
import { lintWords, type WordFinding } from "../wordLint/lintWords";
import type { Trade } from "../wordLint/trades";
import type { WordScope } from "../wordLint/wordRules";
import type { ScriptSubject } from "../../core/calling/scriptKey";
import { leftOut, mayBeLeftOut, type ScriptCell } from "./scriptTexts";

/** Why a piece of a script cannot be used; `raw` is what was found in it. */
export type ScriptTextProblem =
  | TemplateProblem
  /** The word check forbids it. */
  | ({ readonly code: "wordForbidden"; readonly raw: string } & Pick<WordFinding, "better">)
  | { readonly code: "pieceNeeded"; readonly raw: string }
  | { readonly code: "tooLong"; readonly raw: string }
  /** A voicemail may be heard by others. */
  | { readonly code: "namesTreatment"; readonly raw: string };

/** What is wrong with a piece of a script, and what had better be said otherwise. */
export interface CheckedText {
  /** While there is one, the piece cannot be used. */
  readonly problems: readonly ScriptTextProblem[];
  /** Words that may stay. */
  readonly remarks: readonly WordFinding[];
}

/** Where a text stands. */
export interface TextPlace {
  readonly subject: ScriptSubject;
  readonly cell: ScriptCell;
  readonly trade: Trade;
}

/** Nobody reads out more than this in one breath. */
const longestText = 500;

/**
 * Checks one piece of a script as a manager writes it: its placeholders, its words, its length.
 *
 * What the client may say is not checked for words: she may say anything.
 *
 * @param text - one line; a piece left out is "–"
 * @returns no problems where it can be used
 * @source rules T1, T3
 *
 * @example
 * checkScriptText("Hi {{client}}", { subject: { use: "message" }, cell: "opening", trade: "medical" }) // => { problems: [], remarks: [] }
 */
export function checkScriptText(text: string, place: TextPlace): CheckedText {
  const { subject, cell, trade } = place;
  if (text.trim() === leftOut)
    return {
      problems: mayBeLeftOut(cell) ? [] : [{ code: "pieceNeeded", raw: text }],
      remarks: [],
    };
  const parsed = parseTemplate(text);
  if (!parsed.ok) return { problems: [parsed.problem], remarks: [] };
  const problems: ScriptTextProblem[] = [];
  if (text.length > longestText) problems.push({ code: "tooLong", raw: text });
  if (subject.use === "voicemail" && treatmentNamed(parsed.value) !== undefined)
    problems.push({ code: "namesTreatment", raw: treatmentNamed(parsed.value) ?? "" });
  if (cell.startsWith("say")) return { problems, remarks: [] };
  const found = lintWords(wordsOf(parsed.value), { scope: scopeOf(subject), trade });
  const isForbidden = ({ severity }: WordFinding) => severity === "block";
  return {
    problems: [
      ...problems,
      ...found.filter(isForbidden).map(
        (finding): ScriptTextProblem => ({
          code: "wordForbidden",
          raw: finding.word,
          better: finding.better,
        }),
      ),
    ],
    remarks: found.filter((finding) => !isForbidden(finding)),
  };
}

/** Where a script is used, for the word check: after a treatment a caller must not diagnose. */
export function scopeOf(subject: ScriptSubject): WordScope {
  if (subject.use === "voicemail") return "voicemail";
  const isAfterTreatment =
    subject.use === "call" && /^(?:postop|medical|care_next_day)/.test(subject.reason);
  return isAfterTreatment ? "postop" : "script";
}

/** What is said whatever is known: words of both branches, and a gap for each value. */
function wordsOf(template: readonly TemplatePart[]): string {
  return template
    .map((part) => {
      if (part.kind === "text") return part.text;
      if (part.kind === "placeholder") return " ○ ";
      return `${wordsOf(part.whenKnown)} ○ ${wordsOf(part.whenUnknown)}`;
    })
    .join("");
}

const heardByOthers: ReadonlySet<Placeholder> = new Set([
  "treatment",
  "treatmentSafe",
  "package",
  "remainingSessions",
  "depositAmount",
  "balanceAmount",
]);

/** The first placeholder that would tell others what she comes for. */
export function treatmentNamed(template: readonly TemplatePart[]): Placeholder | undefined {
  for (const part of template) {
    if (part.kind === "text") continue;
    if (heardByOthers.has(part.name)) return part.name;
    if (part.kind === "placeholder") continue;
    const inside = treatmentNamed([...part.whenKnown, ...part.whenUnknown]);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
