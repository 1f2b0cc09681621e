import type { SymptomPlace } from "./denialIn";

const fever =
  /(?:3[89]|4[0-2])(?:\.\d)?\s*(?:度|℃|°c|c\b|degrees)|(?:体温|烧到|temp(?:erature)?|\bt:?)\D{0,8}(?:3[89]|4[0-2])(?!\d)(?:\.\d)?|(?<!\d)10(?:0\.[4-9]|[1-6](?:\.\d)?)\s*(?:°?f\b|degrees f)|(?:temp(?:erature)?|fever)\D{0,8}10(?:0\.[4-9]|[1-6])|量[了到出]?\s*(?:3[89]|4[0-2])\.\d|三十[八九]度|烧到四十/u;
/** Eight of ten and more: "pain is 9/10", "疼痛评分8分". */
const severePain =
  /(?:pain|hurts|疼|痛)[^,，。;；]{0,12}?(?<![\d.])(?:[89]|10)\s*(?:\/\s*10|out of (?:10|ten)|分)/u;
/** As many pads as hours, or more: "两小时换了4片", "3 pads in the last hour". */
const padsAnHour =
  /(?:[1半一]个?多?小时.{0,3}[换湿透浸].{0,3}[1-9一二两三四五六七八九十]|[2两]个?小时.{0,3}[换湿透浸].{0,3}[2-9二两三四五六七八九十])\s*[片块条张]|\b(?:[2-9]|two|three|four|five|six) (?:\w+ )?pads? (?:in|over|within) (?:(?:the|an?|last|past|one|two|1|2) )*(?:hrs?|hours?)\b/u;

/** Figures that are a symptom, beside a word of the same one. */
const figures = [
  [fever, "发烧"],
  [severePain, "剧痛"],
  [padsAnHour, "大出血"],
] as const;

/** A figure, and the word that says the same. */
export interface SymptomFigure extends SymptomPlace {
  readonly word: (typeof figures)[number][1];
}

/**
 * Finds the figures that are a symptom: 38 degrees and more, pain of eight of ten and
 * more, a pad an hour.
 *
 * @param text - folded by `treatmentKey`
 * @returns each with the word that says the same, where it stands first
 *
 * @example
 * figuresIn("体温38.6") // => [{ word: "发烧", start: 0, end: 6 }]
 * figuresIn("体温37.2") // => []
 * figuresIn("两小时换了4片夜用") // => [{ word: "大出血", start: 0, end: 7 }]
 */
export function figuresIn(text: string): SymptomFigure[] {
  return figures.flatMap(([figure, word]) => {
    const found = figure.exec(text);
    return found === null ? [] : [{ word, start: found.index, end: found.index + found[0].length }];
  });
}
