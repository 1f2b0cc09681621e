import { parseArgs } from "node:util";

import { readIsoDay, type Day } from "../core/calendar/day";
import { regions, type Region } from "../core/clients/region";
import { refused, ok, type Result } from "../core/result";
import { languages, type Language } from "../core/clients/language";
import type { UsageProblem } from "./usageProblem";

export const commandNames = ["call-sheet", "read"] as const;
export type CommandName = (typeof commandNames)[number];

/** What was asked for on the command line, checked but not yet looked up on disk. */
export interface CommandLine {
  readonly command: CommandName;
  readonly file: string;
  /** `undefined`: today's local date. */
  readonly asOf: Day | undefined;
  /** Minutes after midnight; `undefined` switches off the rules that need the time. */
  readonly now: number | undefined;
  readonly out: string | undefined;
  readonly language: Language | undefined;
  readonly region: Region | undefined;
  readonly settings: string | undefined;
  readonly writeSettings: boolean;
  readonly json: boolean;
}

export type Asked = CommandLine | { readonly help: true; readonly language: Language | undefined };

const options = {
  "as-of": { type: "string" },
  now: { type: "string" },
  out: { type: "string" },
  lang: { type: "string" },
  region: { type: "string" },
  settings: { type: "string" },
  "write-settings": { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * Reads the words typed after the command's name.
 *
 * @param argv - the words, without the program's own name
 * @returns what was asked for, or the first thing that is wrong with it
 */
export function readArguments(argv: readonly string[]): Result<Asked, UsageProblem> {
  const parsed = parsedArguments(argv);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;

  const language = oneOf(languages, values.lang);
  if (values.help === true) return ok({ help: true, language });
  if (values.lang !== undefined && language === undefined) return bad("lang", values.lang);

  const [command, file, extra] = positionals;
  const known = oneOf(commandNames, command);
  if (known === undefined) return refused({ code: "unknownCommand", raw: command ?? "" });
  if (file === undefined) return refused({ code: "noFile", command: known });
  if (extra !== undefined) return refused({ code: "extraFile", raw: extra });

  const region = oneOf(regions, values.region);
  if (values.region !== undefined && region === undefined) return bad("region", values.region);
  const asOf = values["as-of"] === undefined ? undefined : readIsoDay(values["as-of"]);
  if (values["as-of"] !== undefined && asOf === undefined) return bad("as-of", values["as-of"]);
  const now = values.now === undefined ? undefined : readClockTime(values.now);
  if (values.now !== undefined && now === undefined) return bad("now", values.now);

  return ok({
    command: known,
    file,
    asOf,
    now,
    out: values.out,
    language,
    region,
    settings: values.settings,
    writeSettings: values["write-settings"] === true,
    json: values.json === true,
  });
}

type ParsedArguments = ReturnType<typeof strictlyParsed>;

function strictlyParsed(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
}

// parseArgs throws for an option it does not know or a value that is missing; both are usage.
function parsedArguments(argv: readonly string[]): Result<ParsedArguments, UsageProblem> {
  try {
    return ok(strictlyParsed(argv));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith("ERR_PARSE_ARGS_") !== true) throw error;
    const raw = /'([^']*)'/.exec(message)?.[1];
    return refused({ code: "unknownOption", raw: raw ?? argv.join(" ") });
  }
}

/**
 * Reads a clock time such as `09:30` as minutes after midnight.
 *
 * @example
 * readClockTime("09:30") // => 570
 * readClockTime("24:00") // => undefined
 */
export function readClockTime(text: string): number | undefined {
  const parts = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text);
  return parts === null ? undefined : Number(parts[1]) * 60 + Number(parts[2]);
}

function bad(option: string, raw: string): Result<never, UsageProblem> {
  return refused({ code: "badValue", option, raw });
}

function oneOf<Word extends string>(
  words: readonly Word[],
  text: string | undefined,
): Word | undefined {
  return words.find((word) => word === text);
}
