import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

import { ok, refused } from "../../src/core/result";
import { day } from "../support/day";

const source = join(process.cwd(), "src");
/** Folders whose documented examples run. */
const documented = ["core", "intake", "content", "wording", "host/excel"];
/** Folders in which every file is a rule and shows at least one example. */
const ruleFolders = [
  "core/calendar",
  "core/clients",
  "core/retention",
  "core/calling",
  "core/results",
  "core/statistics",
];

const wholeCase =
  /\b(ClientCase|CallDay|CallCandidate|MatchedRecords|ClinicRecords|ClientSummaries|ClinicHistory|CallQuestion|RowsByClient|Appearances|Grouping|ClientIndex|ContactLog|DealRows|Household|Roster|StaffMember|Booking|Course|\w+Sources|\w+Fields)\b/;

const examplePattern = /^\s*\*\s+(.+?)\s+\/\/ => (.+)$/gm;

interface Example {
  readonly call: string;
  readonly answer: string;
}

const files = documented
  .flatMap((folder) => filesBelow(join(source, folder)))
  .map((path) => ({ path, name: relative(source, path), text: readFileSync(path, "utf8") }));

/** What an example may name besides the exports of its own file: the clinic's default numbers. */
const policyNames = valuesExportedBelow(join(source, "core/policy"));

describe.each(files.filter(({ text }) => examplesIn(text).length > 0))(
  "examples of $name",
  ({ path, text }) => {
    it.each(examplesIn(text))("$call is $answer", ({ call, answer }) => {
      const scope = { ...policyNames, ...exportsOf(path), ok, refused, day };
      const [found, expected] = evaluate(scope, `[${call}, ${answer}]`) as [unknown, unknown];
      expect(found).toEqual(expected);
    });
  },
);

describe("every rule", () => {
  const rules = files.filter(
    ({ name, text }) => ruleFolders.some((folder) => name.startsWith(`${folder}/`)) && isRule(text),
  );

  it.each(rules)("$name shows an example", ({ text }) => {
    expect(examplesIn(text)).not.toHaveLength(0);
  });
});

/**
 * A file of types alone has nothing to run, and what is asked about a whole clinic or a whole case
 * does not fit in a line: its tests tell a small clinic instead.
 */
function isRule(text: string): boolean {
  return /^export function /m.test(text) && !wholeCase.test(text);
}

function examplesIn(text: string): readonly Example[] {
  return Array.from(text.matchAll(examplePattern), ([, call = "", answer = ""]) => ({
    call,
    answer,
  }));
}

function evaluate(scope: Readonly<Record<string, unknown>>, expression: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- running the documented line is the point
  const run = new Function(...Object.keys(scope), `"use strict"; return ${expression};`) as (
    ...values: unknown[]
  ) => unknown;
  return run(...Object.values(scope));
}

function exportsOf(path: string): Record<string, unknown> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the file is known only when the test runs
  return require(path) as Record<string, unknown>;
}

function valuesExportedBelow(folder: string): Record<string, unknown> {
  return Object.assign({}, ...filesBelow(folder).map(exportsOf)) as Record<string, unknown>;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .sort();
}
