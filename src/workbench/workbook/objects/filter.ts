import type { ServerType } from "../../protocol/serverType";
import { filterList } from "../book/headedList";
import type { FilterCriteria } from "../book/listFilter";
import { invalidArgument } from "../book/refusals";
import { isLeftOut, numberGiven, recordGiven, textGiven, wordGiven } from "./given";
import type { PlacedColumn } from "./tableColumn";

/** `Excel.Filter` of one column of a table. */
export const filterType: ServerType<PlacedColumn> = {
  name: "Filter",
  properties: {
    criteria: {
      read: ({ table, column }) =>
        table.filter.conditions.get(table.columns.indexOf(column)) ?? null,
    },
  },
  methods: {
    apply: (placed, criteria) => filter(placed, filterCriteriaGiven(criteria)),
    applyValuesFilter: (placed, values) =>
      filter(placed, filterCriteriaGiven({ filterOn: "Values", values })),
    applyCustomFilter: (placed, criterion1, criterion2, operator) =>
      filter(
        placed,
        filterCriteriaGiven({
          filterOn: "Custom",
          criterion1,
          ...(isLeftOut(criterion2) ? {} : { criterion2 }),
          ...(isLeftOut(operator) ? {} : { operator }),
        }),
      ),
    applyTopItemsFilter: (placed, count) => filter(placed, counted("TopItems", count)),
    applyTopPercentFilter: (placed, count) => filter(placed, counted("TopPercent", count)),
    applyBottomItemsFilter: (placed, count) => filter(placed, counted("BottomItems", count)),
    applyBottomPercentFilter: (placed, count) => filter(placed, counted("BottomPercent", count)),
    clear: (placed) => filter(placed, undefined),
  },
};

function counted(filterOn: string, count: unknown): FilterCriteria {
  return { filterOn, criterion1: String(numberGiven(count)) };
}

function filter(placed: PlacedColumn, criteria: FilterCriteria | undefined): void {
  const { book, table, column } = placed;
  const list = { sheet: table.sheet, filter: table.filter, table };
  filterList(book, list, { column: table.columns.indexOf(column), criteria });
}

/** Reads `Excel.FilterCriteria`. @throws WireError InvalidArgument without what it filters on */
export function filterCriteriaGiven(criteria: unknown): FilterCriteria {
  const given = recordGiven(criteria);
  const filterOn = textGiven(given["filterOn"]);
  const { values, criterion1, criterion2, operator } = given;
  if (filterOn === "Values" && !Array.isArray(values)) throw invalidArgument();
  if (filterOn === "Custom") textGiven(criterion1);
  return {
    filterOn,
    ...(Array.isArray(values) ? { values: values as readonly unknown[] } : {}),
    ...(isLeftOut(criterion1) ? {} : { criterion1: textGiven(criterion1) }),
    ...(isLeftOut(criterion2) ? {} : { criterion2: textGiven(criterion2) }),
    ...(isLeftOut(operator) ? {} : { operator: wordGiven(["And", "Or"], operator) }),
  };
}
