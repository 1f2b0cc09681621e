import { unescapeXml } from "./unescapeXml";
import { isSpace, type XmlBytes } from "./xmlBytes";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const equals = 61;
const quotes: readonly number[] = [34, 39];

/** Value of an attribute of the opening tag found last; `undefined` when it has none such. */
export function attributeText(xml: XmlBytes, name: Uint8Array): string | undefined {
  if (!findAttribute(xml, name)) return undefined;
  const text = decoder.decode(xml.bytes.subarray(xml.valueStart, xml.valueEnd));
  return unescapeXml(text.replace(/[\t\r\n]/g, " "), xml.part);
}

/** A whole number an attribute gives; NaN when it is anything else, `undefined` without it. */
export function attributeNumber(xml: XmlBytes, name: Uint8Array): number | undefined {
  if (!findAttribute(xml, name)) return undefined;
  let whole = 0;
  for (let at = xml.valueStart; at < xml.valueEnd; at++) {
    const digit = (xml.bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return NaN;
    whole = whole * 10 + digit;
  }
  return xml.valueEnd > xml.valueStart ? whole : NaN;
}

/** Whether an attribute says yes (`1` or `true`). */
export function attributeIsTrue(xml: XmlBytes, name: Uint8Array): boolean {
  const text = attributeText(xml, name);
  return text === "1" || text === "true";
}

function findAttribute(xml: XmlBytes, name: Uint8Array): boolean {
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
    const valueStart = ++at;
    while (at < attributesEnd && bytes[at] !== quote) at++;
    if (at >= attributesEnd) xml.refuseXml();
    if (wanted) {
      xml.valueStart = valueStart;
      xml.valueEnd = at;
      return true;
    }
    at = skipSpaces(xml, at + 1);
  }
  return false;
}

function skipSpaces(xml: XmlBytes, start: number): number {
  let at = start;
  while (at < xml.attributesEnd && isSpace(xml.bytes[at])) at++;
  return at;
}
