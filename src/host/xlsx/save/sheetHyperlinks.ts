import type { GridHyperlink } from "../grid/gridWorkbook";
import { relationshipsOf } from "../package/relationships";
import { escapeXml } from "../write/escapeText";
import { areaText } from "./cellXml";
import type { SheetTarget } from "./sheetTarget";

/**
 * Writes the list of a sheet's links. Addresses outside stand among the sheet's relationships; one
 * that is there already is used again, one that nothing leads to any more is taken away.
 *
 * @returns the list as XML; "" for none
 */
export function saveHyperlinks(
  links: readonly GridHyperlink[],
  { pkg, part, isNew, dialect, relationships }: SheetTarget,
  prefix: string,
): string {
  const before = isNew ? [] : relationshipsOf(pkg, part).filter(({ kind }) => kind === "hyperlink");
  const ids = new Map(before.map(({ target, id }) => [target ?? "", id]));
  const used = new Set<string>();
  const idOf = (address: string) => {
    const type = `${dialect.relationships}/hyperlink`;
    const id = ids.get(address) ?? relationships.addOutside(type, address);
    ids.set(address, id);
    used.add(id);
    return ` xmlns:r="${dialect.relationships}" r:id="${id}"`;
  };
  const entries = links.map(({ area, address, place, tip }) => {
    const text = (name: string, value: string | undefined) =>
      value === undefined ? "" : ` ${name}="${escapeXml(value)}"`;
    const outside = address === undefined ? "" : idOf(address);
    const where = text("location", place) + text("tooltip", tip);
    return `<${prefix}hyperlink ref="${areaText(area)}"${outside}${where}/>`;
  });
  for (const { id } of before) if (!used.has(id)) relationships.remove(id);
  if (entries.length === 0) return "";
  return `<${prefix}hyperlinks>${entries.join("")}</${prefix}hyperlinks>`;
}
