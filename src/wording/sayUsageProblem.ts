import type { Words } from "./words";

/** What is wrong with the words typed on the command line. */
export type UsageFault =
  | {
      readonly code: "unknownCommand" | "unknownOption" | "unknownList" | "extraFile";
      readonly raw: string;
    }
  | { readonly code: "foreignOption"; readonly command: string; readonly option: string }
  | { readonly code: "noFile"; readonly command: string }
  | { readonly code: "badValue"; readonly option: string; readonly raw: string };

/** What is wrong with the words typed, then what to type. */
export function sayUsageProblem(problem: UsageFault, words: Words): string {
  const say = words.commandLine;
  switch (problem.code) {
    case "noFile":
      return say.noFile(problem.command);
    case "foreignOption":
      return say.foreignOption(problem.option, problem.command);
    case "badValue":
      return sayBadValue(problem.option, problem.raw, words);
    default:
      return say[problem.code](problem.raw);
  }
}

function sayBadValue(option: string, raw: string, words: Words): string {
  const say = words.commandLine.badValue;
  switch (option) {
    case "from":
    case "to":
      return say.day(raw);
    case "as-of":
    case "reach":
    case "level":
    case "now":
    case "lang":
    case "region":
      return say[option](raw);
    default:
      return say.other(option, raw);
  }
}
