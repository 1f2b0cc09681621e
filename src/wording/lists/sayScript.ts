import type { ScriptSubject } from "../../core/calling/scriptKey";
import type { Language } from "../../core/clients/language";
import { wordsIn } from "../words";
import { scriptSheetWords } from "./scriptSheetWords";

/**
 * What a script is for, in a few words.
 *
 * @example
 * sayScript({ use: "call", reason: "postop_early", variant: "7" }, "en") // => "Check-in, first weeks: day 7"
 * sayScript({ use: "voicemail" }, "en") // => "On a voicemail"
 */
export function sayScript(subject: ScriptSubject, language: Language): string {
  const say = scriptSheetWords(language);
  if (subject.use === "inCall") return say.moments[subject.moment];
  if (subject.use !== "call") return say.uses[subject.use];
  const { reason, variant } = subject;
  const about = say.reasons[reason] ?? wordsIn(language).reasons[reason];
  if (variant === undefined) return about;
  return variant === "self" ? say.herself(about) : say.onDay(about, variant);
}
