import type { Language } from "../../core/clients/language";
import { longestWords, type FoundWord } from "../longestWords";
import { lintKey, promisedKey } from "./lintKey";
import type { Trade } from "./trades";
import {
  allowedWords,
  betterWording,
  wordCategories,
  wordRules,
  type WordCategory,
  type WordRule,
  type WordScope,
} from "./wordRules";

/** One word that should not be said. */
export interface WordFinding {
  readonly category: WordCategory;
  readonly severity: "block" | "warn" | "info";
  /** The word, in lower case and simplified characters. */
  readonly word: string;
  /** What to say instead. */
  readonly better: Readonly<Record<Language, string>>;
}

/** Where a text is used, and by whom. */
export interface WordUse {
  readonly scope: WordScope;
  readonly trade: Trade;
}

/** A word of a rule, where it stands. */
interface FoundPlace extends FoundWord {
  readonly severity: WordFinding["severity"];
}

const gravity: Readonly<Record<WordFinding["severity"], number>> = { block: 0, warn: 1, info: 2 };
const rulesOf = new Map<WordCategory, readonly WordRule[]>(
  wordCategories.map((category) => [
    category,
    wordRules.filter((rule) => rule.category === category),
  ]),
);
const searches = new Map(
  wordCategories.map((category) => [
    category,
    longestWords([
      ...(rulesOf.get(category) ?? []).flatMap(({ words }) => words),
      ...(allowedWords.get(category) ?? []),
    ]),
  ]),
);
const denied =
  /(?:没有?人能|没人敢|谁[也都]不能|不能|不会|不可以|不敢|没法|没办法|无法|并非|不是|从不|绝不|不做|不说|不|没有|没|未|无|别|勿|避免|\b(?:no|not|never|can't|cannot|won't|don't|doesn't|isn't|aren't|without|nor)\b(?: \w+)?)[^\S\n]*$/u;
/** What may be promised, and so be denied. */
const claims = new Set<WordCategory>(["absolute", "guarantee"]);
/** Said of what one does not promise; elsewhere a "不" before the word changes nothing. */
const deniable = new Set<WordCategory>([
  "absolute",
  "guarantee",
  "refundDenial",
  "pressure",
  "loan",
]);

/**
 * Looks for words a clinic should not say: absolute and guaranteeing words, pressure, appearance
 * anxiety, toxin in messages to many, and the others of T3.
 *
 * The longest word wins, a harmless longer one ("第一次") covers it, and what is denied ("不能保证") is
 * not said.
 *
 * @param text - a script, a message or a line typed by the manager
 * @param use - where it is used and by which trade
 * @returns the findings, the first of each word; empty when the text is fine
 * @source rule T3
 *
 * @example
 * lintWords("最担心的是什么?", { scope: "script", trade: "medical" }) // => []
 */
export function lintWords(text: string, use: WordUse): WordFinding[] {
  const key = lintKey(text);
  const promised = promisedKey(text);
  return wordCategories.flatMap((category) =>
    findingsOf(category, claims.has(category) ? promised : key, use),
  );
}

function findingsOf(category: WordCategory, key: string, use: WordUse): WordFinding[] {
  const found = searches.get(category)?.(key) ?? [];
  const allowed = new Set(allowedWords.get(category));
  const isHarmless = covered(
    found.filter(({ word }) => allowed.has(word)),
    key.length,
  );
  const places = (rulesOf.get(category) ?? [])
    .filter(({ scopes, trades }) => scopes.includes(use.scope) && trades.includes(use.trade))
    .flatMap((rule) => placesOf(rule, key, found))
    .filter((place) => !isHarmless(place) && !(deniable.has(category) && isDenied(key, place)));
  const findings = new Map<string, WordFinding>();
  for (const { word, severity } of withoutShorter(places, key.length)) {
    if (!findings.has(word))
      findings.set(word, { category, severity, word, better: betterWording[category] });
  }
  return [...findings.values()];
}

function placesOf(
  { severity, words, patterns }: WordRule,
  key: string,
  found: readonly FoundWord[],
): FoundPlace[] {
  const listed = new Set(words);
  return [
    ...found.filter(({ word }) => listed.has(word)),
    ...patterns.flatMap((pattern) => matches(key, pattern)),
  ].map((place) => ({ ...place, severity }));
}

function matches(key: string, pattern: RegExp): FoundWord[] {
  return [...key.matchAll(pattern)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}

/** Of places that overlap, the gravest and then the longest is told. */
function withoutShorter(places: readonly FoundPlace[], length: number): FoundPlace[] {
  const gravestFirst = [...places].sort(
    (one, other) =>
      gravity[one.severity] - gravity[other.severity] ||
      other.end - other.start - (one.end - one.start),
  );
  const isTaken = new Uint8Array(length);
  const kept = gravestFirst.filter(({ start, end }) => {
    if (isTaken.subarray(start, end).includes(1)) return false;
    isTaken.fill(1, start, end);
    return true;
  });
  return kept.sort((one, other) => one.start - other.start);
}

/** Tells whether a place overlaps any of the others. */
function covered(others: readonly FoundWord[], length: number): (place: FoundWord) => boolean {
  const isCovered = new Uint8Array(length);
  for (const { start, end } of others) isCovered.fill(1, start, end);
  return ({ start, end }) => isCovered.subarray(start, end).includes(1);
}

function isDenied(key: string, { start }: FoundWord): boolean {
  return denied.test(key.slice(Math.max(0, start - 16), start));
}
