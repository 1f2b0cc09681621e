import type { Placeholder, ScriptValues } from "./placeholders";
import { treatmentSafe } from "./treatmentSafe";

const treatmentPlaceholders = ["treatment", "treatmentSafe", "package"] as const;

/**
 * The values of a call as paper, a screen in the shop or a message may have them: a toxin or an
 * intimate treatment is never named (T1, G15).
 */
export function fitForPaper(values: ScriptValues): ScriptValues {
  const fit: Partial<Record<Placeholder, string | undefined>> = { ...values };
  for (const placeholder of treatmentPlaceholders) {
    const named = fit[placeholder];
    if (named !== undefined) fit[placeholder] = treatmentSafe(named);
  }
  return fit;
}
