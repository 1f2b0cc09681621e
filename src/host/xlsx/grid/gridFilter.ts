import { readArea } from "../read/cellAddress";
import { unescapeExcel } from "../xml/unescapeXml";
import { attributeOf, childOf, isTrue } from "../xml/xmlQuery";
import type { XmlElement } from "../xml/xmlTree";
import type { FilterColumn, GridFilter } from "./gridWorkbook";

/** Reads which rows an `autoFilter` shows; columns filtered by colour, icon or date stay unread. */
export function gridFilter(filter: XmlElement | undefined): GridFilter | undefined {
  const area = filter && readArea(attributeOf(filter, "ref") ?? "");
  if (filter === undefined || area === undefined) return undefined;
  const columns = filter.children
    .filter(({ name }) => name === "filterColumn")
    .flatMap((column) => filterColumn(column) ?? []);
  return { ...area, columns };
}

function filterColumn(element: XmlElement): FilterColumn | undefined {
  const column = Number(attributeOf(element, "colId") ?? "NaN");
  if (!Number.isInteger(column)) return undefined;
  const [shown] = element.children;
  if (shown?.name === "filters") return byValues(column, shown);
  if (shown?.name === "customFilters") return byConditions(column, shown);
  const top = childOf(element, "top10");
  if (top === undefined) return undefined;
  return {
    column,
    by: "rank",
    count: Number(attributeOf(top, "val") ?? "10"),
    ofPercent: isTrue(top, "percent"),
    fromTop: attributeOf(top, "top") !== "0",
  };
}

function byValues(column: number, filters: XmlElement): FilterColumn | undefined {
  const { children } = filters;
  if (children.some(({ name }) => name !== "filter")) return undefined;
  const values = children.map((value) => unescapeExcel(attributeOf(value, "val") ?? ""));
  return { column, by: "values", values: isTrue(filters, "blank") ? [...values, ""] : values };
}

function byConditions(column: number, filters: XmlElement): FilterColumn {
  const conditions = filters.children
    .filter(({ name }) => name === "customFilter")
    .map((condition) => ({
      operator: attributeOf(condition, "operator") ?? "equal",
      value: unescapeExcel(attributeOf(condition, "val") ?? ""),
    }));
  return { column, by: "conditions", conditions, all: isTrue(filters, "and") };
}
