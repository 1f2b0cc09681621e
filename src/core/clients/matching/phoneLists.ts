import type { ClientKeyFields } from "../clientFields";
import { noText } from "../columns";
import type { KeyBook } from "./keyBook";

/** The distinct lists of phone keys that rows give, numbered as they are met. */
export interface PhoneLists {
  /** The list of a row; `noText` for a row without a phone. */
  readonly listOf: (fields: Partial<ClientKeyFields>, rowIndex: number) => number;
  /** The numbers of a list in the order of the cells, none twice. */
  readonly numbersIn: (list: number) => readonly number[];
}

const noNumbers: readonly number[] = [];

/**
 * Opens an empty register of phone lists; nearly every row has one number, and its list costs no
 * text.
 *
 * @param numbers - the keys of all numbers of the workbook
 */
export function phoneLists(numbers: KeyBook): PhoneLists {
  const lists: (readonly number[])[] = [];
  const single: number[] = [];
  const several = new Map<string, number>();

  function only(key: number): number {
    return (single[key] ??= lists.push([key]) - 1);
  }

  function all(keys: readonly number[]): number {
    const known = several.get(keys.join());
    if (known !== undefined) return known;
    several.set(keys.join(), lists.length);
    return lists.push(keys) - 1;
  }

  return {
    listOf(fields, rowIndex) {
      const first = numbers.keyOf(fields.phone?.[rowIndex]);
      const second = numbers.keyOf(fields.phone2?.[rowIndex]);
      const more = fields.phones?.[rowIndex];
      if (more === undefined && second === noText) return first === noText ? noText : only(first);

      const keys = [first, ...(more ?? []).map((text) => numbers.keyOf(text)), second];
      const distinct = [...new Set(keys.filter((key) => key !== noText))];
      const [primary] = distinct;
      if (primary === undefined) return noText;
      return distinct.length === 1 ? only(primary) : all(distinct);
    },
    numbersIn: (list) => lists[list] ?? noNumbers,
  };
}
