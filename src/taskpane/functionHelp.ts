import type { Language } from "../core/clients/language";
import examples from "../wording/functionExamples.json";

/** One function as a person types it. */
export interface FunctionHelp {
  readonly name: string;
  readonly sentence: string;
  readonly example: string;
}

const metadataFiles: Readonly<Record<Language, string>> = {
  en: "functions.json",
  "zh-CN": "functions.zh-CN.json",
};

/**
 * What every function does, from the same file Excel reads.
 *
 * @returns `undefined` when the file cannot be fetched
 */
export async function functionHelp(
  language: Language,
): Promise<readonly FunctionHelp[] | undefined> {
  const reply = await fetch(metadataFiles[language]).catch(() => undefined);
  if (reply?.ok !== true) return undefined;
  const metadata = (await reply.json()) as {
    functions: { name: keyof typeof examples; description: string }[];
  };
  return metadata.functions.map(({ name, description }) => ({
    name: `CLINIC.${name}`,
    sentence: description,
    example: examples[name][language],
  }));
}
