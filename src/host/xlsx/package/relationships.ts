import { refuse } from "../refusal";
import { attributeOf } from "../xml/xmlQuery";
import { parseXml } from "../xml/xmlTree";
import { xmlText } from "../xml/utf8Pieces";
import type { XlsxPackage } from "./xlsxPackage";

/** How one part of the package points to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type: `worksheet`, `table`, `sharedStrings`, … the same in both dialects. */
  readonly kind: string;
  /** Name of the part it points to; `undefined` when that lies outside the package. */
  readonly part: string | undefined;
  /** What is written, when it lies outside the package. */
  readonly target?: string;
}

/** What a part points to; none when it has no relationships part. */
export function relationshipsOf(pkg: XlsxPackage, part: string): Relationship[] {
  const relsPart = relationshipsPart(part);
  if (!pkg.has(relsPart)) return [];
  const root = parseXml(xmlText(pkg.whole(relsPart), relsPart), relsPart);
  return root.children
    .filter((child) => child.name === "Relationship")
    .map((child) => {
      const outside = attributeOf(child, "TargetMode") === "External";
      const target = attributeOf(child, "Target") ?? "";
      return {
        id: attributeOf(child, "Id") ?? "",
        kind: attributeOf(child, "Type")?.split("/").at(-1) ?? "",
        part: outside ? undefined : resolveTarget(part, target),
        ...(outside ? { target } : {}),
      };
    });
}

/** Name of the part that holds a part's relationships; "" stands for the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * Part a relationship's target names, seen from the part that points.
 *
 * @example
 * resolveTarget("xl/workbook.xml", "worksheets/sheet1.xml") // => "xl/worksheets/sheet1.xml"
 * resolveTarget("xl/workbook.xml", "/xl/styles.xml") // => "xl/styles.xml"
 * resolveTarget("xl/worksheets/sheet1.xml", "../tables/table1.xml") // => "xl/tables/table1.xml"
 */
export function resolveTarget(from: string, target: string): string {
  const path = decodeTarget(target.split("#")[0] ?? "").replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) refuse({ code: "unsafePartName", part: target });
    } else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function decodeTarget(target: string): string {
  // A stray "%" is no escape; the name is then meant as it stands.
  return /%(?![0-9A-Fa-f]{2})/.test(target) ? target : decodeURI(target);
}
