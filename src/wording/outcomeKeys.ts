import type { CallOutcome } from "../core/clients/codes";
import { languages } from "../core/clients/language";
import { wordsIn, type Words } from "./words";

/** O2: the keys a caller types, in the order they are shown; the outcomes without a key follow. */
const keys = [
  ["1", "reached"],
  ["2", "no_answer"],
  ["3", "busy"],
  ["4", "callback"],
  ["5", "appointment"],
  ["6", "considering"],
  ["7", "not_interested"],
  ["8", "do_not_contact"],
  ["9", "wrong_number"],
  ["0", "medical_escalation"],
  ["C", "complaint"],
] as const satisfies readonly (readonly [string, CallOutcome])[];

const withoutKey = [
  "not_now",
  "moved_to_wechat",
  "hung_up",
  "declined_call",
  "unreachable",
  "invalid_number",
  "escalated",
  "hold",
  "closed_deceased",
] as const satisfies readonly CallOutcome[];

/**
 * What the outcome column of a call sheet takes: "1 Reached", …, the rarer ones, then the bare keys,
 * so that typing one digit is enough and no warning stops the hand.
 */
export function outcomeChoices(words: Words): string[] {
  return [
    ...keys.map(([key, outcome]) => `${key} ${words.outcomes[outcome]}`),
    ...withoutKey.map((outcome) => words.outcomes[outcome]),
    ...keys.map(([key]) => key),
  ];
}

/** The line that explains the digits on paper: "1 Reached, 2 No answer, …". */
export function outcomeKeyLine(words: Words): string {
  const shown = keys.map(([key, outcome]) => `${key} ${words.outcomes[outcome]}`);
  return words.callSheet.outcomeKeys(shown.join(words.callSheet.listSeparator));
}

const outcomeByText = new Map<string, CallOutcome>([
  ...keys.map(([key, outcome]): [string, CallOutcome] => [folded(key), outcome]),
  ...languages.flatMap((language) => {
    const words = wordsIn(language);
    return [
      ...withoutKey.map((outcome): [string, CallOutcome] => [
        folded(words.outcomes[outcome]),
        outcome,
      ]),
      ...keys.flatMap(([key, outcome]): [string, CallOutcome][] => [
        [folded(words.outcomes[outcome]), outcome],
        [folded(`${key} ${words.outcomes[outcome]}`), outcome],
      ]),
    ];
  }),
]);

/**
 * The outcome a caller typed on our sheet: its key, its word, or the line chosen from the list, in
 * either language.
 *
 * @returns `undefined` for anything else, which is shown back and never guessed
 */
export function outcomeTyped(text: string): CallOutcome | undefined {
  return outcomeByText.get(folded(text));
}

function folded(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
