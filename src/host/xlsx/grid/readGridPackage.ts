import { relationshipsOf } from "../package/relationships";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "../package/workbookPart";
import type { XlsxPackage } from "../package/xlsxPackage";
import { ColumnStore } from "../read/columnStore";
import { readSheet } from "../read/readSheet";
import { readSharedTexts } from "../read/sharedTexts";
import { TextBuilder } from "../read/textBuilder";
import { TextTable } from "../read/textTable";
import { refuse } from "../refusal";
import { utf8Pieces, xmlText } from "../xml/utf8Pieces";
import { XmlBytes } from "../xml/xmlBytes";
import { attributeOf, childOf, isTrue, listed } from "../xml/xmlQuery";
import { parseXml, type XmlElement } from "../xml/xmlTree";
import { conditionLooks, gridLooks } from "./gridLooks";
import { frameTraits, type ConditionLooks } from "./gridFrame";
import { gridTables } from "./gridTables";
import { GridWitness } from "./gridWitness";
import type { GridLook } from "./gridLook";
import type { GridSheet, GridWorkbook, SheetVisibility } from "./gridWorkbook";
import { sheetFrame } from "./sheetFrame";
import { themeColors } from "./themeColors";

/** What all sheets of a workbook share while they are read. */
interface GridReading {
  readonly pkg: XlsxPackage;
  readonly workbook: WorkbookPart;
  readonly texts: TextTable;
  readonly sharedTexts: Int32Array;
  readonly looks: readonly GridLook[];
  readonly conditionLooks: ConditionLooks;
}

/** Reads an opened package as a grid shows it. */
export function readGridPackage(pkg: XlsxPackage): GridWorkbook {
  const workbook = readWorkbookPart(pkg);
  const theme = themeColors(partOfKind(pkg, workbook, "theme"));
  const styles = partOfKind(pkg, workbook, "styles");
  const looks = gridLooks(styles, theme);
  const texts = new TextTable();
  const sharedPart = partName(pkg, workbook, "sharedStrings");
  const sharedTexts =
    sharedPart === undefined ? new Int32Array(0) : readSharedTexts(pkg, sharedPart, texts);
  const conditions = conditionLooks(styles, theme);
  const reading = { pkg, workbook, texts, sharedTexts, looks, conditionLooks: conditions };
  const entries = listed(workbook.root, "sheets", "sheet");
  const sheets = workbook.sheets.flatMap((entry, index) =>
    entry.kind === "worksheet" ? [readGridSheet(reading, entry, entries[index])] : [],
  );
  const view = listed(workbook.root, "bookViews", "workbookView")[0];
  const sharing = childOf(workbook.root, "fileSharing");
  const active = Number((view && attributeOf(view, "activeTab")) ?? "0");
  return {
    dateSystem: workbook.dateSystem,
    texts: texts.texts,
    looks,
    sheets,
    names: workbook.names,
    activeSheet: workbook.sheets[active]?.name,
    isReadOnlyRecommended: sharing !== undefined && isTrue(sharing, "readOnlyRecommended"),
    customXml: workbook.relationships.flatMap(({ kind, part }) =>
      kind === "customXml" && part !== undefined && pkg.has(part)
        ? [xmlText(pkg.whole(part), part)]
        : [],
    ),
  };
}

function partName(pkg: XlsxPackage, workbook: WorkbookPart, kind: string): string | undefined {
  const part = workbook.relationships.find((each) => each.kind === kind)?.part;
  return part !== undefined && pkg.has(part) ? part : undefined;
}

function partOfKind(
  pkg: XlsxPackage,
  workbook: WorkbookPart,
  kind: string,
): XmlElement | undefined {
  const part = partName(pkg, workbook, kind);
  return part === undefined ? undefined : parseXml(xmlText(pkg.whole(part), part), part);
}

function readGridSheet(
  reading: GridReading,
  entry: SheetEntry,
  element: XmlElement | undefined,
): GridSheet {
  const { pkg, workbook, texts, sharedTexts, looks } = reading;
  const frame = sheetFrame(pkg, entry.part);
  const store = new ColumnStore();
  const witness = new GridWitness();
  const context = {
    xml: new XmlBytes(utf8Pieces([frame.bytes], entry.part), entry.part),
    sheet: entry.name,
    store,
    texts,
    sharedTexts,
    // Each style is its own format here: a grid shows all of a style.
    styleFormats: Uint16Array.from(looks.keys()),
    isoDateFormat: () => 0,
    isDateFormat: () => true,
    dateSystem: workbook.dateSystem,
    builder: new TextBuilder(),
    rowIndex: -1,
    columnIndex: -1,
    formulasWithoutValue: 0,
    witness,
  };
  witness.context = context;
  const extras = readSheet(context);
  const columns = store.finish();
  if (columns === undefined) refuse({ code: "tooManyCells", sheet: entry.name });
  const relationships = relationshipsOf(pkg, entry.part);
  return {
    name: entry.name,
    visibility: visibilityOf(element),
    rowCount: store.rowCount,
    columns,
    blanks: witness.blanks,
    formulas: witness.formulas,
    rowLooks: witness.rowLooks,
    merges: extras.merges,
    tables: gridTables(pkg, relationships),
    ...frameTraits(frame.root, relationships, reading.conditionLooks),
  };
}

function visibilityOf(sheet: XmlElement | undefined): SheetVisibility {
  const state = sheet && attributeOf(sheet, "state");
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
