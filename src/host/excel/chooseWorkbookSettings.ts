import type { Language } from "../../core/clients/language";
import type { Region } from "../../core/clients/region";
import type { Policy } from "../../core/policy/policy";
import type { DateSystem } from "../../intake/sheets/workbookCells";
import { withPolicyChanges } from "../../workflow/policyChanges";
import {
  keptSettings,
  noSettings,
  type Settings,
  type SettingsProblem,
} from "../../workflow/settings";

/** What Excel told of the open workbook. */
export interface FoundInWorkbook {
  /** Text of our custom XML part; `undefined` when the workbook has none. */
  readonly settingsPart: string | undefined;
  /** The serial this workbook gives 1 January 1904: 1462 counting from 1900, 0 from 1904. */
  readonly serialOf1904: number;
}

/** Excel refused or failed; `hostCode` is its own code for it, where it gave one. */
export interface HostFailed {
  readonly code: "hostFailed";
  readonly hostCode: string | undefined;
}

/** Neither of the two serials a workbook can give 1 January 1904. */
interface DateSystemUnknown {
  readonly code: "dateSystemUnknown";
}

export type WorkbookSettingsProblem = HostFailed | SettingsProblem | DateSystemUnknown;

/** The settings cells are answered with, and what of them could not be read from the workbook. */
export interface ChosenSettings {
  readonly settings: {
    readonly language: Language;
    readonly region: Region | undefined;
    readonly dateSystem: DateSystem;
    readonly policy: Policy;
  } & Pick<Settings, "clinic" | "plans" | "treatments">;
  readonly problems: readonly WorkbookSettingsProblem[];
}

const dateSystems: ReadonlyMap<number, DateSystem> = new Map([
  [1462, 1900],
  [0, 1904],
]);

/**
 * Chooses the settings of a workbook: its own, and the product's where it keeps none.
 *
 * The language nobody chose is that of editing, never that of Excel's menus: two people who open
 * one workbook must read the same words.
 *
 * @param found - what Excel told of the workbook, or why it told nothing
 * @param contentLanguage - the language of editing as Excel names it ("zh-TW"); not told on the Mac
 * @returns settings to answer with, whatever happened
 */
export function chooseWorkbookSettings(
  found: FoundInWorkbook | HostFailed,
  contentLanguage: string | undefined,
): ChosenSettings {
  const problems: WorkbookSettingsProblem[] = "code" in found ? [found] : [];
  const kept = keptSettings("code" in found ? undefined : found.settingsPart);
  const dateSystem = "code" in found ? undefined : dateSystems.get(found.serialOf1904);
  if (!kept.ok) problems.push(kept.problem);
  if (!("code" in found) && dateSystem === undefined) problems.push({ code: "dateSystemUnknown" });
  const { language, region, thresholds, ...more }: Settings = kept.ok ? kept.value : noSettings;
  return {
    settings: {
      language: language ?? languageOf(contentLanguage),
      region,
      // Nearly every workbook counts from 1900; the pane says so where it could not be told.
      dateSystem: dateSystem ?? 1900,
      policy: withPolicyChanges(thresholds ?? {}),
      ...(more.clinic === undefined ? {} : { clinic: more.clinic }),
      ...(more.plans === undefined ? {} : { plans: more.plans }),
      ...(more.treatments === undefined ? {} : { treatments: more.treatments }),
    },
    problems,
  };
}

function languageOf(contentLanguage: string | undefined): Language {
  return contentLanguage !== undefined && /^zh\b/i.test(contentLanguage) ? "zh-CN" : "en";
}
