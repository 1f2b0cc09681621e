import type { ThresholdWords } from "../../wording/pane/thresholdWords";
import type { Threshold, ThresholdUnit } from "./threshold";

/**
 * A number as the screen writes it: shares in percent, others at most to one decimal.
 *
 * @example
 * sayThreshold(0.7, "share") // => "70%"
 * sayThreshold(1.5, "times") // => "1.5"
 */
export function sayThreshold(number: number, unit: ThresholdUnit): string {
  return unit === "share" ? `${Math.round(number * 100)}%` : String(Math.round(number * 10) / 10);
}

/** Who said the usual number, and what it is: "document 004: 90". */
export function saySource(
  { saidBy, unit }: Threshold,
  usual: number | undefined,
  words: ThresholdWords,
): string {
  const documents = saidBy.filter((source) => source !== "ours");
  const said = usual === undefined ? "–" : sayThreshold(usual, unit);
  return words.saidBy(documents, saidBy.includes("ours"), said);
}
