import { z } from "zod";

import { urgencies } from "../../core/calling/redFlagReader";
import { languages } from "../../core/clients/language";

const words = z.array(z.string().min(1)).readonly();

const redFlag = z.strictObject({
  id: z.string().min(1),
  urgency: z.enum(urgencies),
  name: z.record(z.enum(languages), z.string().min(1)),
  /** Each is the symptom by itself. */
  words,
  /** Notions of symptomWords that are the symptom when said together: "小腿" and "又肿又痛". */
  together: z.array(z.strictObject({ all: words, unless: words.optional() })).readonly(),
  /** Follow-up plans after which it is looked for; "*" for all. */
  plans: z.array(z.string()).readonly(),
  /** What the caller does. */
  action: z.record(z.enum(languages), z.string().min(1)),
  sources: z.array(z.string()).nonempty().readonly(),
});

/** The symptoms that stop all selling until a person closes them. */
export const redFlagsSchema = z.array(redFlag.readonly()).readonly();
