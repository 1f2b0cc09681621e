import type { PlanChanges } from "../content/followUpPlans";
import type { ScriptChanges } from "../content/scripts/scriptTexts";
import type { TreatmentChanges } from "../content/treatments/treatmentRules";
import type { Language } from "../core/clients/language";
import type { Region } from "../core/clients/region";
import { defaultPolicy, type Policy } from "../core/policy/policy";
import type { DateSystem } from "../intake/sheets/workbookCells";
import type { ClinicWords } from "../workflow/clinicWords";

/** All a function may know besides its arguments: the workbook's settings, handed over once. */
export interface WorkbookSettings {
  readonly language: Language;
  readonly region: Region | undefined;
  readonly dateSystem: DateSystem;
  readonly policy: Policy;
  /** The clinic's own words for its scripts, and what it wrote differently in them. */
  readonly clinic?: ClinicWords;
  readonly scripts?: ScriptChanges;
  /** What it changed about treatments and follow-up plans. */
  readonly treatments?: TreatmentChanges;
  readonly plans?: PlanChanges;
}

/** What holds where no workbook says otherwise. */
export const defaultSettings: WorkbookSettings = Object.freeze({
  language: "en",
  region: undefined,
  dateSystem: 1900,
  policy: defaultPolicy,
});

const longestWaitMilliseconds = 5000;

let provided: WorkbookSettings | undefined;
let ownScripts: ScriptChanges = {};
const waiting = new Set<(settings: WorkbookSettings) => void>();
let someGaveUp = false;
const listeners: (() => void)[] = [];

/**
 * Hands the workbook's settings to the functions, at start-up and whenever one changes.
 *
 * Calls that still wait are answered now.
 *
 * @returns whether cells may already show something else, by earlier settings or because they gave
 * up waiting; the caller then has Excel calculate again
 */
export function provideWorkbookSettings(settings: WorkbookSettings): boolean {
  const frozen = Object.freeze({ scripts: ownScripts, ...settings });
  const isOutdated = provided !== undefined || someGaveUp;
  someGaveUp = false;
  provided = frozen;
  for (const forget of listeners) forget();
  for (const answer of waiting) answer(frozen);
  waiting.clear();
  return isOutdated;
}

/**
 * Hands over what the clinic wrote differently in its scripts, which is known once its sheets are
 * read, and again whenever it changes.
 *
 * @returns whether cells may already show other words; the caller then has Excel calculate again
 */
export function provideScripts(scripts: ScriptChanges): boolean {
  const isSame = JSON.stringify(scripts) === JSON.stringify(ownScripts);
  ownScripts = scripts;
  return !isSame && provided !== undefined && provideWorkbookSettings({ ...provided, scripts });
}

/** Runs `forget` whenever the settings change. */
export function onSettingsChange(forget: () => void): void {
  listeners.push(forget);
}

/**
 * The settings to answer with: at once when they are there, or when no Excel will ever hand any
 * over; else a promise of them.
 *
 * @returns a promise gives `undefined` when Excel handed nothing over within five seconds
 */
export function currentSettings(): WorkbookSettings | Promise<WorkbookSettings | undefined> {
  if (provided !== undefined) return provided;
  if (typeof Office === "undefined") return defaultSettings;
  return new Promise((resolve) => {
    const answer = (settings: WorkbookSettings): void => {
      clearTimeout(timer);
      resolve(settings);
    };
    const timer = setTimeout(() => {
      someGaveUp = true;
      waiting.delete(answer);
      resolve(undefined);
    }, longestWaitMilliseconds);
    waiting.add(answer);
  });
}
