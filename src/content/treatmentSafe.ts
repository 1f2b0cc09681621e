import { treatmentKey } from "./treatmentKey";
import { treatments } from "./treatments";

const sensitiveNames = treatments
  .filter((treatment) => treatment.sensitive !== undefined)
  .flatMap((treatment) => treatment.names.map(treatmentKey));

// A Latin name must stand alone ("toxin" is not in "detoxing"); a Chinese one may stand anywhere.
const namesSensitive = new RegExp(
  sensitiveNames
    .map((name) =>
      /^[\x20-\x7e]+$/.test(name) ? `(?<![a-z])${escaped(name)}(?![a-z])` : escaped(name),
    )
    .join("|"),
  "u",
);

/**
 * A treatment as paper, a message or a bystander may have it (T1, G15).
 *
 * Toxin and intimate treatments are never named, neither by their exact name nor inside a longer
 * one ("Botox 3 areas"). A miss would be worse than a false alarm, so one such word hides the
 * whole text.
 *
 * @param treatment - the treatment as a sheet names it
 * @returns the text, trimmed to one line; `undefined` when it must not be said, or says nothing
 *
 * @example
 * treatmentSafe("IPL") // => "IPL"
 * treatmentSafe("Botox 3 areas") // => undefined
 */
export function treatmentSafe(treatment: string): string | undefined {
  if (namesSensitive.test(treatmentKey(treatment))) return undefined;
  const text = treatment.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return text === "" ? undefined : text;
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
