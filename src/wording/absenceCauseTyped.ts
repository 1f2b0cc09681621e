import { absenceCauseCodes, type AbsenceCauseCode } from "../core/clients/codes";
import { languages } from "../core/clients/language";
import { wordsIn } from "./words";

const causeByText = new Map<string, AbsenceCauseCode>(
  absenceCauseCodes.flatMap((code) => [
    [code, code],
    ...languages.map((language) => [folded(wordsIn(language).absenceCauses[code]), code] as const),
  ]),
);

/**
 * The cause of absence (O3) a text names, in our words of either language or as its id.
 *
 * @param text - as it stands in the log
 * @returns `undefined` for a cause in somebody's own words
 *
 * @example
 * absenceCauseTyped("推销太多") // => "too_salesy"
 * absenceCauseTyped("no effect ") // => "no_effect"
 * absenceCauseTyped("moved away") // => undefined
 */
export function absenceCauseTyped(text: string): AbsenceCauseCode | undefined {
  return causeByText.get(folded(text));
}

function folded(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
