import type { Language } from "../../core/clients/language";
import { padWords } from "../../wording/pane/padWords";
import { sayPaneDay } from "../../wording/pane/sayPaneDay";
import { sayHostProblem } from "../../wording/sayHostProblem";
import type { WriteProblem } from "../state/paneState";

/** Why something was not written, and what to do about it. */
export function sayWriteProblem(problem: WriteProblem, language: Language): string {
  const { problems } = padWords(language);
  switch (problem.code) {
    case "clientUnknown":
    case "entryUnknown":
    case "entryTakenBack":
      return problems[problem.code];
    case "nextContactPast":
      return problems.nextContactPast(sayPaneDay(problem.on, problem.on, language));
    default:
      return sayHostProblem(problem, language);
  }
}
