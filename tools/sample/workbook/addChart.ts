import { strFromU8, strToU8 } from "fflate";

/** A column chart of one series, as the manager put it beside her monthly figures. */
export interface SampleChart {
  /** Name of the sheet it stands on. */
  readonly sheet: string;
  readonly title: string;
  readonly labels: { readonly area: string; readonly texts: readonly string[] };
  readonly values: { readonly area: string; readonly numbers: readonly number[] };
  /** Top left and bottom right cell, 0-based column and row. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRels = "http://schemas.openxmlformats.org/package/2006/relationships";
const drawingMl = "http://schemas.openxmlformats.org/drawingml/2006";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageType = "application/vnd.openxmlformats-officedocument";

/** Puts the chart into an unpacked workbook; the writer of the cells cannot draw one. */
export function addChart(parts: Record<string, Uint8Array>, chart: SampleChart): void {
  const sheetPart = partOfSheet(parts, chart.sheet);
  const sheetFile = sheetPart.slice(sheetPart.lastIndexOf("/") + 1);
  edit(parts, sheetPart, (xml) =>
    xml.replace("</worksheet>", '<drawing r:id="rId1"/></worksheet>'),
  );
  parts[`xl/worksheets/_rels/${sheetFile}.rels`] = relation("drawing", "../drawings/drawing1.xml");
  parts["xl/drawings/drawing1.xml"] = strToU8(drawingXml(chart));
  parts["xl/drawings/_rels/drawing1.xml.rels"] = relation("chart", "../charts/chart1.xml");
  parts["xl/charts/chart1.xml"] = strToU8(chartXml(chart));
  edit(parts, "[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      `<Override PartName="/xl/drawings/drawing1.xml" ContentType="${packageType}.drawing+xml"/>` +
        `<Override PartName="/xl/charts/chart1.xml" ContentType="${packageType}.drawingml.chart+xml"/>` +
        "</Types>",
    ),
  );
}

function partOfSheet(parts: Record<string, Uint8Array>, name: string): string {
  const id = match(read(parts, "xl/workbook.xml"), `<sheet [^>]*name="${name}"[^>]*r:id="([^"]+)"`);
  const rels = read(parts, "xl/_rels/workbook.xml.rels");
  return `xl/${match(rels, `Id="${id}"[^>]*Target="([^"]+)"`)}`;
}

function match(xml: string, pattern: string): string {
  const found = new RegExp(pattern).exec(xml)?.[1];
  if (found === undefined) throw new Error(`addChart: nothing matches ${pattern}`);
  return found;
}

function read(parts: Record<string, Uint8Array>, path: string): string {
  const part = parts[path];
  if (part === undefined) throw new Error(`addChart: the workbook has no ${path}`);
  return strFromU8(part);
}

function edit(
  parts: Record<string, Uint8Array>,
  path: string,
  change: (xml: string) => string,
): void {
  parts[path] = strToU8(change(read(parts, path)));
}

function relation(kind: string, target: string): Uint8Array {
  return strToU8(
    `${declaration}<Relationships xmlns="${packageRels}">` +
      `<Relationship Id="rId1" Type="${relationships}/${kind}" Target="${target}"/></Relationships>`,
  );
}

function drawingXml({ from, to }: SampleChart): string {
  const corner = ([column, row]: readonly [number, number]) =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return (
    `${declaration}<xdr:wsDr xmlns:xdr="${drawingMl}/spreadsheetDrawing" xmlns:a="${drawingMl}/main">` +
    `<xdr:twoCellAnchor><xdr:from>${corner(from)}</xdr:from><xdr:to>${corner(to)}</xdr:to>` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/>' +
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>" +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${drawingMl}/chart">` +
    `<c:chart xmlns:c="${drawingMl}/chart" xmlns:r="${relationships}" r:id="rId1"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>"
  );
}

function chartXml({ title, labels, values }: SampleChart): string {
  const texts = labels.texts.map((text, place) => `<c:pt idx="${place}"><c:v>${text}</c:v></c:pt>`);
  const numbers = values.numbers.map(
    (value, place) => `<c:pt idx="${place}"><c:v>${value}</c:v></c:pt>`,
  );
  return (
    `${declaration}<c:chartSpace xmlns:c="${drawingMl}/chart" xmlns:a="${drawingMl}/main">` +
    "<c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r>" +
    `<a:t>${title}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/>' +
    '<c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
    '<c:spPr><a:solidFill><a:srgbClr val="C0708F"/></a:solidFill></c:spPr>' +
    `<c:cat><c:strRef><c:f>${labels.area}</c:f><c:strCache><c:ptCount val="${texts.length}"/>` +
    `${texts.join("")}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${values.area}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${numbers.length}"/>${numbers.join("")}</c:numCache></c:numRef></c:val></c:ser>` +
    '<c:gapWidth val="60"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>' +
    '<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="minMax"/></c:scaling>' +
    '<c:delete val="0"/><c:axPos val="b"/><c:crossAx val="1002"/></c:catAx>' +
    '<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/></c:scaling>' +
    '<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="#,##0" sourceLinked="0"/>' +
    '<c:crossAx val="1001"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>'
  );
}
