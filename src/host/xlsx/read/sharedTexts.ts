import type { XlsxPackage } from "../package/xlsxPackage";
import { utf8Pieces } from "../xml/utf8Pieces";
import { codes, XmlBytes, xmlToken } from "../xml/xmlBytes";
import { readRichText } from "./richText";
import { TextBuilder } from "./textBuilder";
import type { TextTable } from "./textTable";

const si = codes("si");

/**
 * Reads the workbook's shared texts into the text table.
 *
 * @returns the index in the table of each shared text; the same as its own place unless the writer
 * listed a text twice
 */
export function readSharedTexts(pkg: XlsxPackage, part: string, table: TextTable): Int32Array {
  const xml = new XmlBytes(utf8Pieces(pkg.pieces(part), part), part);
  const builder = new TextBuilder();
  let indexes = new Int32Array(1024);
  let count = 0;
  let depth = 0;
  for (let token = xml.next(); token !== xmlToken.end; token = xml.next()) {
    if (token === xmlToken.close) depth--;
    if (token !== xmlToken.open) continue;
    if (depth !== 1 || !xml.isNamed(si)) {
      if (depth >= 1) xml.skipElement();
      else if (!xml.closesItself()) depth++;
      continue;
    }
    readRichText(xml, builder);
    if (count === indexes.length) {
      const larger = new Int32Array(count * 2);
      larger.set(indexes);
      indexes = larger;
    }
    indexes[count++] = builder.indexIn(table, part);
  }
  if (depth !== 0) xml.refuseXml();
  return indexes.subarray(0, count);
}
