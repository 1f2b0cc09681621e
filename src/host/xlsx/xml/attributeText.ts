import { unescapeXml } from "./unescapeXml";
import { isSpace, type XmlBytes } from "./xmlBytes";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const equals = 61;
const quotes: readonly (number | undefined)[] = [34, 39];

/** Value of an attribute of the opening tag found last; `undefined` when it has none such. */
export function attributeText(xml: XmlBytes, name: Uint8Array): string | undefined {
  const { bytes, attributesEnd } = xml;
  let at = skipSpaces(xml, xml.nameEnd);
  while (at < attributesEnd) {
    const nameStart = at;
    while (at < attributesEnd && bytes[at] !== equals && !isSpace(bytes[at])) at++;
    const wanted = at - nameStart === name.length && xml.standsAt(nameStart, name);
    at = skipSpaces(xml, at);
    if (bytes[at] !== equals) xml.refuseXml();
    at = skipSpaces(xml, at + 1);
    const quote = bytes[at];
    if (quote === undefined || !quotes.includes(quote)) xml.refuseXml();
    const end = bytes.indexOf(quote, at + 1);
    if (end < 0 || end >= attributesEnd) xml.refuseXml();
    if (wanted) return valueText(xml, at + 1, end);
    at = skipSpaces(xml, end + 1);
  }
  return undefined;
}

/** Whether an attribute says yes (`1` or `true`). */
export function attributeIsTrue(xml: XmlBytes, name: Uint8Array): boolean {
  const text = attributeText(xml, name);
  return text === "1" || text === "true";
}

function skipSpaces(xml: XmlBytes, start: number): number {
  let at = start;
  while (at < xml.attributesEnd && isSpace(xml.bytes[at])) at++;
  return at;
}

function valueText(xml: XmlBytes, start: number, end: number): string {
  const text = decoder.decode(xml.bytes.subarray(start, end));
  return unescapeXml(text.replace(/[\t\r\n]/g, " "), xml.part);
}
