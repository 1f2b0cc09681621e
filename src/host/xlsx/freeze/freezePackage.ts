import { joinedBytes } from "../bytes/joinedBytes";
import { sheetFrame, type SheetFrame } from "../grid/sheetFrame";
import { relationshipsOf } from "../package/relationships";
import { readWorkbookPart, type WorkbookPart } from "../package/workbookPart";
import type { XlsxPackage } from "../package/xlsxPackage";
import { PackageChanges } from "../write/packageChanges";
import { packPieces } from "../write/packPart";
import { RelationshipList } from "../write/relationshipList";
import { applyEdits, utf8Part, type XmlEdit } from "../xml/editXml";
import { xmlText } from "../xml/utf8Pieces";
import { attributeOf, listed } from "../xml/xmlQuery";
import { parseXml, type XmlElement } from "../xml/xmlTree";
import { spillEdits, tableEdits } from "./frozenElements";
import { frozenRows, sheetFormulas, type SheetFormulas } from "./frozenRows";
import { namesThatCallUs } from "./namesThatCallUs";
import type { FrozenSpills } from "./withoutSpills";

/** A cell of ours that stays a formula, because the file does not hold its answer. */
export interface KeptFormula {
  readonly sheet: string;
  readonly address: string;
}

/** A copy without our formulas. */
export interface FrozenWorkbook {
  readonly bytes: Uint8Array;
  /** Formulas that became values. */
  readonly frozen: number;
  readonly kept: readonly KeptFormula[];
}

/** One freezing under way. */
interface Freezing {
  readonly pkg: XlsxPackage;
  readonly workbook: WorkbookPart;
  readonly changes: PackageChanges;
  readonly ourNames: ReadonlySet<string>;
  readonly spills: FrozenSpills;
}

interface OpenSheet {
  readonly name: string;
  readonly part: string;
  readonly formulas: SheetFormulas;
}

/** Turns our formulas into their last answers in a copy of an opened package; see `freezeWorkbook`. */
export function freezePackage(pkg: XlsxPackage): FrozenWorkbook {
  pkg.verifyAll();
  const workbook = readWorkbookPart(pkg);
  const ourNames = namesThatCallUs(workbook.names);
  const sheets = workbook.sheets
    .filter(({ kind, part }) => kind === "worksheet" && pkg.has(part))
    .map(({ name, part }): OpenSheet => {
      const rows = rowsOf(sheetFrame(pkg, part));
      return { name, part, formulas: sheetFormulas(rows, { part, sheet: name, ourNames }) };
    });
  const spills = new Map(sheets.flatMap(({ formulas }) => [...formulas.spills]));
  const changes = new PackageChanges(pkg);
  const freezing = { pkg, workbook, changes, ourNames, spills };
  const frozen = sheets.reduce((sum, { formulas }) => sum + formulas.frozen.size, 0);
  if (frozen > 0) {
    for (const sheet of sheets) freezeSheet(freezing, sheet);
    freezeNames(freezing);
    forgetOrder(freezing);
  }
  const kept = sheets.flatMap(({ name, formulas }) =>
    formulas.kept.map((address) => ({ sheet: name, address })),
  );
  return { bytes: joinedBytes(changes.finish()), frozen, kept };
}

function rowsOf({ bytes, rowsStart, rowsEnd }: SheetFrame): Uint8Array {
  return bytes.subarray(rowsStart, rowsEnd);
}

/** The sheet is read a second time rather than kept: a workbook may have many large ones. */
function freezeSheet(freezing: Freezing, { name, part, formulas }: OpenSheet): void {
  const { pkg, changes, ourNames, spills } = freezing;
  const frame = sheetFrame(pkg, part);
  const rows = frozenRows(rowsOf(frame), formulas.frozen, { part, sheet: name, spills });
  const edits = spillEdits(frame.root, () => name, spills);
  if (rows !== undefined || edits.length > 0)
    changes.put(packPieces(part, [...withRows(frame, rows, edits)]));
  for (const { kind, part: table } of relationshipsOf(pkg, part))
    if (kind === "table" && table !== undefined)
      editPart(freezing, table, (root) => [
        ...tableEdits(root, ourNames),
        ...spillEdits(root, () => name, spills),
      ]);
}

function withRows(
  frame: SheetFrame,
  rows: readonly Uint8Array[] = [rowsOf(frame)],
  edits: readonly XmlEdit[],
): readonly Uint8Array[] {
  const { bytes, rowsStart, rowsEnd, text } = frame;
  const head = new TextDecoder().decode(bytes.subarray(0, rowsStart)).length;
  const before = edits.filter(({ end }) => end <= head);
  const behind = edits
    .filter(({ end }) => end > head)
    .map((edit) => ({ ...edit, start: edit.start - head, end: edit.end - head }));
  return [
    utf8Part(applyEdits(text.slice(0, head), before)),
    ...rows,
    behind.length === 0
      ? bytes.subarray(rowsEnd)
      : new TextEncoder().encode(applyEdits(text.slice(head), behind)),
  ];
}

function freezeNames(freezing: Freezing): void {
  const { workbook, spills } = freezing;
  const sheets = listed(workbook.root, "sheets", "sheet").map(
    (sheet) => attributeOf(sheet, "name") ?? "",
  );
  editPart(freezing, workbook.part, (root) =>
    spillEdits(root, (name) => sheets[Number(attributeOf(name, "localSheetId"))] ?? "", spills),
  );
}

function editPart(
  { pkg, changes }: Freezing,
  part: string,
  editsOf: (root: XmlElement) => readonly XmlEdit[],
): void {
  if (!pkg.has(part)) return;
  const text = xmlText(pkg.whole(part), part);
  const edits = editsOf(parseXml(text, part));
  if (edits.length > 0) changes.putText(part, applyEdits(text, edits));
}

/** Excel calls a workbook damaged whose order of calculation names a cell without a formula. */
function forgetOrder({ pkg, workbook, changes }: Freezing): void {
  const chain = workbook.relationships.find(({ kind }) => kind === "calcChain");
  if (chain?.part === undefined || !pkg.has(chain.part)) return;
  const relationships = new RelationshipList(pkg, workbook.part);
  relationships.remove(chain.id);
  changes.remove(chain.part);
  changes.putText(relationships.part, relationships.finish());
}
