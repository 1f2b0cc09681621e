import { readFile, stat } from "node:fs/promises";

import { ok, type Result } from "../core/result";
import { readSettings, type Settings } from "../workflow/settings";
import type { Words } from "../wording/words";
import { CommandStop } from "./terminal";

/**
 * The bytes of the workbook a command was given.
 *
 * @throws CommandStop when there is no such file, or it may not be read
 */
export async function readClinicFile(path: string, words: Words): Promise<Uint8Array> {
  const say = words.commandLine;
  const found = await orUndefined(stat(path), "ENOENT");
  if (found === undefined) throw new CommandStop(say.inputMissing(path), 1);
  if (found.isDirectory()) throw new CommandStop(say.inputIsFolder(path), 1);
  const bytes = await orUndefined(readFile(path), "EACCES", "EPERM", "EBUSY");
  if (bytes === undefined) throw new CommandStop(say.inputUnreadable(path), 1);
  return bytes;
}

/**
 * The settings of a JSON file.
 *
 * @throws CommandStop when it is missing, is not JSON, or holds something settings cannot
 */
export async function readSettingsFile(path: string, words: Words): Promise<Settings> {
  const say = words.commandLine;
  const text = await orUndefined(readFile(path, "utf8"), "ENOENT", "EISDIR", "EACCES", "EPERM");
  if (text === undefined) throw new CommandStop(say.inputMissing(path), 1);
  const json = parsedJson(text);
  if (!json.ok) throw new CommandStop(say.settingsUnreadable(path), 1);
  const settings = readSettings(json.value);
  if (!settings.ok) throw new CommandStop(say.settingsWrong(settings.problem.place), 1);
  return settings.value;
}

function parsedJson(text: string): Result<unknown, undefined> {
  try {
    // Editors on Windows begin a file with a mark that JSON does not know.
    return ok(JSON.parse(text.replace(/^\uFEFF/, "")) as unknown);
  } catch (error) {
    if (!(error instanceof Error && error.name === "SyntaxError")) throw error;
    return { ok: false, problem: undefined };
  }
}

async function orUndefined<Value>(
  work: Promise<Value>,
  ...codes: readonly string[]
): Promise<Value | undefined> {
  try {
    return await work;
  } catch (error) {
    if (codes.includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}
