import type { Words } from "./words";

/** What is wrong with the words typed on the command line. */
export type UsageFault =
  | { readonly code: "unknownCommand" | "unknownOption" | "extraFile"; readonly raw: string }
  | { readonly code: "noFile"; readonly command: string }
  | { readonly code: "badValue"; readonly option: string; readonly raw: string };

/** What is wrong with the words typed, then what to type. */
export function sayUsageProblem(problem: UsageFault, words: Words): string {
  const say = words.commandLine;
  switch (problem.code) {
    case "noFile":
      return say.noFile(problem.command);
    case "badValue":
      return sayBadValue(problem.option, problem.raw, words);
    default:
      return say[problem.code](problem.raw);
  }
}

function sayBadValue(option: string, raw: string, words: Words): string {
  const say = words.commandLine.badValue;
  switch (option) {
    case "as-of":
    case "now":
    case "lang":
    case "region":
      return say[option](raw);
    default:
      return say.other(option, raw);
  }
}
