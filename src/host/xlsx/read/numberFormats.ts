import type { XlsxPackage } from "../package/xlsxPackage";
import { xmlText } from "../xml/utf8Pieces";
import { attributeOf, listed } from "../xml/xmlQuery";
import { parseXml } from "../xml/xmlTree";
import { unescapeExcel } from "../xml/unescapeXml";
import { builtInFormats } from "./builtInFormats";

/** The workbook's number format codes, and which of them each cell style uses. */
export class NumberFormats {
  readonly codes: string[] = ["General"];
  styleFormats: Uint16Array = new Uint16Array(1);
  private readonly indexes = new Map<string, number>([["General", 0]]);

  /** Index of a code, added when it is new. */
  indexOf(code: string): number {
    const known = this.indexes.get(code);
    if (known !== undefined) return known;
    this.indexes.set(code, this.codes.length);
    return this.codes.push(code) - 1;
  }

  isDate(index: number): boolean {
    return /[ymdhs年月日时]/i.test(withoutLiterals(this.codes[index] ?? "General"));
  }
}

/** Reads the styles part; a workbook without one shows everything as General. */
export function readNumberFormats(pkg: XlsxPackage, part: string | undefined): NumberFormats {
  const formats = new NumberFormats();
  if (part === undefined || !pkg.has(part)) return formats;
  const root = parseXml(xmlText(pkg.whole(part), part), part);
  const custom = new Map<number, string>();
  for (const format of listed(root, "numFmts", "numFmt"))
    custom.set(
      Number(attributeOf(format, "numFmtId")),
      unescapeExcel(attributeOf(format, "formatCode") ?? "General"),
    );
  const styles = listed(root, "cellXfs", "xf").map((style) => {
    const id = Number(attributeOf(style, "numFmtId") ?? "0");
    // A writer may list a built-in number again with its own code; that code is then the one shown.
    return formats.indexOf(custom.get(id) ?? builtInFormats[id] ?? "General");
  });
  if (styles.length > 0) formats.styleFormats = Uint16Array.from(styles);
  return formats;
}

function withoutLiterals(code: string): string {
  const first = code.split(";")[0] ?? "";
  if (/^general$/i.test(first)) return "";
  return first.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]|general/gi, "");
}
