import { readArea } from "../read/cellAddress";
import { escapeXml } from "../write/escapeText";
import { applyEdits, type XmlEdit } from "../xml/editXml";
import { attributeOf, childOf } from "../xml/xmlQuery";
import { callsUs } from "./callsUs";
import { formulaCells, type FormulaCell } from "./formulaCells";
import { hasAnswer, valueCell } from "./valueCell";
import { spillKey, withoutSpills, type FrozenSpills } from "./withoutSpills";

/** What is to become of the formulas of one sheet. */
export interface SheetFormulas {
  /** Cells whose formula gives way to its answer, by address. */
  readonly frozen: ReadonlySet<string>;
  /** Cells of ours that have no answer and stay as they are. */
  readonly kept: readonly string[];
  readonly spills: FrozenSpills;
}

/**
 * Finds the formulas of ours on a sheet. A formula shared by several cells is written in one of
 * them only: when one of them has no answer yet, all stay.
 *
 * @param rows - the inside of `sheetData`
 * @param place - the sheet's part and name, and the names that call us
 */
export function sheetFormulas(
  rows: Uint8Array,
  place: { readonly part: string; readonly sheet: string; readonly ourNames: ReadonlySet<string> },
): SheetFormulas {
  const shared = new Map<string, { ours: boolean; readonly cells: FormulaCell[] }>();
  const groups: FormulaCell[][] = [];
  for (const cell of formulaCells(rows, place.part)) {
    const formula = childOf(cell.element, "f");
    const isOurs = callsUs(formula?.text ?? "", place.ourNames);
    const number = formula && attributeOf(formula, "si");
    if (number === undefined || attributeOf(formula ?? cell.element, "t") !== "shared") {
      if (isOurs) groups.push([cell]);
      continue;
    }
    const group = shared.get(number) ?? { ours: false, cells: [] };
    shared.set(number, group);
    group.ours ||= isOurs;
    group.cells.push(cell);
  }
  for (const { ours, cells } of shared.values()) if (ours) groups.push(cells);
  const answered = groups.filter((cells) => cells.every(hasAnswer)).flat();
  const spills = new Map(answered.flatMap((cell) => spillOf(cell, place.sheet)));
  return {
    frozen: new Set(answered.map(({ address }) => address)),
    kept: groups.filter((cells) => !cells.every(hasAnswer)).flatMap(addresses),
    spills,
  };
}

function addresses(cells: readonly FormulaCell[]): readonly string[] {
  return cells.map(({ address }) => address);
}

function spillOf({ element, address }: FormulaCell, sheet: string) {
  const formula = childOf(element, "f");
  const ref = formula && attributeOf(formula, "t") === "array" && attributeOf(formula, "ref");
  const area = typeof ref === "string" ? readArea(ref) : undefined;
  return area === undefined ? [] : [[spillKey(sheet, address), area] as const];
}

/**
 * The rows with the answers in place of our formulas, and with the area in place of what other
 * formulas called a spill of ours; every other byte is copied.
 *
 * @returns pieces of the rows in order; `undefined` when nothing in them changes
 */
export function frozenRows(
  rows: Uint8Array,
  frozen: ReadonlySet<string>,
  place: { readonly part: string; readonly sheet: string; readonly spills: FrozenSpills },
): Uint8Array[] | undefined {
  const pieces: Uint8Array[] = [];
  let copied = 0;
  for (const cell of formulaCells(rows, place.part)) {
    const xml = frozen.has(cell.address) ? valueCell(cell) : respelled(cell, place);
    if (xml === cell.text) continue;
    pieces.push(rows.subarray(copied, cell.start), new TextEncoder().encode(xml));
    copied = cell.end;
  }
  if (copied === 0) return undefined;
  return [...pieces, rows.subarray(copied)];
}

function respelled(
  { element, text }: FormulaCell,
  { sheet, spills }: { readonly sheet: string; readonly spills: FrozenSpills },
): string {
  const edits = element.children.flatMap((child): XmlEdit[] => {
    const formula = child.name === "f" ? withoutSpills(child.text, sheet, spills) : child.text;
    return formula === child.text
      ? []
      : [{ start: child.openEnd, end: child.closeStart, text: escapeXml(formula) }];
  });
  return edits.length === 0 ? text : applyEdits(text, edits);
}
