import { relationshipsOf } from "../package/relationships";
import { escapeXml } from "../write/escapeText";
import { contentType } from "../write/packageChanges";
import { RelationshipList } from "../write/relationshipList";
import { appendInside, applyEdits } from "../xml/editXml";
import { xmlText } from "../xml/utf8Pieces";
import { attributeOf } from "../xml/xmlQuery";
import { parseXml, type XmlElement } from "../xml/xmlTree";
import { chartXml, drawingNamespaces } from "./chartXml";
import type { ChartCorner, SavedChart } from "./savedChart";
import type { SheetTarget } from "./sheetTarget";

const unitsOfPoint = 12_700;

/**
 * Puts new charts onto a sheet, behind the pictures and charts that are there.
 *
 * @returns id of the relationship to a drawing that is new; `undefined` when the sheet has one
 */
export function saveCharts(charts: readonly SavedChart[], target: SheetTarget): string | undefined {
  const { pkg, changes, part, isNew, dialect } = target;
  const links = isNew ? [] : relationshipsOf(pkg, part);
  const before = links.find(({ kind }) => kind === "drawing")?.part;
  const drawing = before ?? changes.freePart("xl/drawings/drawing", ".xml");
  const text = before === undefined ? emptyDrawing(target) : xmlText(pkg.whole(before), before);
  const root = parseXml(text, drawing);
  const relationships = new RelationshipList(pkg, drawing);
  let shapeId = highestId(root);
  const anchors = charts.map((chart) => {
    const chartPart = changes.freePart("xl/charts/chart", ".xml");
    changes.putText(chartPart, chartXml(chart, dialect), contentType.chart);
    const id = relationships.add(`${dialect.relationships}/chart`, chartPart);
    return anchorXml(chart, { id, shapeId: (shapeId += 1) }, target);
  });
  const edited = applyEdits(text, [appendInside(text, root, anchors.join(""))]);
  changes.putText(drawing, edited, contentType.drawing);
  changes.putText(relationships.part, relationships.finish());
  return before === undefined
    ? target.relationships.add(`${dialect.relationships}/drawing`, drawing)
    : undefined;
}

/** Shapes of a drawing are numbered. */
function highestId(element: XmlElement): number {
  const own = element.name === "cNvPr" ? Number(attributeOf(element, "id")) : 0;
  return Math.max(1, own, ...element.children.map(highestId));
}

function emptyDrawing(target: SheetTarget): string {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return `${declaration}<xdr:wsDr xmlns:xdr="${sheetDrawing(target)}"></xdr:wsDr>`;
}

function sheetDrawing({ dialect }: SheetTarget): string {
  return drawingNamespaces(dialect).drawing.replace(/\/main$/, "/spreadsheetDrawing");
}

function anchorXml(
  { name, from, to }: SavedChart,
  { id, shapeId }: { readonly id: string; readonly shapeId: number },
  target: SheetTarget,
): string {
  const { chart, drawing } = drawingNamespaces(target.dialect);
  // Declared here: the drawing of a file may have other prefixes.
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${sheetDrawing(target)}" xmlns:a="${drawing}">` +
    `<xdr:from>${cornerXml(from)}</xdr:from><xdr:to>${cornerXml(to)}</xdr:to>` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${shapeId}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/>` +
    "</xdr:nvGraphicFramePr>" +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" ` +
    `xmlns:r="${target.dialect.relationships}" r:id="${id}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

function cornerXml({ rowIndex, columnIndex, down, across }: ChartCorner): string {
  const units = (points: number) => Math.round(points * unitsOfPoint);
  return (
    `<xdr:col>${columnIndex}</xdr:col><xdr:colOff>${units(across)}</xdr:colOff>` +
    `<xdr:row>${rowIndex}</xdr:row><xdr:rowOff>${units(down)}</xdr:rowOff>`
  );
}
