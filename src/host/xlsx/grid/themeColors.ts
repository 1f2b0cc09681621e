import { attributeOf, childOf } from "../xml/xmlQuery";
import type { XmlElement } from "../xml/xmlTree";

/** The 64 colours of old workbooks by number (ECMA-376 part 1, 18.8.27), from 8 on. */
const indexed = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 " +
  "008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF " +
  "FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF " +
  "FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 " +
  "993300 993366 333399 333333"
).split(" ");

/** Colours of Office's own theme, for workbooks that carry none. */
const officeTheme = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47".split(
  " ",
);

/** In this order styles number the theme's colours: light and dark change places. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4"].concat([
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
]);

/** Colours of a theme part in the order styles number them. */
export function themeColors(theme: XmlElement | undefined): readonly string[] {
  const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
  if (scheme === undefined) return officeTheme;
  return themeOrder.map((name, index) => {
    const color = childOf(scheme, name)?.children[0];
    const shown = color && (attributeOf(color, "lastClr") ?? attributeOf(color, "val"));
    return shown !== undefined && /^[0-9A-Fa-f]{6}$/.test(shown)
      ? shown
      : (officeTheme[index] ?? "000000");
  });
}

/**
 * Colour an element of the styles part names (`rgb`, `theme` with `tint`, or `indexed`).
 *
 * @returns "#RRGGBB"; `undefined` for "automatic" and for no colour
 */
export function colorOf(
  element: XmlElement | undefined,
  theme: readonly string[],
): string | undefined {
  if (element === undefined) return undefined;
  const rgb = attributeOf(element, "rgb");
  const themeIndex = attributeOf(element, "theme");
  const index = Number(attributeOf(element, "indexed") ?? "-1");
  const plain =
    rgb !== undefined
      ? rgb.slice(-6)
      : themeIndex !== undefined
        ? theme[Number(themeIndex)]
        : indexed[index < 8 ? index : index - 8];
  if (plain === undefined || !/^[0-9A-Fa-f]{6}$/.test(plain)) return undefined;
  return `#${tinted(plain, Number(attributeOf(element, "tint") ?? "0")).toUpperCase()}`;
}

/** Lighter (tint above 0) or darker, as Excel reckons it: only the lightness of HSL moves. */
function tinted(color: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return color;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => parseInt(color.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation(most, least, light);
  const wantedChroma =
    chroma === 0 ? 0 : (1 - Math.abs(2 * wanted - 1)) * saturation(most, least, light);
  return [red, green, blue]
    .map((part) => {
      const offset = chroma === 0 ? 0 : ((part - light) / chroma) * wantedChroma;
      const byte = Math.round(Math.min(1, Math.max(0, wanted + offset)) * 255);
      return byte.toString(16).padStart(2, "0");
    })
    .join("");
}

function saturation(most: number, least: number, light: number): number {
  const room = 1 - Math.abs(2 * light - 1);
  return room === 0 ? 0 : (most - least) / room;
}
