import { padKeys, type PadKey } from "../state/padDraft";

/** Where somebody goes from one key to another. */
interface KeyMove {
  readonly from: PadKey;
  /** The browser's name of the pressed key. */
  readonly arrow: string;
  /** Five as on the keyboard; fewer where the pane is narrow. */
  readonly keysInRow: number;
}

/**
 * The key an arrow leads to: the digits in rows, and C below them. At an edge the focus stays.
 *
 * @returns `undefined` for a key that is no arrow, Home or End
 */
export function neighbourKey({ from, arrow, keysInRow }: KeyMove): PadKey | undefined {
  const step = steps(keysInRow)[arrow];
  if (step === undefined) return undefined;
  const at = padKeys.indexOf(from);
  const last = padKeys.length - 1;
  if (arrow === "Home" || arrow === "End") return padKeys[arrow === "Home" ? 0 : last];
  const to = at + step;
  // From any key of the last row of digits the one row below holds only C.
  const reached = arrow === "ArrowDown" && to > last && at < last ? last : to;
  return padKeys[reached] ?? from;
}

function steps(keysInRow: number): Readonly<Record<string, number>> {
  return {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -keysInRow,
    ArrowDown: keysInRow,
    Home: 0,
    End: 0,
  };
}
