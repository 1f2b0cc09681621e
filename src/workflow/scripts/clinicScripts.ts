import { checkScriptText } from "../../content/scripts/checkScriptText";
import { scriptCatalogue, type ShippedScript } from "../../content/scripts/scriptCatalogue";
import { readScriptKey } from "../../core/calling/scriptKey";
import {
  scriptCells,
  type ScriptCell,
  type ScriptChanges,
  type ScriptTexts,
} from "../../content/scripts/scriptTexts";
import type { Trade } from "../../content/wordLint/trades";
import type { Language } from "../../core/clients/language";
import type { WorkbookCells } from "../../intake/sheets/workbookCells";
import type { ScriptProblem, ScriptProblemPlace } from "../../wording/lists/sayScriptProblem";
import { standingScripts, type StandingCell, type StandingScript } from "./standingScripts";

/** A cell of the sheet Scripts that is not used, and why. */
export interface UnusedCell extends ScriptProblemPlace {
  /** Name of its script, where the row names one we know. */
  readonly script: string | undefined;
  readonly problem: ScriptProblem;
}

/** What a clinic made of our scripts. */
export interface ClinicScripts {
  /** Its own words that may be used. */
  readonly changes: ScriptChanges;
  /** Cells that are not used, and why; our own words hold in their places. */
  readonly problems: readonly UnusedCell[];
  /** The sheet they stand on; `undefined` where there is none. */
  readonly sheet: string | undefined;
}

/** A clinic that left our scripts as they are. */
export const noClinicScripts: ClinicScripts = { changes: {}, problems: [], sheet: undefined };

const ours = new Map<string, ShippedScript>(scriptCatalogue.map((each) => [each.key, each]));

/**
 * Reads what a clinic wrote into the sheet Scripts: pieces that differ from ours and may be said.
 *
 * A piece with an unknown placeholder or a forbidden word is listed with its cell and left out, so
 * that ours is said. Of two rows that change one piece the lower counts, and the upper is listed.
 *
 * @param workbook - as read
 * @param trade - what the clinic is; a salon may not speak like a clinic
 * @source rules T1, T3
 */
export function clinicScripts(workbook: WorkbookCells, trade: Trade = "medical"): ClinicScripts {
  const standing = standingScripts(workbook);
  if (standing === undefined) return noClinicScripts;
  const { sheet, rows } = standing;
  const found = new FoundScripts(sheet, trade);
  // From below, so that the row that counts is met first.
  for (const row of [...rows].reverse()) found.add(row);
  return found.read();
}

class FoundScripts {
  readonly #sheet: string;
  readonly #trade: Trade;
  readonly #changes = new Map<string, Partial<Record<Language, Partial<ScriptTexts>>>>();
  readonly #problems: UnusedCell[] = [];

  constructor(sheet: string, trade: Trade) {
    this.#sheet = sheet;
    this.#trade = trade;
  }

  add(row: StandingScript): void {
    const { key, language } = row;
    const written = scriptCells.flatMap((id): (readonly [ScriptCell, StandingCell])[] => {
      const cell = row.cells[id];
      return cell === undefined ? [] : [[id, cell]];
    });
    if (written.length === 0) return;
    if (key === undefined)
      this.#list(row.named, undefined, { code: "scriptUnknown", raw: row.named.text });
    else if (language === undefined)
      this.#list(row.spokenIn, key, { code: "languageUnknown", raw: row.spokenIn.text });
    // From the right, so that a row's problems stand in its order once all are turned round.
    else for (const [id, cell] of written.reverse()) this.#addCell({ key, language, id }, cell);
  }

  read(): ClinicScripts {
    return {
      changes: Object.fromEntries(this.#changes),
      problems: [...this.#problems].reverse(),
      sheet: this.#sheet,
    };
  }

  #addCell(at: ChangedPiece, cell: StandingCell): void {
    const { key, language, id } = at;
    if (cell.text === ours.get(key)?.texts[language][id]) return;
    const problem = this.#problemOf(at, cell);
    if (problem !== undefined) this.#list(cell, key, problem);
    else {
      const script = this.#changes.get(key) ?? {};
      this.#changes.set(key, {
        ...script,
        [language]: { ...script[language], [id]: cell.text },
      });
    }
  }

  #problemOf({ key, language, id }: ChangedPiece, cell: StandingCell): ScriptProblem | undefined {
    const { text: raw } = cell;
    if (cell.isError) return { code: "cellError", raw };
    const subject = readScriptKey(key);
    if (subject === undefined) throw new RangeError("problemOf: a row without a script");
    const [first] = checkScriptText(raw, { subject, cell: id, trade: this.#trade }).problems;
    if (first !== undefined) return first;
    const isSaidBelow = this.#changes.get(key)?.[language]?.[id] !== undefined;
    return isSaidBelow ? { code: "saidBelow", raw } : undefined;
  }

  #list({ address }: StandingCell, script: string | undefined, problem: ScriptProblem): void {
    this.#problems.push({ sheet: this.#sheet, address, script, problem });
  }
}

interface ChangedPiece {
  readonly key: string;
  readonly language: Language;
  readonly id: ScriptCell;
}
