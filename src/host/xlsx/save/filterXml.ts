import type { FilterColumn, GridFilter } from "../grid/gridWorkbook";
import { escapeExcel } from "../write/escapeText";
import { areaText } from "./cellXml";

/**
 * Writes which rows a list shows.
 *
 * @param prefix - of the part's tags, with its colon
 */
export function filterXml(filter: GridFilter, prefix: string): string {
  const columns = filter.columns.map((column) => columnXml(column, prefix)).join("");
  const opening = `<${prefix}autoFilter ref="${areaText(filter)}"`;
  return columns === "" ? `${opening}/>` : `${opening}>${columns}</${prefix}autoFilter>`;
}

function columnXml(filter: FilterColumn, prefix: string): string {
  const inside = conditionXml(filter, prefix);
  return `<${prefix}filterColumn colId="${filter.column}">${inside}</${prefix}filterColumn>`;
}

function conditionXml(filter: FilterColumn, prefix: string): string {
  switch (filter.by) {
    case "values": {
      const blank = filter.values.includes("") ? ' blank="1"' : "";
      const values = filter.values
        .filter((value) => value !== "")
        .map((value) => `<${prefix}filter val="${escapeExcel(value)}"/>`);
      return `<${prefix}filters${blank}>${values.join("")}</${prefix}filters>`;
    }
    case "conditions": {
      const conditions = filter.conditions.map(
        ({ operator, value }) =>
          `<${prefix}customFilter operator="${operator}" val="${escapeExcel(value)}"/>`,
      );
      const all = filter.all ? ' and="1"' : "";
      return `<${prefix}customFilters${all}>${conditions.join("")}</${prefix}customFilters>`;
    }
    case "rank": {
      const kind = `top="${Number(filter.fromTop)}" percent="${Number(filter.ofPercent)}"`;
      return `<${prefix}top10 ${kind} val="${filter.count}"/>`;
    }
  }
}
