import "../customFunctions";

import * as affinity from "../../../src/functions/affinity";
import "../../../src/functions/callListScript";
import * as callList from "../../../src/functions/callList";
import * as clean from "../../../src/functions/clean";
import * as dormancy from "../../../src/functions/dormancy";
import * as followUp from "../../../src/functions/followUp";
import * as repurchase from "../../../src/functions/repurchase";
import * as results from "../../../src/functions/results";
import * as rfm from "../../../src/functions/rfm";
import * as scripts from "../../../src/functions/scripts";
import * as segments from "../../../src/functions/segments";
import * as visits from "../../../src/functions/visits";
import { shown } from "../customFunctions";

type Handler = (...given: unknown[]) => unknown;

const handlers = {
  ...affinity,
  ...callList,
  ...clean,
  ...dormancy,
  ...followUp,
  ...repurchase,
  ...results,
  ...rfm,
  ...scripts,
  ...segments,
  ...visits,
} as unknown as Readonly<Record<string, Handler | undefined>>;

/**
 * What one of the add-in's formulas answers by the functions themselves, without any spreadsheet.
 *
 * @param formula - "=CLINIC.DAYS_AWAY(Clients!P4:P15,$B$2)"
 * @param valuesOf - the cells of a reference
 * @returns the rows it fills; errors as their names
 */
export function coreAnswer(formula: string, valuesOf: (reference: string) => unknown): unknown {
  const [, name = "", written = ""] = /^=CLINIC\.([A-Z_]+)\((.*)\)$/.exec(formula) ?? [];
  const exported = `${camelCase(name)}Cells`;
  const handler = handlers[exported];
  if (handler === undefined) throw new RangeError(`no function ${exported}`);
  const given = parts(written, ",").map((argument) => argumentOf(argument, valuesOf));
  return shownOrPromised(() => handler(...given));
}

/** One function answers with a promise: what it needs comes as a script of its own. */
function shownOrPromised(call: () => unknown): unknown {
  const answered = shown(() => {
    const given = call();
    return given instanceof Promise ? [[given]] : given;
  }) as readonly (readonly unknown[])[];
  const [[promised] = []] = answered;
  return promised instanceof Promise
    ? promised.then((rows: unknown) => shown(() => rows))
    : answered;
}

/** References are looked up; a single cell is its value, a place with nothing in it is left out. */
function argumentOf(text: string, valuesOf: (reference: string) => unknown): unknown {
  if (text === "") return null;
  if (/^-?[\d.]+$/.test(text)) return Number(text);
  if (text.startsWith('"')) return text.slice(1, -1);
  if (text.startsWith("{"))
    return parts(text.slice(1, -1), ";").map((line) => parts(line, ",").map(Number));
  const values = valuesOf(text) as readonly (readonly unknown[])[];
  return text.includes(":") ? values : values[0]?.[0];
}

/** Splits at a sign, but not within quotes or braces. */
function parts(text: string, sign: string): string[] {
  const found = [""];
  let quoted = false;
  let depth = 0;
  for (const letter of text) {
    if (letter === "'") quoted = !quoted;
    if (letter === "{") depth += 1;
    if (letter === "}") depth -= 1;
    if (letter === sign && !quoted && depth === 0) found.push("");
    else found.push((found.pop() ?? "") + letter);
  }
  return found;
}

function camelCase(name: string): string {
  return name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
