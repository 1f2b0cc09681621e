import { unzipSync } from "fflate";

/** A cell as the simplest reader gives it. */
export type SimpleCell = string | number | boolean | undefined;

/**
 * The simplest fast reader that works: unzip everything at once, hold each sheet as one string and
 * walk through it with `indexOf`.
 *
 * It checks nothing, keeps no formats and knows one way to write a cell. Our own reader is measured
 * against it: being careful must not cost time.
 */
export function readSimply(bytes: Uint8Array): SimpleCell[][][] {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /sharedStrings\.xml$|worksheets\/sheet\d+\.xml$/.test(name),
  });
  const decoder = new TextDecoder();
  const shared = parts["xl/sharedStrings.xml"];
  const texts = shared === undefined ? [] : readTexts(decoder.decode(shared));
  return Object.keys(parts)
    .filter((name) => name.includes("worksheets/"))
    .map((name) => readRows(decoder.decode(parts[name]), texts));
}

function readTexts(xml: string): string[] {
  const texts: string[] = [];
  for (let at = xml.indexOf("<si>"); at >= 0; ) {
    const end = xml.indexOf("</si>", at);
    texts.push(joinedText(xml.slice(at + 4, end)));
    at = xml.indexOf("<si>", end);
  }
  return texts;
}

function readRows(xml: string, texts: readonly string[]): SimpleCell[][] {
  const rows: SimpleCell[][] = [];
  let row: SimpleCell[] = [];
  for (let at = xml.indexOf("<row"); at >= 0; at = xml.indexOf("<", at)) {
    const close = xml.indexOf(">", at);
    const closed = xml.charCodeAt(close - 1) === 47;
    if (xml.startsWith("<row", at)) {
      row = [];
      rows.push(row);
    } else if (xml.startsWith("<c ", at) && !closed) {
      const end = xml.indexOf("</c>", close);
      row[columnOf(xml, at)] = cellOf(xml, { at, close, end }, texts);
      at = end + 4;
      continue;
    }
    at = close + 1;
  }
  return rows;
}

/** Column of `<c r="AB12" …`; 0-based. */
function columnOf(xml: string, at: number): number {
  let column = 0;
  let place = xml.indexOf(' r="', at) + 4;
  for (let code = xml.charCodeAt(place); code > 64; code = xml.charCodeAt(++place))
    column = column * 26 + code - 64;
  return column - 1;
}

function cellOf(
  xml: string,
  { at, close, end }: { at: number; close: number; end: number },
  texts: readonly string[],
): SimpleCell {
  const typeAt = xml.indexOf(' t="', at);
  const type = typeAt < 0 || typeAt > close ? "n" : xml.charAt(typeAt + 4);
  if (type === "i") return joinedText(xml.slice(close + 1, end));
  const valueAt = xml.indexOf("<v>", close) + 3;
  if (valueAt < 3 || valueAt > end) return undefined;
  const raw = xml.slice(valueAt, xml.indexOf("<", valueAt));
  if (type === "s") return texts[Number(raw)];
  return type === "b" ? raw === "1" : Number(raw);
}

function joinedText(xml: string): string {
  const runs = Array.from(xml.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g), (run) => run[1] ?? "");
  return runs.join("").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
