import { scriptKey, type ScriptSubject } from "../../core/calling/scriptKey";
import type { Placeholder, ScriptValues } from "../placeholders";
import { scriptCatalogue } from "./scriptCatalogue";

/**
 * The values a script cannot do without and nobody knows ("the refund rule").
 *
 * @returns their names; empty when the script can be used
 *
 * @example
 * missingIn({ use: "call", reason: "deposit_d6", variant: undefined }, {}) // => ["refundTerms"]
 */
export function missingIn(subject: ScriptSubject, values: ScriptValues): readonly Placeholder[] {
  const ours = scriptCatalogue.find(({ key }) => key === scriptKey(subject));
  return (ours?.requires ?? []).filter((name) => (values[name] ?? "").trim() === "");
}
