import type { ScriptValues } from "../../content/placeholders";
import type { ScriptChanges } from "../../content/scripts/scriptTexts";
import type { Language } from "../../core/clients/language";
import type { ClinicScripts } from "../scripts/clinicScripts";
import type { ScriptEdit } from "../scripts/planScriptSheet";
import type { ScriptUse } from "../scripts/scriptUses";
import type { SheetPlan } from "../sheetPlan";

/** What the desk is asked about scripts. */
export interface ScriptsDesk {
  scripts(): Promise<ScriptsView>;
  /** What is known of a client, in words ready to be said in a language. */
  scriptValues(asked: AskedValues): Promise<SaidOfClient>;
  /** The sheet Scripts as it will stand in the workbook: as it is, or with one script written anew. */
  planScripts(edit?: ScriptEdit): Promise<SheetPlan>;
}

/** Everything the Scripts tab shows beside our own words. */
export interface ScriptsView extends ClinicScripts {
  readonly changes: ScriptChanges;
  /** By the script's name: what came of the calls it was said in. */
  readonly uses: Readonly<Record<string, ScriptUse | undefined>>;
}

export interface AskedValues {
  readonly client: number;
  readonly language: Language;
  /** The script's reason: what is due for it goes before what else is due. */
  readonly reason: string | undefined;
}

/** What a script is filled with for one client. */
export interface SaidOfClient {
  readonly client: number;
  readonly language: Language;
  readonly name: string;
  readonly values: ScriptValues;
  /** Nothing may be offered to her now (G10, G11). */
  readonly hidesSelling: boolean;
}
