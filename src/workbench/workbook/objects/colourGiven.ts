import { invalidArgument } from "../book/refusals";
import { textGiven } from "./given";

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  gold: "#FFD700",
  gray: "#808080",
  grey: "#808080",
  green: "#008000",
  lightblue: "#ADD8E6",
  lightgray: "#D3D3D3",
  lightgreen: "#90EE90",
  lime: "#00FF00",
  magenta: "#FF00FF",
  navy: "#000080",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/**
 * Reads a colour as Excel takes it.
 *
 * @returns "#RRGGBB" in capitals
 *
 * @example
 * colourGiven("#ffa500") // => "#FFA500"
 * colourGiven("Orange") // => "#FFA500"
 */
export function colourGiven(value: unknown): string {
  const text = textGiven(value);
  const colour = named[text.toLowerCase()] ?? text.toUpperCase();
  const withHash = /^[0-9A-F]{6}$/.test(colour) ? `#${colour}` : colour;
  if (!/^#[0-9A-F]{6}$/.test(withHash)) throw invalidArgument();
  return withHash;
}
