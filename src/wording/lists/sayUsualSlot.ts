import type { Language } from "../../core/clients/language";
import { sayTime } from "../sayTime";
import { wordsIn } from "../words";
import { handoverWords } from "./handoverWords";

/** When a client usually comes. */
export interface UsualTime {
  /** ISO weekday, Monday is 1. */
  readonly weekday: number | undefined;
  readonly hour: number | undefined;
}

/**
 * The weekday and hour a client usually comes, as a caller says them.
 *
 * @returns `undefined` where no weekday stands out: an hour alone is no time to come
 *
 * @example
 * sayUsualSlot({ weekday: 3, hour: 15 }, "zh-CN") // => "周三下午3点"
 * sayUsualSlot({ weekday: undefined, hour: 15 }, "zh-CN") // => undefined
 */
export function sayUsualSlot({ weekday, hour }: UsualTime, language: Language): string | undefined {
  const say = handoverWords(language);
  const name = weekday === undefined ? undefined : say.weekdays[weekday - 1];
  if (name === undefined) return undefined;
  return say.slot(name, hour === undefined ? undefined : sayTime(hour * 60, wordsIn(language)));
}
