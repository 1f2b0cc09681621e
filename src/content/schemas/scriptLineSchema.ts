import { z } from "zod";

import { parseTemplate } from "../parseTemplate";

/** A line with placeholders; one that cannot be read is refused with the problem as `params`. */
export const scriptLineSchema = z.string().superRefine((text, context) => {
  const parsed = parseTemplate(text);
  if (parsed.ok) return;
  context.addIssue({ code: "custom", message: parsed.problem.code, params: parsed.problem });
});
