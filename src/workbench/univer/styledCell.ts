import type { ICellData } from "@univerjs/core";
import type { GridLook } from "../../host/xlsx/grid/gridLook";
import { styleOf } from "./looks";

/** A cell that changes only these traits of the one it is written over. */
export function styledCell(look: Partial<GridLook>): ICellData {
  const style = styleOf(look);
  // Black that is asked for stays black on a table's dark header, where it usually would be white.
  if (look.fontColor !== undefined) style.cl = { rgb: look.fontColor };
  const cell: ICellData = Object.keys(style).length > 0 ? { s: style } : {};
  if (look.locked !== undefined) cell.custom = look.locked ? null : { unlocked: true };
  return cell;
}
