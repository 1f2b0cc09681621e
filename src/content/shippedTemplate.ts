import { parseTemplate, type Template } from "./parseTemplate";

const read = new Map<string, Template>();

/**
 * A line of ours, or one that was checked, taken apart once.
 *
 * @param line - of a file in `data/`, whose schema has read it, or of a clinic, which `checkScriptText`
 * has: one that cannot be read is thrown
 */
export function shippedTemplate(line: string): Template {
  const known = read.get(line);
  if (known !== undefined) return known;
  const parsed = parseTemplate(line);
  if (!parsed.ok) throw new RangeError(`shippedTemplate: ${parsed.problem.code}`);
  read.set(line, parsed.value);
  return parsed.value;
}
