import { codes, xmlToken, type XmlBytes } from "../xml/xmlBytes";
import type { TextBuilder } from "./textBuilder";

const t = codes("t");
const run = codes("r");

/**
 * Collects the text of the string element just opened (`si` or `is`), up to its closing tag.
 *
 * Only `t` and the `t` of runs count: phonetic runs (`rPh`) spell the same words a second time.
 */
export function readRichText(xml: XmlBytes, builder: TextBuilder): void {
  builder.clear();
  if (xml.closesItself()) return;
  let runsOpen = 0;
  for (;;) {
    const token = xml.next();
    if (token === xmlToken.end) xml.refuseXml();
    if (token === xmlToken.close) {
      if (runsOpen === 0) return;
      runsOpen--;
    }
    if (token !== xmlToken.open) continue;
    if (xml.isNamed(t)) readText(xml, builder);
    else if (!xml.isNamed(run)) xml.skipElement();
    else if (!xml.closesItself()) runsOpen++;
  }
}

/** Adds the text inside the element just opened, up to its closing tag. */
export function readText(xml: XmlBytes, builder: TextBuilder): void {
  if (xml.closesItself()) return;
  for (;;) {
    const token = xml.next();
    if (token === xmlToken.close) return;
    if (token === xmlToken.end) xml.refuseXml();
    if (token === xmlToken.open) xml.skipElement();
    else builder.add(xml, token === xmlToken.cdata);
  }
}
