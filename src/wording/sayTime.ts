import type { Words } from "./words";

/**
 * A time of day as a caller says it aloud: "3 pm", "下午3点".
 *
 * @param minutes - minutes after midnight, 0 to 1439
 * @param words - the language it is said in
 */
export function sayTime(minutes: number, words: Words): string {
  return words.units.spokenTime(Math.floor(minutes / 60), minutes % 60);
}

/**
 * A time of day as a sheet shows it.
 *
 * @param minutes - minutes after midnight
 *
 * @example
 * clockTime(570) // => "09:30"
 */
export function clockTime(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}
