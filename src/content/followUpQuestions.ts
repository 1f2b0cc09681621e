import type { Language } from "../core/clients/language";
import questionList from "./data/followUpQuestions.json";
import { followUpPlanFor } from "./followUpPlans";
import { shippedContent } from "./shippedContent";

const questions = shippedContent("followUpQuestions", questionList);

const none: readonly string[] = [];

/**
 * What is asked in a follow-up call on a day of the treatment's plan: whether she is safe and how
 * she heals, never whether she wants more.
 *
 * @param treatment - as a sheet names it
 * @param rungDay - days after the treatment
 * @returns at most two, the more important first; none for a day or a treatment without its own
 * @source rules T1, C2 (document 000; data/SOURCES.md R13)
 *
 * @example
 * followUpQuestions("玻尿酸", 3, "en") // => ["How is the swelling?", "Any heat, pus or fever?"]
 * followUpQuestions("玻尿酸", 90, "en") // => []
 */
export function followUpQuestions(
  treatment: string,
  rungDay: number,
  language: Language,
): readonly string[] {
  const plan = followUpPlanFor(treatment)?.id;
  const found = questions.find((each) => each.plan === plan && each.rungDay === rungDay);
  return found === undefined ? none : found.ask.map((question) => question[language]);
}
