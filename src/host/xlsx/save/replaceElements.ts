import { removeElement, type XmlEdit } from "../xml/editXml";
import type { XmlElement } from "../xml/xmlTree";
import type { FrameElements } from "./frameXml";

/** Children of a worksheet in the order the format demands. */
const order = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection " +
  "protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells " +
  "phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup " +
  "headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing " +
  "legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts " +
  "extLst"
).split(" ");

/**
 * Puts elements in the place of those of their names; the others stay as they are.
 *
 * @param root - a worksheet that has its `sheetData`
 */
export function replaceElements(root: XmlElement, elements: FrameElements): XmlEdit[] {
  // Several may come to stand at one place: edits there are applied in the order given.
  const inOrder = [...elements].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return inOrder.flatMap(([name, xml]): XmlEdit[] => {
    const before = root.children.filter((child) => child.name === name);
    const gone = before.map(removeElement);
    if (xml === "") return gone;
    const first = before[0];
    if (first !== undefined)
      return [{ start: first.start, end: first.end, text: xml }, ...gone.slice(1)];
    const place = order.indexOf(name);
    const next = root.children.find((child) => order.indexOf(child.name) > place);
    const at = next?.start ?? root.closeStart;
    return [{ start: at, end: at, text: xml }];
  });
}
