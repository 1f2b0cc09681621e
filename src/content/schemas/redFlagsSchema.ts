import { z } from "zod";

import { urgencies } from "../../core/calling/redFlagReader";
import { languages } from "../../core/clients/language";

const words = z.array(z.string().min(1)).readonly();

const redFlag = z.strictObject({
  id: z.string().min(1),
  urgency: z.enum(urgencies),
  name: z.record(z.enum(languages), z.string().min(1)),
  words,
  /** Both said in one clause are the symptom: a part of the body, and what is wrong with it. */
  together: z.array(z.strictObject({ one: words, other: words })).readonly(),
  /** Follow-up plans after which it is looked for; "*" for all. */
  plans: z.array(z.string()).readonly(),
  /** What the caller does. */
  action: z.record(z.enum(languages), z.string().min(1)),
  sources: z.array(z.string()).nonempty().readonly(),
});

/** The symptoms that stop all selling until a person closes them. */
export const redFlagsSchema = z.array(redFlag.readonly()).readonly();
