import type { GridLook } from "../../../host/xlsx/grid/gridLook";
import type { ServerProperty } from "../../protocol/serverType";
import { areaOf, type CellRange } from "../book/cellRange";
import { commonLook, setLook } from "../book/looks";
import { flagGiven, isLeftOut, wordGiven } from "./given";

/**
 * A property that is one trait of how cells look; `null` where the cells differ.
 *
 * @param kind - how the value given is checked: a truth value, one of some words, or by a function
 */
export function lookProperty<Trait extends keyof GridLook>(
  trait: Trait,
  kind: "flag" | readonly GridLook[Trait][] | ((value: unknown) => GridLook[Trait]),
): ServerProperty<CellRange> {
  return {
    read: (range) => commonLook({ sheet: range.sheet, area: areaOf(range) }, trait)?.same ?? null,
    write: (range, value) => {
      // Excel passes over `null`: it is what a mixed format reads as.
      if (isLeftOut(value)) return;
      const place = { sheet: range.sheet, area: areaOf(range) };
      setLook(range.book, place, { [trait]: checked(kind, value) });
    },
  };
}

function checked<Value>(
  kind: "flag" | readonly Value[] | ((value: unknown) => Value),
  value: unknown,
): unknown {
  if (typeof kind === "function") return kind(value);
  return kind === "flag" ? flagGiven(value) : wordGiven(kind as readonly string[], value);
}
