import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { plainLook, type GridLook } from "../../host/xlsx/grid/gridLook";
import { lookOf, styleOf } from "./looks";

/** Finds the style of the file a cell still has. */
export class FileLooks {
  private readonly base: GridLook;
  private readonly numbers = new Map<string, number>();

  constructor(looks: readonly GridLook[]) {
    this.base = looks[0] ?? plainLook;
    looks.forEach((look, index) => {
      const key = keyOf(lookOf(styleOf(look), look.locked));
      if (!this.numbers.has(key)) this.numbers.set(key, index);
    });
  }

  styleOf(
    cell: Nullable<ICellData>,
    ownStyle: (cell: Nullable<ICellData>) => Nullable<IStyleData>,
  ): number | GridLook {
    const id = cell?.s;
    const unlocked = cell?.custom?.["unlocked"] === true;
    if ((id === undefined || id === null) && !unlocked) return 0;
    if (typeof id === "string" && /^x\d+$/.test(id) && !unlocked) return Number(id.slice(1));
    const { fontName, fontSize } = this.base;
    const style = { ...styleOf({ fontName, fontSize }), ...ownStyle(cell) };
    const look = lookOf(style, !unlocked);
    return this.numbers.get(keyOf(look)) ?? look;
  }
}

function keyOf(look: GridLook): string {
  return JSON.stringify(Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1)));
}
