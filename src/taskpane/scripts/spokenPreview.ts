import { fillTemplate } from "../../content/fillTemplate";
import { fitForPaper } from "../../content/fitForPaper";
import { parseTemplate } from "../../content/parseTemplate";
import type { Placeholder, ScriptValues } from "../../content/placeholders";
import { namesUnapproved } from "../../content/scripts/namesUnapproved";
import type { ScriptCell } from "../../content/scripts/scriptTexts";
import { withoutOffers } from "../../content/withoutOffers";
import type { Language } from "../../core/clients/language";
import type { Piece } from "./scriptDraft";

/** A stretch of what she hears: our words, or a value from her row. */
export interface HeardStretch {
  readonly text: string;
  readonly isValue: boolean;
}

/** A piece as she hears it. */
export interface HeardPiece {
  readonly cell: ScriptCell;
  readonly stretches: readonly HeardStretch[];
}

/** What a script is read out with. */
export interface PreviewVoice {
  readonly language: Language;
  readonly values: ScriptValues;
  /** The offer is not said. */
  readonly hidesSelling: boolean;
}

// Two characters no sheet and no script holds: they stand around a value while it is filled in.
const [opens, closes] = ["\uE000", "\uE001"];

/** The pieces that say something, in their order; one that cannot be read is left out. */
export function heardPieces(
  pieces: readonly Pick<Piece, "cell" | "text">[],
  voice: PreviewVoice,
): readonly HeardPiece[] {
  return pieces.flatMap(({ cell, text }) => {
    if (voice.hidesSelling && cell === "offer") return [];
    const stretches = heard(text, voice);
    return stretches.length === 0 ? [] : [{ cell, stretches }];
  });
}

function heard(
  text: string,
  { language, values, hidesSelling }: PreviewVoice,
): readonly HeardStretch[] {
  const parsed = parseTemplate(text);
  if (!parsed.ok) return [];
  const known = fitForPaper(values);
  const fit = hidesSelling ? withoutOffers(known) : known;
  if (namesUnapproved(parsed.value, fit)) return [];
  const said = fillTemplate(parsed.value, { language, values: fit });
  if (said === "") return [];
  const marked = stretchesOf(fillTemplate(parsed.value, { language, values: withMarks(fit) }));
  // A value at the start of a sentence may get a capital, which the marks would hide.
  const isSame = marked.map((stretch) => stretch.text).join("") === said;
  return isSame ? marked : [{ text: said, isValue: false }];
}

function withMarks(values: ScriptValues): ScriptValues {
  const marked = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value.trim() === "" ? [] : [[name, opens + value.trim() + closes]],
  );
  return Object.fromEntries(marked) as Partial<Record<Placeholder, string>>;
}

function stretchesOf(line: string): readonly HeardStretch[] {
  return line
    .split(/(\uE000[^\uE001]*\uE001)/u)
    .filter((part) => part !== "")
    .map((part) =>
      part.startsWith(opens)
        ? { text: part.slice(1, -1), isValue: true }
        : { text: part, isValue: false },
    );
}

/** Read out at an easy pace: four Chinese characters or two and a half words a second. */
export function secondsToSay(pieces: readonly HeardPiece[]): number {
  const said = pieces.flatMap(({ stretches }) => stretches.map(({ text }) => text)).join(" ");
  const characters = said.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = said.replace(/\p{Script=Han}/gu, " ").match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(characters / 4 + words / 2.5));
}
