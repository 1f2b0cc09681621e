import { z } from "zod";

import { languages } from "../../core/clients/language";
import ruleList from "../data/wordRules.json";
import { treatmentKey } from "../treatmentKey";

/** What is wrong with a word. */
export const wordCategories = [
  "absolute",
  "guarantee",
  "beforeAfter",
  "endorsement",
  "comparison",
  "anxiety",
  "toxin",
  "medicalTerm",
  "pricing",
  "refundDenial",
  "pressure",
  "loan",
  "callerDiagnoses",
  "disparage",
  "selfish",
  "tone",
] as const;
export type WordCategory = (typeof wordCategories)[number];

/** Where a text is used. */
export const wordScopes = ["script", "broadcast", "voicemail", "postop"] as const;
export type WordScope = (typeof wordScopes)[number];

/** What the clinic is: a salon is not a clinic, and may not speak like one. */
export const trades = ["medical", "beauty", "postpartum"] as const;
export type Trade = (typeof trades)[number];

const words = z.array(z.string().min(1).transform(treatmentKey)).readonly();

const wordRule = z.strictObject({
  category: z.enum(wordCategories),
  /** block: the text cannot be saved; warn and info: it is shown. */
  severity: z.enum(["block", "warn", "info"]),
  scopes: z.array(z.enum(wordScopes)).nonempty().readonly(),
  trades: z.array(z.enum(trades)).nonempty().readonly(),
  words,
  patterns: z.array(z.string().transform((pattern) => new RegExp(pattern, "gu"))).readonly(),
  sources: z.array(z.string()).nonempty().readonly(),
});
export type WordRule = Readonly<z.infer<typeof wordRule>>;

const rulesSchema = z.strictObject({
  better: z.record(z.enum(wordCategories), z.record(z.enum(languages), z.string().min(1))),
  /** Longer words in which a listed one is harmless: "第一次". */
  allowed: z.record(z.enum(wordCategories), words),
  rules: z.array(wordRule),
});

const list = rulesSchema.parse({
  ...ruleList,
  allowed: {
    ...Object.fromEntries(wordCategories.map((category) => [category, []])),
    ...ruleList.allowed,
  },
});

export const wordRules: readonly WordRule[] = list.rules;
export const allowedWords = list.allowed;
/** What to say instead, for each kind of word. */
export const betterWording = list.better;
