import type { FormatToken } from "./formatSections";

const significantDigits = 11;

/**
 * A number as the General format shows it in a wide column: at most eleven digits.
 *
 * @example
 * generalText(0.1) // => "0.1"
 * generalText(13800000000) // => "13800000000"
 * generalText(123456789012) // => "1.23457E+11"
 * generalText(-0.5) // => "-0.5"
 */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return scientificText(value);
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, significantDigits - 1 - whole))));
}

function scientificText(value: number): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential(5).split("e");
  const power = Math.abs(Number(exponent)).toString().padStart(2, "0");
  return `${Number(mantissa)}E${Number(exponent) < 0 ? "-" : "+"}${power}`;
}

/** A number in a section of digits: "#,##0.00", "0%", "0.0E+00". */
export function numberText(section: readonly FormatToken[], value: number): string {
  const shape = shapeOf(section);
  if (!section.some(({ kind }) => kind === "digit")) {
    return (value < 0 ? "-" : "") + section.map(({ text }) => text).join("");
  }
  const scaled = Math.abs(value) * 100 ** shape.percents * 1000 ** -shape.thousands;
  const { digits, exponent } = shape.exponent
    ? mantissa(scaled, shape)
    : plainDigits(scaled, shape);
  const [whole = "", decimals = ""] = digits.split(".");
  const sign = value < 0 && /[1-9]/.test(digits) ? "-" : "";
  return sign + filled(section, { whole, decimals, exponent, grouped: shape.grouped });
}

interface NumberShape {
  readonly wholeDigits: number;
  readonly decimals: number;
  readonly percents: number;
  /** Commas behind the last digit: each divides by a thousand. */
  readonly thousands: number;
  readonly grouped: boolean;
  readonly exponent: boolean;
}

function shapeOf(section: readonly FormatToken[]): NumberShape {
  const kinds = section.map(({ kind }) => kind);
  const exponentAt = kinds.includes("exponent") ? kinds.indexOf("exponent") : kinds.length;
  const pointAt = kinds.includes("point") ? kinds.indexOf("point") : exponentAt;
  const digitsIn = (from: number, to: number) =>
    kinds.slice(from, to).filter((kind) => kind === "digit").length;
  const lastDigit = kinds.slice(0, pointAt).lastIndexOf("digit");
  const commas = (from: number, to: number) =>
    kinds.slice(from, to).filter((kind) => kind === "group").length;
  return {
    wholeDigits: digitsIn(0, pointAt),
    decimals: digitsIn(pointAt, exponentAt),
    percents: kinds.filter((kind) => kind === "percent").length,
    thousands: commas(lastDigit + 1, kinds.length),
    grouped: commas(0, lastDigit) > 0,
    exponent: kinds.includes("exponent"),
  };
}

interface Digits {
  readonly digits: string;
  readonly exponent: number;
}

/** Rounds halves away from zero, as Excel does, on the fifteen digits it keeps. */
function plainDigits(value: number, { decimals }: NumberShape): Digits {
  const exact = Number(value.toPrecision(15));
  const rounded = Number(`${Math.round(Number(`${exact}e${decimals}`))}e-${decimals}`);
  const safe = Number.isFinite(rounded) ? rounded : exact;
  return { digits: safe.toFixed(decimals), exponent: 0 };
}

function mantissa(value: number, shape: NumberShape): Digits {
  const [digits = "0", exponent = "0"] = value.toExponential(shape.decimals).split("e");
  return { digits, exponent: Number(exponent) };
}

interface Filling {
  readonly whole: string;
  readonly decimals: string;
  readonly exponent: number;
  readonly grouped: boolean;
}

/** Puts digits into their places; "#" drops zeros that say nothing, "?" leaves room for them. */
function filled(section: readonly FormatToken[], filling: Filling): string {
  const pointAt = section.findIndex(({ kind }) => kind === "point");
  const exponentAt = section.findIndex(({ kind }) => kind === "exponent");
  const end = exponentAt < 0 ? section.length : exponentAt;
  const wholeEnd = pointAt < 0 ? end : pointAt;
  const wholePart = filledWhole(section.slice(0, wholeEnd), filling);
  const decimalPart = pointAt < 0 ? "" : filledDecimals(section.slice(pointAt, end), filling);
  const power = exponentAt < 0 ? "" : filledExponent(section.slice(exponentAt), filling.exponent);
  return wholePart + decimalPart + power;
}

function filledWhole(tokens: readonly FormatToken[], { whole, grouped }: Filling): string {
  const places = tokens.filter(({ kind }) => kind === "digit");
  const digits = whole === "0" ? "" : whole;
  const padded = digits.padStart(places.length, " ");
  let shown = "";
  let at = padded.length;
  let placesLeft = places.length;
  for (const { kind, text } of [...tokens].reverse()) {
    if (kind === "group") continue;
    if (kind !== "digit") {
      shown = text + shown;
      continue;
    }
    placesLeft -= 1;
    const from = placesLeft === 0 ? 0 : at - 1;
    for (let index = at - 1; index >= from; index -= 1) {
      const digit = placed(padded[index] ?? " ", text);
      const comma = grouped && digit !== "" && index < padded.length - 1;
      const third = (padded.length - 1 - index) % 3 === 0;
      shown = digit + (comma && third && digit !== " " ? "," : "") + shown;
    }
    at = from;
  }
  return shown;
}

function placed(digit: string, place: string): string {
  if (digit !== " ") return digit;
  if (place === "0") return "0";
  return place === "?" ? " " : "";
}

function filledDecimals(tokens: readonly FormatToken[], { decimals }: Filling): string {
  const meaningful = decimals.replace(/0+$/, "").length;
  let index = -1;
  return tokens
    .map(({ kind, text }) => {
      if (kind !== "digit") return kind === "group" ? "" : text;
      index += 1;
      const digit = decimals[index] ?? "0";
      return index < meaningful ? digit : placed(" ", text);
    })
    .join("");
}

function filledExponent(tokens: readonly FormatToken[], exponent: number): string {
  const [mark, ...rest] = tokens;
  const places = rest.filter(({ kind }) => kind === "digit").length;
  const sign = exponent < 0 ? "-" : mark?.text.endsWith("+") ? "+" : "";
  const literals = rest.filter(({ kind }) => kind === "literal").map(({ text }) => text);
  return `E${sign}${Math.abs(exponent).toString().padStart(places, "0")}${literals.join("")}`;
}
