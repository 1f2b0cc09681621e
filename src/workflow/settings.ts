import * as z from "zod/mini";

import type { PlanChanges } from "../content/followUpPlans";
import type { TreatmentChanges } from "../content/treatments/treatmentRules";
import { trades, type Trade } from "../content/wordLint/trades";
import { languages, type Language } from "../core/clients/language";
import { regions, type Region } from "../core/clients/region";
import { ok, refused, type Result } from "../core/result";
import type { MappingCorrections } from "../intake/sheets/mappingCorrections";
import { clinicWordsSchema, type ClinicWords } from "./clinicWords";
import { mappingCorrectionsSchema } from "./mappingCorrectionsSchema";
import { policyChangesSchema, type PolicyChanges } from "./policyChanges";
import { readSettingsPart, type SettingsPartProblem } from "./settingsPart";
import { planChangesSchema, treatmentChangesSchema } from "./treatmentSettings";

/**
 * What a workbook remembers of the manager's choices: never anything about a person.
 *
 * Kept as one custom XML part in the workbook; pane and command line read the same one.
 */
export interface Settings {
  readonly version: 1;
  readonly language?: Language;
  readonly region?: Region;
  readonly clinic?: ClinicWords;
  /** What the clinic is; a salon may not speak like a clinic (T3). */
  readonly trade?: Trade;
  readonly thresholds?: PolicyChanges;
  readonly sheets?: MappingCorrections;
  /** Intervals of treatments the clinic switched or changed, by treatment. */
  readonly treatments?: TreatmentChanges;
  /** Follow-up plans the clinic switched or changed, by plan. */
  readonly plans?: PlanChanges;
}

export const noSettings: Settings = { version: 1 };

/** The settings hold something they cannot: `place` is its path, such as `thresholds.quota`. */
export interface SettingsWrong {
  readonly code: "settingsWrong";
  readonly place: string;
}

export type SettingsProblem = SettingsPartProblem | SettingsWrong;

const settingsSchema = z.strictObject({
  version: z.literal(1),
  language: z.exactOptional(z.enum(languages)),
  region: z.exactOptional(z.enum(regions)),
  clinic: z.exactOptional(clinicWordsSchema),
  trade: z.exactOptional(z.enum(trades)),
  thresholds: z.exactOptional(policyChangesSchema),
  sheets: z.exactOptional(mappingCorrectionsSchema),
  treatments: z.exactOptional(treatmentChangesSchema),
  plans: z.exactOptional(planChangesSchema),
});

/**
 * Checks settings read from a file or a workbook, down to the last name.
 *
 * @param json - what the JSON says
 * @returns the settings, or the first place that is wrong
 */
export function readSettings(json: unknown): Result<Settings, SettingsWrong> {
  const checked = settingsSchema.safeParse(json);
  if (checked.success) return ok(checked.data);
  const [issue] = checked.error.issues;
  const inside = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const place = [...(issue?.path ?? []), ...inside].map(String).join(".");
  return refused({ code: "settingsWrong", place: place === "" ? "version" : place });
}

/**
 * The settings a workbook keeps.
 *
 * @param settingsPart - text of our XML part; `undefined` when the workbook has none
 * @returns the settings, none when there is no part; or why they cannot be used
 */
export function keptSettings(settingsPart: string | undefined): Result<Settings, SettingsProblem> {
  if (settingsPart === undefined) return ok(noSettings);
  const json = readSettingsPart(settingsPart);
  return json.ok ? readSettings(json.value) : json;
}
