import type { XlsxPackage } from "../package/xlsxPackage";
import { utf8Pieces } from "../xml/utf8Pieces";
import { codes, XmlBytes, xmlToken } from "../xml/xmlBytes";
import { readRichText } from "./richText";
import { plainTextEnd } from "./plainText";
import { TextBuilder } from "./textBuilder";
import type { TextTable } from "./textTable";

const si = codes("si");
const plainOpening = codes("<si><t>");
const preservedOpening = codes('<si><t xml:space="preserve">');
const closing = codes("</t></si>");

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
  for (;;) {
    const quick = depth === 1 ? takeQuickText(xml, table) : undefined;
    if (quick !== undefined) {
      indexes = withRoom(indexes, count);
      indexes[count++] = quick;
      continue;
    }
    const token = xml.next();
    if (token === xmlToken.end) break;
    if (token === xmlToken.close) depth--;
    if (token !== xmlToken.open) continue;
    if (depth !== 1 || !xml.isNamed(si)) {
      if (depth >= 1) xml.skipElement();
      else if (!xml.closesItself()) depth++;
      continue;
    }
    readRichText(xml, builder);
    indexes = withRoom(indexes, count);
    indexes[count++] = builder.indexIn(table, part);
  }
  if (depth !== 0) xml.refuseXml();
  return indexes.subarray(0, count);
}

function withRoom(indexes: Int32Array<ArrayBuffer>, count: number): Int32Array<ArrayBuffer> {
  if (count < indexes.length) return indexes;
  const larger = new Int32Array(count * 2);
  larger.set(indexes);
  return larger;
}

/**
 * Takes the next shared text if it is written as nearly all are, `<si><t>…</t></si>`, and gives its
 * index in the table; anything else, and what is not yet wholly in memory, is left untouched.
 */
function takeQuickText(xml: XmlBytes, table: TextTable): number | undefined {
  const opening = xml.standsAt(xml.at, plainOpening) ? plainOpening : preservedOpening;
  if (opening === preservedOpening && !xml.standsAt(xml.at, preservedOpening)) return undefined;
  const start = xml.at + opening.length;
  const end = plainTextEnd(xml.bytes, start);
  if (end < 0 || !xml.standsAt(end, closing)) return undefined;
  xml.at = end + closing.length;
  return table.indexOf(xml.bytes, start, end, xml.part);
}
