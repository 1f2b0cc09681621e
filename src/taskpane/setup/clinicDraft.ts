import type { ClinicWords } from "../../workflow/clinicWords";
import type { Settings } from "../../workflow/settings";

/** The clinic's words as typed, blanks included. */
export type ClinicDraft = Readonly<Partial<Record<keyof ClinicWords, string>>>;

/** The most that fits into one of them. */
export const longestClinicWord = 200;

/** Settings with the clinic's words as typed: trimmed, and gone where she emptied the field. */
export function settingsWithWords(settings: Settings, draft: ClinicDraft): Settings {
  const { clinic, ...others } = settings;
  const typed = Object.entries({ ...clinic, ...draft }).flatMap(([name, words]) => {
    const trimmed = words.trim().slice(0, longestClinicWord).trim();
    return trimmed === "" ? [] : [[name, trimmed]];
  });
  return typed.length === 0
    ? others
    : { ...others, clinic: Object.fromEntries(typed) as ClinicWords };
}
