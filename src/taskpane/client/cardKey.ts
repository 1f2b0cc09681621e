import { padKeys, type PadGroup, type PadKey } from "../state/padDraft";

/** What a key press on a client's card asks for. */
export type CardKey =
  | { readonly kind: "press"; readonly group: PadGroup }
  | { readonly kind: "save" }
  | { readonly kind: "unchoose" }
  | { readonly kind: "undo" }
  | { readonly kind: "skip" };

/** Where the key was pressed. */
export type KeyPlace =
  /** A field of the pad: letters and digits are text there. */
  | "padField"
  /** A field elsewhere, which keeps all its keys. */
  | "otherField"
  /** A button or link that Enter presses. */
  | "control"
  /** A key of the pad, or the card itself. */
  | "card";

/** A key press, as the browser tells it. */
export interface KeyPress {
  readonly code: string;
  readonly key: string;
  readonly isComposing: boolean;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The wish behind a key press (O2); `undefined` when the key belongs to somebody else.
 *
 * Keys with Ctrl, Alt or Command are Excel's and the system's. While an input method composes, digits
 * and Enter pick words. A key held down counts once.
 *
 * @param press - `code` tells digits whatever the layout; letters go by what is written on the key
 * @param place - where the focus is
 */
export function cardKey(press: KeyPress, place: KeyPlace): CardKey | undefined {
  const { isComposing, repeat, ctrlKey, altKey, metaKey } = press;
  if (isComposing || repeat || ctrlKey || altKey || metaKey || place === "otherField")
    return undefined;
  if (press.key === "Enter") return place === "control" ? undefined : { kind: "save" };
  if (place === "padField") return undefined;
  if (press.key === "Escape") return { kind: "unchoose" };
  const digit = digitOf(press);
  if (digit !== undefined) return { kind: "press", group: digit };
  switch (letterOf(press)) {
    case "C":
      return { kind: "press", group: "C" };
    case "M":
      return { kind: "press", group: "M" };
    case "Z":
      return { kind: "undo" };
    case "N":
      return { kind: "skip" };
    default:
      return undefined;
  }
}

/** Also of the number pad, where the key may say "End" while Num Lock is off. */
function digitOf({ code }: KeyPress): PadKey | undefined {
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  return padKeys.find((key) => key === digit);
}

/** A keyboard without Latin letters has them in the usual places. */
function letterOf({ code, key }: KeyPress): string | undefined {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  return /^Key([A-Z])$/.exec(code)?.[1];
}
