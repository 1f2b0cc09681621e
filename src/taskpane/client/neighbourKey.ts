import { padKeys, type PadKey } from "../state/padDraft";

const keysInRow = 5;

/**
 * The key an arrow leads to: two rows of five as on the keyboard, and C below them. At an edge the
 * focus stays.
 *
 * @param from - the key that has the focus
 * @param arrow - the browser's name of the pressed key
 * @returns `undefined` for a key that is no arrow, Home or End
 */
export function neighbourKey(from: PadKey, arrow: string): PadKey | undefined {
  const step = steps[arrow];
  if (step === undefined) return undefined;
  const at = padKeys.indexOf(from);
  const last = padKeys.length - 1;
  if (arrow === "Home" || arrow === "End") return padKeys[arrow === "Home" ? 0 : last];
  const to = at + step;
  // From any key of the second row the one row below holds only C.
  const reached = arrow === "ArrowDown" && to > last && at < last ? last : to;
  return padKeys[reached] ?? from;
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -keysInRow,
  ArrowDown: keysInRow,
  Home: 0,
  End: 0,
};
