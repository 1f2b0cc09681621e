import type { SavedNote } from "./savedWorkbook";

const namespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"';

const firstNumber = 1025;

/** The part that holds the boxes notes are shown in; Excel shows no note without its box. */
export function noteShapes(notes: readonly SavedNote[]): string {
  return (
    `<xml ${namespaces}>` +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" ' +
    'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
    '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    notes.map((note, index) => shapeXml(note, firstNumber + index)).join("") +
    "</xml>"
  );
}

/** The same part with boxes for more notes, in place of those that stood on the same cells. */
export function withNoteShapes(text: string, notes: readonly SavedNote[]): string {
  const numbers = Array.from(text.matchAll(/_x0000_s(\d+)/g), ([, digits]) => Number(digits));
  const next = Math.max(firstNumber - 1, ...numbers) + 1;
  const places = new Set(notes.map(({ rowIndex, columnIndex }) => `${rowIndex},${columnIndex}`));
  const kept = text.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => {
    const cell = (name: string) => new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1];
    return places.has(`${cell("Row")},${cell("Column")}`) ? "" : shape;
  });
  const end = kept.lastIndexOf("</");
  const added = notes.map((note, index) => shapeXml(note, next + index)).join("");
  return kept.slice(0, end) + added + kept.slice(end);
}

/** A box beside its cell, hidden until the cell is pointed at. */
function shapeXml({ rowIndex, columnIndex }: SavedNote, number: number): string {
  const top = Math.max(0, rowIndex - 1);
  const anchor = [columnIndex + 1, 15, top, 10, columnIndex + 3, 15, top + 4, 4].join(", ");
  return (
    `<v:shape ${namespaces} id="_x0000_s${number}" type="#_x0000_t202" ` +
    'style="position:absolute;width:144pt;height:72pt;z-index:1;visibility:hidden" ' +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${rowIndex}</x:Row><x:Column>${columnIndex}</x:Column></x:ClientData></v:shape>`
  );
}
