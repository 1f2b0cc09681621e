import { scriptCatalogue } from "../../content/scripts/scriptCatalogue";
import { scriptInEffect } from "../../content/scripts/scriptInEffect";
import {
  leftOut,
  mayBeLeftOut,
  scriptCells,
  type ScriptCell,
  type ScriptChanges,
  type ScriptTexts,
} from "../../content/scripts/scriptTexts";
import { checkScriptText, type CheckedText } from "../../content/scripts/checkScriptText";
import { scriptParts } from "../../content/scripts/scriptParts";
import type { Trade } from "../../content/wordLint/trades";
import type { ScriptSubject } from "../../core/calling/scriptKey";
import type { Language } from "../../core/clients/language";
import type { ScriptEdit } from "../../workflow/scripts/planScriptSheet";

/** The script that is open, as the clinic has it. */
export interface OpenScript {
  readonly key: string;
  readonly subject: ScriptSubject;
  readonly language: Language;
  readonly changes: ScriptChanges;
  readonly trade: Trade;
}

/** What was typed and is not saved: a text, or our own words again. */
export type ScriptDraft = Readonly<Partial<Record<ScriptCell, string | typeof backToOurs>>>;

/** Lets a piece be ours again. */
export const backToOurs = Symbol("ours");

/** One piece of the open script. */
export interface Piece {
  readonly cell: ScriptCell;
  /** As it would be saved; empty for a piece that is left out. */
  readonly text: string;
  readonly isOurs: boolean;
  /** Typed and not saved. */
  readonly isChanged: boolean;
  readonly checked: CheckedText;
}

/** The pieces such a script has, in the order they are said. */
export function cellsOf(subject: ScriptSubject): readonly ScriptCell[] {
  if (subject.use === "inCall") return ["snippet"];
  return subject.use === "call" ? scriptCells : scriptParts;
}

/** Every piece with what was typed in it, checked. */
export function piecesOf(open: OpenScript, draft: ScriptDraft): readonly Piece[] {
  const { subject, language, changes, trade } = open;
  const now = scriptInEffect(subject, language, changes);
  const ours = oursOf(open);
  return cellsOf(subject).map((cell) => {
    const typed = draft[cell];
    const text = (typed === backToOurs ? ours[cell] : (typed ?? now[cell])) ?? "";
    const checked =
      text.trim() === "" ? checkedBlank(cell) : checkScriptText(text, { subject, cell, trade });
    return {
      cell,
      text,
      isOurs: sameText(text, ours[cell] ?? ""),
      isChanged: typed !== undefined && !sameText(text, now[cell] ?? ""),
      checked,
    };
  });
}

/** An objection nobody wrote is no piece that is missing. */
function checkedBlank(cell: ScriptCell): CheckedText {
  return mayBeLeftOut(cell)
    ? { problems: [], remarks: [] }
    : { problems: [{ code: "pieceNeeded", raw: "" }], remarks: [] };
}

/** Our own words for a script: for a day of the clinic's own, those that answered for it before. */
export function oursOf({ key, subject, language, changes }: OpenScript): ScriptTexts {
  return scriptInEffect(subject, language, { ...changes, [key]: undefined });
}

/** What is saved of a draft; `undefined` where nothing was changed. */
export function editOf(open: OpenScript, draft: ScriptDraft): ScriptEdit | undefined {
  const shipped = scriptCatalogue.find(({ key }) => key === open.key)?.texts[open.language];
  const changed = piecesOf(open, draft).filter(({ isChanged }) => isChanged);
  if (changed.length === 0) return undefined;
  const texts = changed.map(({ cell, text, isOurs }) => {
    // A blank cell takes our words, whatever they are.
    if (isOurs) return [cell, shipped?.[cell] ?? ""];
    return [cell, text.trim() === "" ? leftOut : oneLine(text)];
  });
  const { key, language } = open;
  return { key, language, texts: Object.fromEntries(texts) as ScriptTexts };
}

function sameText(one: string, other: string): boolean {
  return oneLine(one) === oneLine(other);
}

/** A line break is a blank to whoever reads the line out. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
