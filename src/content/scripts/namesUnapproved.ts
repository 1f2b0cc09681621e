import type { Template } from "../parseTemplate";
import type { Placeholder, ScriptValues } from "../placeholders";

/** What a caller may promise only once the manager has written it down (S3). */
const approved: ReadonlySet<Placeholder> = new Set(["offer", "gift"]);

/**
 * Whether a line would promise an offer or a gift nobody has written down: its fallback is no promise
 * to make, so the line is left out.
 *
 * @param template - from `parseTemplate`
 * @param values - what is known
 * @source rules S3, T1
 *
 * @example
 * namesUnapproved([{ kind: "placeholder", name: "gift" }], {}) // => true
 * namesUnapproved([{ kind: "placeholder", name: "gift" }], { gift: "a cream" }) // => false
 * namesUnapproved([{ kind: "placeholder", name: "doctor" }], {}) // => false
 */
export function namesUnapproved(template: Template, values: ScriptValues): boolean {
  const isKnown = (name: Placeholder) => (values[name] ?? "").trim() !== "";
  return template.some((part) => {
    if (part.kind === "text") return false;
    if (part.kind === "placeholder") return approved.has(part.name) && !isKnown(part.name);
    return namesUnapproved(isKnown(part.name) ? part.whenKnown : part.whenUnknown, values);
  });
}
