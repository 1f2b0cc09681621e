import type { FilterColumn } from "../../host/xlsx/grid/gridWorkbook";
import type { FilterCriteria, ListFilter } from "../workbook/book/listFilter";

/** Signs of a condition in a file's own words. */
const signs: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

const ranks: Readonly<Record<string, { readonly fromTop: boolean; readonly ofPercent: boolean }>> =
  {
    TopItems: { fromTop: true, ofPercent: false },
    TopPercent: { fromTop: true, ofPercent: true },
    BottomItems: { fromTop: false, ofPercent: false },
    BottomPercent: { fromTop: false, ofPercent: true },
  };

/** Conditions as a file holds them; one that no file can hold is left out. */
export function fileColumns({ conditions }: ListFilter): FilterColumn[] {
  return [...conditions]
    .sort(([one], [other]) => one - other)
    .flatMap(([column, criteria]) => fileColumn(column, criteria) ?? []);
}

/** The condition of one column as `Excel.FilterCriteria`. */
export function criteriaOf(filter: FilterColumn): FilterCriteria {
  if (filter.by === "values") return { filterOn: "Values", values: filter.values };
  if (filter.by === "rank") {
    const side = filter.fromTop ? "Top" : "Bottom";
    const filterOn = side + (filter.ofPercent ? "Percent" : "Items");
    return { filterOn, criterion1: String(filter.count) };
  }
  const [first, second] = filter.conditions.map(
    ({ operator, value }) => (signs[operator] ?? "=") + value,
  );
  return {
    filterOn: "Custom",
    ...(first === undefined ? {} : { criterion1: first }),
    ...(second === undefined ? {} : { criterion2: second, operator: filter.all ? "And" : "Or" }),
  };
}

function fileColumn(column: number, criteria: FilterCriteria): FilterColumn | undefined {
  const { filterOn, values, criterion1, criterion2 } = criteria;
  if (filterOn === "Values")
    return { column, by: "values", values: (values ?? []).map((value) => String(value)) };
  if (filterOn === "Custom") {
    const given = [criterion1, criterion2].filter((condition) => condition !== undefined);
    const all = criteria.operator !== "Or";
    return { column, by: "conditions", conditions: given.map(fileCondition), all };
  }
  const rank = ranks[filterOn];
  return rank && { column, by: "rank", count: Number(criterion1), ...rank };
}

function fileCondition(condition: string): { operator: string; value: string } {
  const [, sign = "=", value = ""] = /^(>=|<=|<>|>|<|=)?([\s\S]*)$/.exec(condition) ?? [];
  const [operator] = Object.entries(signs).find(([, each]) => each === sign) ?? ["equal"];
  return { operator, value };
}
