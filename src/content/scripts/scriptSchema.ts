import { z } from "zod";

import { reasons } from "../../core/calling/callPlan";
import { parseTemplate, type Template, type TemplatePart } from "../parseTemplate";
import { isPlaceholder, type Placeholder } from "../placeholders";

/** What is said in a call, in this order. */
export const scriptParts = ["opening", "reason", "care", "question", "offer", "close"] as const;
export type ScriptPart = (typeof scriptParts)[number];

/** What the offer of a script is: only an invitation, a review or a gift promotes anything. */
export const offerKinds = ["none", "apology", "invite", "review", "gift"] as const;
export type OfferKind = (typeof offerKinds)[number];

/** A line of a script; an unknown placeholder is refused with the problem as `params`. */
export const scriptLine = z.string().transform((text, context): Template => {
  const parsed = parseTemplate(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: "custom", message: parsed.problem.code, params: parsed.problem });
  return z.NEVER;
});

const scriptWords = z.strictObject({
  opening: scriptLine,
  reason: scriptLine,
  care: scriptLine.optional(),
  question: scriptLine,
  offer: scriptLine.optional(),
  close: scriptLine,
  /** What she may say, and what is answered. */
  objections: z.array(z.strictObject({ say: scriptLine, answer: scriptLine })).readonly(),
});
export type ScriptWords = Readonly<z.infer<typeof scriptWords>>;

const placeholder = z.string().transform((name, context): Placeholder => {
  if (isPlaceholder(name)) return name;
  context.addIssue({ code: "custom", message: "unknownPlaceholder", params: { raw: name } });
  return z.NEVER;
});

const common = {
  id: z.string().min(1),
  offer: z.enum(offerKinds),
  /** Without these the script is not used. */
  requires: z.array(placeholder).readonly(),
  source: z.string().min(1),
  en: scriptWords,
  "zh-CN": scriptWords,
};

/** A script for a reason, or for a message left where others may hear it. */
export const script = z
  .discriminatedUnion("use", [
    z.strictObject({
      ...common,
      use: z.literal("call"),
      reason: z.enum(reasons),
      /** Day of the follow-up plan, or "self" when the therapist calls about her own absence. */
      variant: z.string().min(1).optional(),
    }),
    z.strictObject({ ...common, use: z.enum(["voicemail", "message"]) }),
  ])
  .refine(
    (known) => known.use !== "voicemail" || !namesTreatment(known),
    "a voicemail names no treatment, package, sessions or money",
  );
export type CallScript = Readonly<z.infer<typeof script>>;

const heardByOthers: ReadonlySet<Placeholder> = new Set([
  "treatment",
  "treatmentSafe",
  "package",
  "remainingSessions",
  "depositAmount",
  "balanceAmount",
]);

function namesTreatment(known: { en: ScriptWords; "zh-CN": ScriptWords }): boolean {
  return [known.en, known["zh-CN"]].some((words) =>
    scriptParts.some((part) => (words[part] ?? []).some(namesIt)),
  );
}

function namesIt(part: TemplatePart): boolean {
  if (part.kind === "text") return false;
  if (heardByOthers.has(part.name)) return true;
  return part.kind === "condition" && [...part.whenKnown, ...part.whenUnknown].some(namesIt);
}
