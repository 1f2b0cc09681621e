import type { z } from "zod";

import { followUpPlansSchema } from "./followUpPlansSchema";
import { followUpQuestionsSchema } from "./followUpQuestionsSchema";
import { inCallLinesSchema } from "./inCallLinesSchema";
import { placeholdersSchema } from "./placeholdersSchema";
import { redFlagsSchema } from "./redFlagsSchema";
import { scriptsSchema } from "./scriptsSchema";
import { snippetsSchema } from "./snippetsSchema";
import { symptomWordsSchema } from "./symptomWordsSchema";
import { treatmentRulesSchema } from "./treatmentRulesSchema";
import { treatmentWordsSchema } from "./treatmentWordsSchema";
import { treatmentsSchema } from "./treatmentsSchema";
import { wordRulesSchema } from "./wordRulesSchema";

/** What each file of `data/` must hold. A test reads every file; what is shipped is read no more. */
export const contentSchemas = {
  followUpPlans: followUpPlansSchema,
  followUpQuestions: followUpQuestionsSchema,
  inCallLines: inCallLinesSchema,
  placeholders: placeholdersSchema,
  redFlags: redFlagsSchema,
  scripts: scriptsSchema,
  snippets: snippetsSchema,
  symptomWords: symptomWordsSchema,
  treatmentRules: treatmentRulesSchema,
  treatmentWords: treatmentWordsSchema,
  treatments: treatmentsSchema,
  wordRules: wordRulesSchema,
};

/** The files of `data/` by name, as their schemas describe them. */
export type Content = {
  readonly [File in keyof typeof contentSchemas]: z.infer<(typeof contentSchemas)[File]>;
};
