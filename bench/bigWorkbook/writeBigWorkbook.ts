import { closeSync, openSync, writeSync } from "node:fs";
import { strToU8, Zip, ZipDeflate } from "fflate";

/** A cell to stream: text is kept once in the shared strings; days and money carry their style. */
export type BigCell = string | number | { readonly serial: number } | undefined;

export interface BigSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rowCount: number;
  /** Cells of a row, 0-based; called once per row, in order. */
  readonly row: (rowIndex: number) => readonly BigCell[];
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeRels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRels = "http://schemas.openxmlformats.org/package/2006/relationships";
const packageType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Streams a workbook of any size to a file, as Excel writes one: shared strings, row after row. */
export function writeBigWorkbook(path: string, sheets: readonly BigSheet[]): void {
  const file = openSync(path, "w");
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    writeSync(file, chunk);
  });
  const texts = new Map<string, number>();
  try {
    const part = (name: string, level: 1 | 6 = 6): ZipDeflate => {
      const stream = new ZipDeflate(name, { level });
      stream.mtime = new Date(2026, 10, 21);
      zip.add(stream);
      return stream;
    };
    const whole = (name: string, xml: string) => part(name).push(strToU8(declaration + xml), true);
    whole("[Content_Types].xml", contentTypes(sheets.length));
    whole("_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]]));
    whole("xl/workbook.xml", workbookXml(sheets));
    whole("xl/_rels/workbook.xml.rels", workbookRels(sheets.length));
    whole("xl/styles.xml", stylesXml);
    sheets.forEach((sheet, place) => {
      streamSheet(part(`xl/worksheets/sheet${place + 1}.xml`, 1), sheet, texts);
    });
    streamTexts(part("xl/sharedStrings.xml", 1), texts);
    zip.end();
  } finally {
    closeSync(file);
  }
}

const chunkLength = 1 << 20;

function streamSheet(stream: ZipDeflate, sheet: BigSheet, texts: Map<string, number>): void {
  let xml = `${declaration}<worksheet xmlns="${main}"><sheetData>`;
  xml += rowXml(1, sheet.header, texts);
  for (let rowIndex = 0; rowIndex < sheet.rowCount; rowIndex++) {
    xml += rowXml(rowIndex + 2, sheet.row(rowIndex), texts);
    if (xml.length < chunkLength) continue;
    stream.push(strToU8(xml));
    xml = "";
  }
  stream.push(strToU8(`${xml}</sheetData></worksheet>`), true);
}

const letters = Array.from({ length: 26 }, (_, place) => String.fromCharCode(65 + place));

function rowXml(sheetRow: number, cells: readonly BigCell[], texts: Map<string, number>): string {
  let xml = `<row r="${sheetRow}">`;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell === undefined) continue;
    const address = `${letters[column] ?? ""}${sheetRow}`;
    if (typeof cell === "string")
      xml += `<c r="${address}" t="s"><v>${textNumber(texts, cell)}</v></c>`;
    else if (typeof cell === "number") xml += `<c r="${address}"><v>${cell}</v></c>`;
    else xml += `<c r="${address}" s="1"><v>${cell.serial}</v></c>`;
  }
  return `${xml}</row>`;
}

function textNumber(texts: Map<string, number>, text: string): number {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, texts.size);
  return texts.size - 1;
}

function streamTexts(stream: ZipDeflate, texts: Map<string, number>): void {
  let xml = `${declaration}<sst xmlns="${main}" uniqueCount="${texts.size}">`;
  for (const text of texts.keys()) {
    xml += `<si><t>${text}</t></si>`;
    if (xml.length < chunkLength) continue;
    stream.push(strToU8(xml));
    xml = "";
  }
  stream.push(strToU8(`${xml}</sst>`), true);
}

function contentTypes(sheetCount: number): string {
  const override = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}" ContentType="${packageType}.${kind}+xml"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, place) =>
    override(`worksheets/sheet${place + 1}.xml`, "worksheet"),
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${override("workbook.xml", "sheet.main")}${sheets.join("")}${override("styles.xml", "styles")}` +
    `${override("sharedStrings.xml", "sharedStrings")}</Types>`
  );
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const lines = targets.map(
    ([kind, target], place) =>
      `<Relationship Id="rId${place + 1}" Type="${officeRels}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageRels}">${lines.join("")}</Relationships>`;
}

function workbookRels(sheetCount: number): string {
  const sheets = Array.from(
    { length: sheetCount },
    (_, place) => ["worksheet", `worksheets/sheet${place + 1}.xml`] as const,
  );
  return relationships([
    ...sheets,
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
  ]);
}

function workbookXml(sheets: readonly BigSheet[]): string {
  const lines = sheets.map(
    ({ name }, place) => `<sheet name="${name}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
  );
  return (
    `<workbook xmlns="${main}" xmlns:r="${officeRels}">` +
    `<sheets>${lines.join("")}</sheets></workbook>`
  );
}

const stylesXml =
  `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
