import type { SheetPlan } from "../../../workflow/sheetPlan";
import { columnLetters } from "../read/cellAddress";
import { ourSheetMark, ourSheets } from "../ourSheets";
import { relationshipsPart } from "../package/relationships";
import { readWorkbookPart, type WorkbookPart } from "../package/workbookPart";
import type { XlsxPackage } from "../package/xlsxPackage";
import { xmlText } from "../xml/utf8Pieces";
import { forgetFormulas } from "./calcChain";
import { dialectOf } from "./dialect";
import { freeSheetName, freeTableName } from "./freeNames";
import { contentType, PackageChanges } from "./packageChanges";
import { packText } from "./packPart";
import { RelationshipList, relationshipsXml, relativeTarget } from "./relationshipList";
import { keepSettings } from "./settingsChange";
import { tableRelationship } from "./sheetTail";
import { sheetLayout, type SheetLayout } from "./sheetLayout";
import { sheetXml, type SheetWriting } from "./sheetXml";
import { emptyStyles, StyleBook } from "./styleBook";
import { tablesInUse, type TableInUse } from "./tablesInUse";
import { tableXml } from "./tableXml";
import { sheetReference, WorkbookEdits } from "./workbookEdits";

/** What is to be written into a copy of a workbook. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** Text of our settings part; without it the settings stay as they are. */
  readonly settingsPart?: string;
}

/** One patching under way. */
interface Patching {
  readonly pkg: XlsxPackage;
  readonly workbook: WorkbookPart;
  readonly changes: PackageChanges;
  readonly relationships: RelationshipList;
  readonly edits: WorkbookEdits;
  readonly writing: SheetWriting;
  readonly tables: { id: number; name: string }[];
  readonly tablesBefore: readonly TableInUse[];
  /** Names of all sheets, new ones included, in tab order. */
  readonly sheetNames: string[];
}

/** Where a planned sheet goes: the place of a sheet of ours, or behind all others. */
interface SheetPlace {
  readonly name: string;
  readonly sheetIndex: number;
  readonly part: string;
  readonly isNew: boolean;
}

/** Writes the plan into a copy of an opened package, in pieces; see `patchWorkbook`. */
export function patchPackage(pkg: XlsxPackage, plan: WorkbookPlan): readonly Uint8Array[] {
  pkg.verifyAll();
  const workbook = readWorkbookPart(pkg);
  const dialect = dialectOf(workbook.root);
  const changes = new PackageChanges(pkg);
  const relationships = new RelationshipList(pkg, workbook.part);
  const styles = openStyles(pkg, workbook, dialect.main);
  const tablesBefore = tablesInUse(pkg, workbook);
  const patching: Patching = {
    pkg,
    workbook,
    changes,
    relationships,
    edits: new WorkbookEdits(workbook, dialect),
    writing: { styles: styles.book, dialect, dateSystem: workbook.dateSystem },
    tables: tablesBefore.map(({ id, name }) => ({ id, name })),
    tablesBefore,
    sheetNames: workbook.sheets.map(({ name }) => name),
  };
  for (const sheet of plan.sheets) writeSheet(patching, sheet);
  if (plan.settingsPart !== undefined)
    keepSettings(plan.settingsPart, { pkg, workbook, changes, relationships, dialect });
  if (plan.sheets.length > 0) finishStyles(patching, styles);
  if (patching.edits.changed()) changes.putText(workbook.part, patching.edits.finish());
  if (relationships.changed()) changes.putText(relationships.part, relationships.finish());
  return changes.finish();
}

interface OpenStyles {
  readonly book: StyleBook;
  readonly part: string;
  readonly text: string;
  readonly isNew: boolean;
}

function openStyles(pkg: XlsxPackage, workbook: WorkbookPart, main: string): OpenStyles {
  const part = workbook.relationships.find((each) => each.kind === "styles")?.part;
  if (part !== undefined && pkg.has(part)) {
    const text = xmlText(pkg.whole(part), part);
    return { book: new StyleBook(text, part), part, text, isNew: false };
  }
  const newPart = folderOf(workbook.part) + "styles.xml";
  const text = emptyStyles(main);
  return { book: new StyleBook(text, newPart), part: newPart, text, isNew: true };
}

function finishStyles({ changes, relationships, writing, workbook }: Patching, styles: OpenStyles) {
  const text = styles.book.finish();
  if (!styles.isNew && text === styles.text) return;
  changes.putText(styles.part, text, contentType.styles);
  const related = workbook.relationships.some((each) => each.kind === "styles");
  if (!related) relationships.add(`${writing.dialect.relationships}/styles`, styles.part);
}

function writeSheet(patching: Patching, plan: SheetPlan): void {
  const { changes, edits, writing } = patching;
  const place = placeSheet(patching, plan);
  const layout = sheetLayout(plan);
  const before = patching.tablesBefore.find((table) => table.sheetPart === place.part);
  const table = before ?? newTable(patching, plan.table.name);
  const tablePart =
    before?.part ?? changes.freePart(`${folderOf(patching.workbook.part)}tables/table`, ".xml");
  changes.put(packText(place.part, sheetXml(plan, layout, writing)), contentType.worksheet);
  changes.putText(
    tablePart,
    tableXml(plan, layout, { table, dialect: writing.dialect }),
    contentType.table,
  );
  const type = `${writing.dialect.relationships}/table`;
  const target = relativeTarget(place.part, tablePart);
  changes.putText(
    relationshipsPart(place.part),
    relationshipsXml([{ id: tableRelationship, type, target }]),
  );
  if (place.isNew) addSheet(patching, plan, place);
  else {
    edits.removeNames(place.sheetIndex, ["_xlnm.Print_Titles", "_xlnm.Print_Area"]);
    forgetFormulas(patching, place.sheetIndex);
  }
  addPrintNames(patching, { plan, place, layout });
}

function placeSheet(patching: Patching, plan: SheetPlan): SheetPlace {
  const { workbook, changes, sheetNames } = patching;
  const ours = ourSheets(workbook.names).find(({ role }) => role === plan.role);
  const sheetIndex = workbook.sheets.findIndex(
    ({ name, kind }) => name === ours?.sheet && kind === "worksheet",
  );
  const existing = workbook.sheets[sheetIndex];
  if (existing !== undefined)
    return { name: existing.name, sheetIndex, part: existing.part, isNew: false };
  const name = freeSheetName(plan.name, sheetNames);
  const part = changes.freePart(`${folderOf(workbook.part)}worksheets/sheet`, ".xml");
  return { name, sheetIndex: sheetNames.push(name) - 1, part, isNew: true };
}

function addSheet({ relationships, edits, writing }: Patching, plan: SheetPlan, place: SheetPlace) {
  const type = `${writing.dialect.relationships}/worksheet`;
  edits.addSheet(place.name, relationships.add(type, place.part));
  edits.addName({
    name: ourSheetMark(plan.role),
    sheetIndex: place.sheetIndex,
    refersTo: sheetReference(place.name, "$A$1"),
    hidden: true,
  });
}

interface PlacedSheet {
  readonly plan: SheetPlan;
  readonly place: SheetPlace;
  readonly layout: SheetLayout;
}

/** What is printed: the lines and the table, and none of the columns that hold drop-downs. */
function addPrintNames({ edits }: Patching, { plan, place, layout }: PlacedSheet): void {
  const add = (name: string, cells: string) =>
    edits.addName({
      name,
      sheetIndex: place.sheetIndex,
      refersTo: sheetReference(place.name, cells),
      hidden: false,
    });
  const last = columnLetters(plan.table.columns.length - 1);
  add("_xlnm.Print_Area", `$A$1:$${last}$${layout.lastSheetRow}`);
  if (!plan.print.repeatHeader) return;
  const { headerSheetRow } = layout;
  const from =
    plan.print.repeatFromLine === undefined ? headerSheetRow : plan.print.repeatFromLine + 1;
  add("_xlnm.Print_Titles", `$${from}:$${headerSheetRow}`);
}

function newTable({ tables, workbook }: Patching, wanted: string): { id: number; name: string } {
  const taken = [...tables, ...workbook.names].map(({ name }) => name);
  const table = {
    id: Math.max(0, ...tables.map(({ id }) => id)) + 1,
    name: freeTableName(wanted, taken),
  };
  tables.push(table);
  return table;
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}
