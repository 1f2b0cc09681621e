import type { ScriptChanges, ScriptInLanguages } from "../../content/scripts/scriptTexts";
import { scriptCatalogue } from "../../content/scripts/scriptCatalogue";
import { scriptInEffect } from "../../content/scripts/scriptInEffect";
import type { Band } from "../../core/calling/callPlan";
import { reasonBands } from "../../core/calling/reasonBands";
import { readScriptKey, type ScriptSubject } from "../../core/calling/scriptKey";
import { languages, type Language } from "../../core/clients/language";
import { sayScript } from "../../wording/lists/sayScript";
import type { ScriptsView } from "../../workflow/desk/scriptsDesk";
import type { ScriptUse } from "../../workflow/scripts/scriptUses";

/** A script as the list shows it. */
export interface ScriptEntry {
  readonly key: string;
  readonly subject: ScriptSubject;
  readonly title: string;
  /** `undefined` for what stands beside a call. */
  readonly band: Band | undefined;
  /** Whether the clinic wrote any of it, in either language. */
  readonly isYours: boolean;
  /** Cells of it that are not used. */
  readonly toFix: number;
  readonly use: ScriptUse | undefined;
}

/** Every script, ours first in each reason and the clinic's own days among them, by band. */
export function scriptEntries(view: ScriptsView, language: Language): readonly ScriptEntry[] {
  const ours = scriptCatalogue.map(({ key, subject }) => ({ key, subject }));
  const known = new Set(ours.map(({ key }) => key));
  const added = Object.keys(view.changes).flatMap((key) => {
    const subject = readScriptKey(key);
    return subject === undefined || known.has(key) ? [] : [{ key, subject }];
  });
  return added.reduce(insertedBefore, ours).map(({ key, subject }) => ({
    key,
    subject,
    title: sayScript(subject, language),
    band: subject.use === "call" ? reasonBands[subject.reason] : undefined,
    isYours: isWritten(view.changes[key]),
    toFix: view.problems.filter(({ script }) => script === key).length,
    use: view.uses[key],
  }));
}

type Known = Pick<ScriptEntry, "key" | "subject">;

/** A day the clinic added stands before the next later one of its reason. */
function insertedBefore(entries: readonly Known[], added: Known): readonly Known[] {
  const isOfReason = ({ subject }: Known) =>
    subject.use === "call" &&
    added.subject.use === "call" &&
    subject.reason === added.subject.reason;
  const later = entries.findIndex(
    (entry) => isOfReason(entry) && dayOf(entry.subject) > dayOf(added.subject),
  );
  const at = later >= 0 ? later : entries.findLastIndex(isOfReason) + 1;
  return [...entries.slice(0, at), added, ...entries.slice(at)];
}

function dayOf(subject: ScriptSubject): number {
  return subject.use === "call" ? Number(subject.variant) : NaN;
}

function isWritten(written: ScriptInLanguages | undefined): boolean {
  return languages.some((language) => Object.keys(written?.[language] ?? {}).length > 0);
}

/** The entries whose name, or what is said in them, has a text in it, in either language. */
export function foundEntries(
  entries: readonly ScriptEntry[],
  text: string,
  changes: ScriptChanges,
): readonly ScriptEntry[] {
  const asked = folded(text);
  if (asked === "") return entries;
  return entries.filter(({ key, title, subject }) => {
    const said = languages.flatMap((language) => [
      sayScript(subject, language),
      ...Object.values(scriptInEffect(subject, language, changes)),
    ]);
    return [key, title, ...said].some((each) => folded(each).includes(asked));
  });
}

function folded(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
