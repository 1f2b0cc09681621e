import { joinedBytes } from "../bytes/joinedBytes";
import { readWorkbookPart, type WorkbookPart } from "../package/workbookPart";
import { relationshipsPart } from "../package/relationships";
import type { XlsxPackage } from "../package/xlsxPackage";
import { dialectOf } from "../write/dialect";
import { escapeExcel } from "../write/escapeText";
import { contentType, PackageChanges } from "../write/packageChanges";
import { RelationshipList } from "../write/relationshipList";
import { emptyStyles } from "../write/styleBook";
import { tablesInUse } from "../write/tablesInUse";
import { applyEdits, insertAfter, removeElement, type XmlEdit } from "../xml/editXml";
import { xmlText } from "../xml/utf8Pieces";
import { attributeOf, childOf, listed } from "../xml/xmlQuery";
import type { XmlElement } from "../xml/xmlTree";
import { LookBook } from "./lookBook";
import { keptNames, namesXml } from "./saveNames";
import { saveCustomXml } from "./saveCustomXml";
import { isTouched, saveSheet } from "./saveSheet";
import type { SavedSheet, SavedWorkbook } from "./savedWorkbook";

/** Elements that may stand between a workbook's sheets and its names. */
const beforeNames = ["sheets", "functionGroups", "externalReferences"];

/** Writes what changed into a copy of an opened package; see `saveWorkbook`. */
export function savePackage(pkg: XlsxPackage, saved: SavedWorkbook): Uint8Array {
  pkg.verifyAll();
  const workbook = readWorkbookPart(pkg);
  const dialect = dialectOf(workbook.root);
  const changes = new PackageChanges(pkg);
  const relationships = new RelationshipList(pkg, workbook.part);
  const styles = openStyles(pkg, workbook, dialect.main);
  let tableId = Math.max(0, ...tablesInUse(pkg, workbook).map(({ id }) => id));
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf("/") + 1);
  const parts = saved.sheets.map((sheet) => {
    const before = workbook.sheets.find(({ name }) => name === sheet.original);
    const isNew = before === undefined;
    const part = before?.part ?? changes.freePart(`${folder}worksheets/sheet`, ".xml");
    if (isNew || isTouched(sheet))
      saveSheet(sheet, styles.looks, {
        pkg,
        changes,
        dialect,
        part,
        isNew,
        relationships: new RelationshipList(pkg, part),
        nextTableId: () => (tableId += 1),
      });
    return { part, isNew };
  });
  const ids = parts.map(({ part, isNew }) =>
    isNew ? relationships.add(`${dialect.relationships}/worksheet`, part) : undefined,
  );
  for (const gone of deletedSheets(workbook, saved)) {
    const link = workbook.relationships.find((each) => each.part === gone.part);
    if (link !== undefined) relationships.remove(link.id);
    changes.remove(gone.part);
    if (pkg.has(relationshipsPart(gone.part))) changes.remove(relationshipsPart(gone.part));
  }
  const chain = workbook.relationships.find(({ kind }) => kind === "calcChain");
  if (chain?.part !== undefined && pkg.has(chain.part) && changesFormulas(workbook, saved)) {
    relationships.remove(chain.id);
    changes.remove(chain.part);
  }
  if (saved.customXml !== undefined)
    saveCustomXml(saved.customXml, { pkg, workbook, changes, relationships, dialect });
  const text = workbookText(workbook, saved, { ids, relationshipsOf: dialect.relationships });
  if (text !== workbook.text) changes.putText(workbook.part, text);
  if (styles.looks.changed()) {
    changes.putText(styles.part, styles.looks.finish(), contentType.styles);
    if (styles.isNew) relationships.add(`${dialect.relationships}/styles`, styles.part);
  }
  if (relationships.changed()) changes.putText(relationships.part, relationships.finish());
  return joinedBytes(changes.finish());
}

function openStyles(pkg: XlsxPackage, workbook: WorkbookPart, main: string) {
  const part = workbook.relationships.find(({ kind }) => kind === "styles")?.part;
  if (part !== undefined && pkg.has(part))
    return { part, looks: new LookBook(xmlText(pkg.whole(part), part), part), isNew: false };
  const newPart = "xl/styles.xml";
  return { part: newPart, looks: new LookBook(emptyStyles(main), newPart), isNew: true };
}

function deletedSheets(workbook: WorkbookPart, { sheets }: SavedWorkbook) {
  const kept = new Set(sheets.map(({ original }) => original));
  return workbook.sheets.filter(({ kind, name }) => kind === "worksheet" && !kept.has(name));
}

/** Excel calls a workbook damaged whose order of calculation names a cell without a formula. */
function changesFormulas(workbook: WorkbookPart, saved: SavedWorkbook): boolean {
  return (
    saved.sheets.some(({ cells }) => cells.length > 0) || deletedSheets(workbook, saved).length > 0
  );
}

function workbookText(
  workbook: WorkbookPart,
  saved: SavedWorkbook,
  { ids, relationshipsOf }: { ids: readonly (string | undefined)[]; relationshipsOf: string },
): string {
  const { root, text } = workbook;
  const list = childOf(root, "sheets");
  if (list === undefined) throw new Error("savePackage: a workbook has its sheets");
  const elements = listed(root, "sheets", "sheet");
  const before = workbook.sheets.map(({ name }) => name);
  const isSame =
    saved.sheets.every((sheet) => sheet.name === sheet.original) &&
    before.filter((_, index) => workbook.sheets[index]?.kind === "worksheet").join("\u0000") ===
      saved.sheets.map(({ name }) => name).join("\u0000") &&
    saved.sheets.every(
      (sheet) => visibilityOf(elements[before.indexOf(sheet.name)]) === sheet.visibility,
    );
  if (isSame && saved.names === undefined) return text;
  const others = elements.filter((_, index) => workbook.sheets[index]?.kind !== "worksheet");
  const tabs = tabTexts(saved.sheets, { workbook, elements, ids, relationshipsOf });
  const inside = [...tabs, ...others.map((each) => text.slice(each.start, each.end))].join("");
  const otherNames = workbook.sheets.filter(({ kind }) => kind !== "worksheet");
  const tabNames = [...saved.sheets, ...otherNames].map(({ name }) => name);
  const nameNow = (original: string) =>
    saved.sheets.find((sheet) => sheet.original === original)?.name;
  const names = namesXml(saved.names ?? keptNames(workbook, nameNow), tabNames, root.prefix);
  const sheetsTag = `${root.prefix}sheets`;
  return applyEdits(text, [
    { start: list.start, end: list.end, text: `<${sheetsTag}>${inside}</${sheetsTag}>` },
    ...namesEdits(root, names),
    ...activeTabEdits(root, workbook, saved),
  ]);
}

interface TabWriting {
  readonly workbook: WorkbookPart;
  readonly elements: readonly XmlElement[];
  readonly ids: readonly (string | undefined)[];
  readonly relationshipsOf: string;
}

function tabTexts(sheets: readonly SavedSheet[], writing: TabWriting): string[] {
  const { workbook, elements, ids, relationshipsOf } = writing;
  const { prefix } = workbook.root;
  let sheetId = Math.max(0, ...elements.map((each) => Number(attributeOf(each, "sheetId"))));
  return sheets.map((sheet, index) => {
    const place = workbook.sheets.findIndex(({ name }) => name === sheet.original);
    const before = elements[place];
    const state = sheet.visibility === "visible" ? "" : ` state="${sheet.visibility}"`;
    const name = ` name="${escapeExcel(sheet.name)}"`;
    if (before === undefined)
      return (
        `<${prefix}sheet${name} sheetId="${(sheetId += 1)}"${state} ` +
        `xmlns:r="${relationshipsOf}" r:id="${ids[index] ?? ""}"/>`
      );
    const kept = before.attributes
      .filter((each) => each.prefix !== "" || !["name", "state"].includes(each.name))
      .map((each) => ` ${each.prefix}${each.name}="${escapeExcel(each.value)}"`);
    return `<${prefix}sheet${name}${kept.join("")}${state}/>`;
  });
}

function visibilityOf(sheet: XmlElement | undefined): SavedSheet["visibility"] {
  const state = sheet && attributeOf(sheet, "state");
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function namesEdits(root: XmlElement, names: string): XmlEdit[] {
  const list = childOf(root, "definedNames");
  if (list !== undefined)
    return names === ""
      ? [removeElement(list)]
      : [{ start: list.start, end: list.end, text: names }];
  const before = root.children.filter((child) => beforeNames.includes(child.name)).at(-1);
  return names === "" || before === undefined ? [] : [insertAfter(before, names)];
}

/** The tab in front stays in front wherever it stands now. */
function activeTabEdits(root: XmlElement, workbook: WorkbookPart, saved: SavedWorkbook): XmlEdit[] {
  const view = listed(root, "bookViews", "workbookView")[0];
  const active = view?.attributes.find(({ name }) => name === "activeTab");
  if (active === undefined) return [];
  const name = workbook.sheets[Number(active.value)]?.name;
  const place = saved.sheets.findIndex((sheet) => sheet.original === name);
  const shown = saved.sheets.findIndex((sheet) => sheet.visibility === "visible");
  const text = String(place >= 0 ? place : Math.max(0, shown));
  return [{ start: active.valueStart, end: active.valueEnd, text }];
}
