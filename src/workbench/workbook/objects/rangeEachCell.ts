import type { ServerObject, ServerType } from "../../protocol/serverType";
import { cellArea } from "../address/areas";
import type { Area } from "../area";
import { areaOf, type CellRange } from "../book/cellRange";
import { isReadable } from "../book/cellValues";
import { invalidArgument, notEmulated } from "../book/refusals";
import { recordGiven } from "./given";
import { rangeObject } from "./range";
import { rangeBordersType } from "./rangeBorders";

type RangeMethods = NonNullable<ServerType<CellRange>["methods"]>;
type Asked = Readonly<Record<string, unknown>>;

/** Methods of `Excel.Range` that answer for each cell, row or column by itself. */
export const rangeEachCell: RangeMethods = {
  getCellProperties: (range, asked) => {
    const area = areaOf(range);
    if (!isReadable(area)) throw invalidArgument();
    return each(area.rowCount, (down) =>
      each(area.columnCount, (across) =>
        told(range, cellArea(area.rowIndex + down, area.columnIndex + across), asked),
      ),
    );
  },
  getRowProperties: (range, asked) => {
    const area = areaOf(range);
    return each(area.rowCount, (down) =>
      told(range, { ...area, rowIndex: area.rowIndex + down, rowCount: 1 }, asked),
    );
  },
  getColumnProperties: (range, asked) => {
    const area = areaOf(range);
    return each(area.columnCount, (across) =>
      told(range, { ...area, columnIndex: area.columnIndex + across, columnCount: 1 }, asked),
    );
  },
};

function each<Answer>(count: number, answer: (index: number) => Answer): Answer[] {
  return Array.from({ length: count }, (_, index) => answer(index));
}

function told({ book, sheet }: CellRange, area: Area, asked: unknown): Asked {
  return members(rangeObject(book, sheet, area), recordGiven(asked));
}

/** The members that are asked for by `true`, and of objects by what is asked of them. */
function members({ type, self }: ServerObject, asked: Asked): Asked {
  const names = Object.keys(asked).filter((name) => asked[name] !== false);
  return Object.fromEntries(
    names.map((name) => {
      const property = type.properties?.[name];
      if (property !== undefined) return [name, property.read(self as never)];
      const object = type.objects?.[name]?.(self as never);
      if (object === undefined) throw notEmulated(`${type.name}.${name}`);
      return [name, membersOf(object, recordGiven(asked[name]))];
    }),
  );
}

function membersOf(object: ServerObject, asked: Asked): Asked {
  if (object.type.name !== rangeBordersType.name) return members(object, asked);
  const { collection } = object.type;
  return Object.fromEntries(
    Object.entries(sides).flatMap(([name, side]) => {
      const border = collection?.one(object.self as never, side);
      return border === undefined ? [] : [[name, members(border, asked)]];
    }),
  );
}

/** Sides of a cell as `Excel.CellBorderCollection` calls them. */
const sides = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  vertical: "InsideVertical",
  horizontal: "InsideHorizontal",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
} as const;
