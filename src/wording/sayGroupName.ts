import { reasons } from "../core/calling/callPlan";
import type { Words } from "./words";

/**
 * A caller, reason or script as a reader knows it: a log keeps reasons and scripts by our ids, and
 * some in words of its own.
 *
 * @param name - as the log has it: "postop_d1", "postop_d1/en", "Julia"
 */
export function sayGroupName(name: string | undefined, words: Words): string | undefined {
  if (name === undefined) return undefined;
  const [id, ...rest] = name.split("/");
  const reason = reasons.find((one) => one === id);
  if (reason === undefined) return name;
  return [words.reasons[reason], ...rest].join(" / ");
}
