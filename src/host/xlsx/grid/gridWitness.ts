import { readArea } from "../read/cellAddress";
import type { CellContext, CellWitness } from "../read/cellContext";
import { readText } from "../read/richText";
import { attributeIsTrue, attributeText } from "../xml/attributes";
import { codes } from "../xml/xmlBytes";
import { shownFormula } from "./excelFormula";
import type { GridFormula, GridLine } from "./gridWorkbook";
import { shiftFormula } from "./shiftFormula";

const names = {
  t: codes("t"),
  ref: codes("ref"),
  si: codes("si"),
  ht: codes("ht"),
  s: codes("s"),
  hidden: codes("hidden"),
  customFormat: codes("customFormat"),
};

interface SharedFormula {
  readonly formula: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Collects formulas, formatted blanks and the looks of rows while a sheet's values are read. */
export class GridWitness implements CellWitness {
  readonly formulas: GridFormula[] = [];
  readonly blanks: number[] = [];
  readonly rowLooks: GridLine[] = [];
  context: CellContext | undefined;
  private readonly shared = new Map<string, SharedFormula>();

  row(): void {
    const { xml, rowIndex } = this.reading();
    const height = Number(attributeText(xml, names.ht) ?? "NaN");
    const hidden = attributeIsTrue(xml, names.hidden);
    const style = attributeIsTrue(xml, names.customFormat)
      ? Number(attributeText(xml, names.s) ?? "0")
      : undefined;
    if (!(height >= 0) && !hidden && style === undefined) return;
    const size = height >= 0 ? height : undefined;
    this.rowLooks.push({ first: rowIndex, last: rowIndex, size, hidden, look: style });
  }

  blank(style: number): void {
    const { rowIndex, columnIndex } = this.reading();
    if (style !== 0) this.blanks.push(rowIndex, columnIndex, style);
  }

  formula(): void {
    const context = this.reading();
    const { xml, builder, rowIndex, columnIndex } = context;
    const type = attributeText(xml, names.t) ?? "normal";
    const group = attributeText(xml, names.si);
    const area = readArea(attributeText(xml, names.ref) ?? "");
    builder.clear();
    if (!xml.closesItself()) readText(xml, builder);
    const text = builder.text();
    builder.clear();
    if (type === "dataTable") return;
    const formula =
      type === "shared" && group !== undefined
        ? this.sharedHere(group, text)
        : text === ""
          ? undefined
          : shownFormula(text);
    if (formula === undefined) return;
    const fills = type === "array" ? area : undefined;
    const shares = type === "shared" && group !== undefined ? { sharedFrom: group } : {};
    this.formulas.push({ rowIndex, columnIndex, formula, fills, ...shares });
  }

  private sharedHere(group: string, text: string): string | undefined {
    const { rowIndex, columnIndex } = this.reading();
    if (text !== "") {
      const formula = shownFormula(text);
      this.shared.set(group, { formula, rowIndex, columnIndex });
      return formula;
    }
    const first = this.shared.get(group);
    if (first === undefined) return undefined;
    return shiftFormula(first.formula, rowIndex - first.rowIndex, columnIndex - first.columnIndex);
  }

  private reading(): CellContext {
    if (this.context === undefined) throw new Error("GridWitness: nothing is being read");
    return this.context;
  }
}
