import { parseArgs } from "node:util";

import { readIsoDay, type Day } from "../core/calendar/day";
import { regions, type Region } from "../core/clients/region";
import { refused, ok, type Result } from "../core/result";
import { languages, type Language } from "../core/clients/language";
import { reaches, type Reach } from "../core/campaigns/reach";
import { commandNames, optionsOf, sheetIds, type CommandName, type SheetId } from "./commands";
import type { UsageProblem } from "./usageProblem";

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
  /** What `list` makes; every other command has its own sheet. */
  readonly sheet: SheetId | undefined;
  /** The time a list or campaign is about; either end may be left out. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** Who leaves; empty takes those who have left by the staff sheet. */
  readonly leaving: readonly string[];
  readonly campaign: CampaignWords;
}

/** What was typed about a campaign. */
export interface CampaignWords {
  readonly name: string | undefined;
  /** The treatment or category it is about. */
  readonly need: string | undefined;
  readonly reach: readonly Reach[];
  readonly level: 1 | 2 | 3;
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
  from: { type: "string" },
  to: { type: "string" },
  leaving: { type: "string" },
  name: { type: "string" },
  need: { type: "string" },
  reach: { type: "string" },
  level: { type: "string" },
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

  const [typed, ...rest] = positionals;
  const command = oneOf(commandNames, typed);
  if (command === undefined) return refused({ code: "unknownCommand", raw: typed ?? "" });
  const foreign = Object.keys(values).find((name) => !optionsOf[command].includes(name));
  if (foreign !== undefined) return refused({ code: "foreignOption", command, option: foreign });
  const sheet = command === "list" ? oneOf(sheetIds, rest[0]) : undefined;
  if (command === "list" && sheet === undefined)
    return refused({ code: "unknownList", raw: rest[0] ?? "" });
  const [file, extra] = sheet === undefined ? rest : rest.slice(1);
  if (file === undefined) return refused({ code: "noFile", command });
  if (extra !== undefined) return refused({ code: "extraFile", raw: extra });

  const checked = checkedValues(values);
  if (!checked.ok) return checked;
  return ok({
    ...checked.value,
    command,
    file,
    sheet,
    language,
    out: values.out,
    settings: values.settings,
    writeSettings: values["write-settings"] === true,
    json: values.json === true,
  });
}

type Typed = ParsedArguments["values"];
type Checked = Pick<
  CommandLine,
  "asOf" | "now" | "region" | "from" | "to" | "leaving" | "campaign"
>;

/** Everything typed behind an option that has to be of a certain kind. */
function checkedValues(values: Typed): Result<Checked, UsageProblem> {
  const days = { "as-of": values["as-of"], from: values.from, to: values.to };
  for (const [option, raw] of Object.entries(days))
    if (raw !== undefined && readIsoDay(raw) === undefined) return bad(option, raw);
  const [asOf, from, to] = Object.values(days).map((raw) =>
    raw === undefined ? undefined : readIsoDay(raw),
  );
  if (values.to !== undefined && from !== undefined && to !== undefined && from > to)
    return bad("to", values.to);
  const region = oneOf(regions, values.region);
  if (values.region !== undefined && region === undefined) return bad("region", values.region);
  const now = values.now === undefined ? undefined : readClockTime(values.now);
  if (values.now !== undefined && now === undefined) return bad("now", values.now);
  const campaign = campaignWords(values);
  if (!campaign.ok) return campaign;
  const leaving = namesIn(values.leaving);
  return ok({ asOf, from, to, region, now, leaving, campaign: campaign.value });
}

function campaignWords({ name, need, reach, level }: Typed): Result<CampaignWords, UsageProblem> {
  const chosen = namesIn(reach).map((word) => oneOf(reaches, word));
  if (reach !== undefined && (chosen.length === 0 || chosen.includes(undefined)))
    return bad("reach", reach);
  if (level !== undefined && !["1", "2", "3"].includes(level)) return bad("level", level);
  return ok({
    name,
    need,
    reach: reach === undefined ? reaches : chosen.filter((each) => each !== undefined),
    level: (level === undefined ? 1 : Number(level)) as CampaignWords["level"],
  });
}

/** Several names in one option, between commas of any script. */
function namesIn(typed: string | undefined): readonly string[] {
  const names = (typed ?? "").split(/[,，、;；]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
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
