import type { CellFlag, CellProblemCode } from "./reading";

/**
 * Who a name cell speaks of. `name` is there only when it is a whole name; a form of address
 * ("王姐") has its parts and no `name`.
 */
export interface PersonName {
  readonly name?: string;
  readonly surname?: string;
  readonly title?: string;
  readonly first?: string;
  readonly last?: string;
  readonly lastInitial?: string;
  /** A second name she goes by. */
  readonly alias?: string;
  readonly note?: string;
  readonly tag?: string;
  /** What tells her from another client of the same name. */
  readonly disambiguator?: string;
  readonly phone?: string;
  /** The cell repeats the row above. */
  readonly fillFrom?: "above";
}

export type NameFinding =
  | { readonly name: PersonName; readonly flags: readonly CellFlag[] }
  | { readonly code: CellProblemCode };

export function wholeName(name: PersonName): NameFinding {
  return { name, flags: [] };
}

export function partialName(name: PersonName): NameFinding {
  return { name, flags: ["PARTIAL_NAME"] };
}
