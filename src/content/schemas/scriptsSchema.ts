import { z } from "zod";

import { reasons } from "../../core/calling/callPlan";
import { parseTemplate } from "../parseTemplate";
import { isPlaceholder, type Placeholder } from "../placeholders";
import { treatmentNamed } from "../scripts/checkScriptText";
import { offerKinds, scriptParts } from "../scripts/scriptParts";
import { scriptLineSchema } from "./scriptLineSchema";

const scriptWords = z.strictObject({
  opening: scriptLineSchema,
  reason: scriptLineSchema,
  care: scriptLineSchema.optional(),
  question: scriptLineSchema,
  offer: scriptLineSchema.optional(),
  close: scriptLineSchema,
  /** What she may say, and what is answered. */
  objections: z
    .array(z.strictObject({ say: scriptLineSchema, answer: scriptLineSchema }))
    .readonly(),
});

const common = {
  id: z.string().min(1),
  offer: z.enum(offerKinds),
  /** Without these the script is not used. */
  requires: z.array(z.custom<Placeholder>(isNameOfPlaceholder, "unknownPlaceholder")).readonly(),
  source: z.string().min(1),
  en: scriptWords.readonly(),
  "zh-CN": scriptWords.readonly(),
};

const script = z
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

/** A script for each reason, and for a message left where others may hear it. */
export const scriptsSchema = z.array(script.readonly()).readonly();

type Words = z.infer<typeof scriptWords>;

function namesTreatment(known: { en: Words; "zh-CN": Words }): boolean {
  return [known.en, known["zh-CN"]].some((words) =>
    scriptParts.some((part) => {
      const parsed = parseTemplate(words[part] ?? "");
      return parsed.ok && treatmentNamed(parsed.value) !== undefined;
    }),
  );
}

function isNameOfPlaceholder(name: unknown): name is Placeholder {
  return typeof name === "string" && isPlaceholder(name);
}
