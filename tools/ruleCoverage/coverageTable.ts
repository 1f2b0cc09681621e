import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { guardrails, reasons } from "../../src/core/calling/callPlan";
import { carriedOutBy, ruleIds, type RuleId } from "./ruleIds";

/** Where a rule lives and what proves it; paths from the root of the project. */
export interface CoveredRule {
  readonly id: string;
  readonly about: string;
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

const codeFolders = [
  "core",
  "content",
  "intake",
  "wording",
  "workflow",
  "host",
  "functions",
  "cli",
];
/** Enough to find the rule by; the rest is one search away. */
const mostNamed = 4;

/** Every rule, reason and guardrail, with the files that carry it out and the tests of these. */
export function coverageTable(root: string): readonly CoveredRule[] {
  const code = codeFolders.flatMap((folder) => filesBelow(root, join("src", folder)));
  const commented = code.map((path) => ({
    path,
    comments: commentsOf(readFileSync(join(root, path), "utf8")),
  }));
  const tests = new Set(filesBelow(root, "test"));
  const named = [...tests].map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
  const rules = (Object.keys(ruleIds) as RuleId[]).map((id) => {
    const whole = new RegExp(`\\b${id}\\b`);
    const said = commented.filter(({ comments }) => whole.test(comments)).map(({ path }) => path);
    const files = [...new Set([...(carriedOutBy[id] ?? []), ...said])];
    const told = named.filter(({ text }) => text.includes(`(${id})`)).map(({ path }) => path);
    return covered(id, ruleIds[id], files, tests, told.slice(0, 1));
  });
  const dueFor = reasons.map((reason) =>
    covered(reason, "reason to call", [ruleFile("reasons", reason)], tests, [
      "test/golden/reasonCases.ts",
    ]),
  );
  const heldBy = guardrails.map((guardrail) =>
    covered(guardrail, "guardrail", [guardrailFile(guardrail)], tests, [
      "test/golden/guardrailCases.ts",
    ]),
  );
  return [...rules, ...dueFor, ...heldBy];
}

/** The table as the page in `docs`. */
export function coveragePage(root: string): string {
  const rows = coverageTable(root).map(({ id, about, files, tests }) => {
    const cells = [`\`${id}\``, about, listed(files), tests.length === 0 ? "—" : listed(tests)];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "# Which rule lives where, and what proves it",
    "",
    "Made by `COVERAGE=write npx jest test/docs/coverage` from the ids in comments, then formatted. The",
    "same test fails while a rule has no test or is not on this page, or a file named here is gone.",
    "",
    "| rule | about | lives in | proved by |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

function covered(
  id: string,
  about: string,
  files: readonly string[],
  tests: ReadonlySet<string>,
  also: readonly string[] = [],
): CoveredRule {
  const proofs = files.flatMap((file) => {
    const beside = file.replace(/^src\//, "test/").replace(/\.tsx?$/, ".test.ts");
    return tests.has(beside) ? [beside] : [];
  });
  return {
    id,
    about,
    files: files.slice(0, mostNamed),
    tests: [...also, ...proofs].slice(0, mostNamed),
  };
}

/** The four rungs are one rule; every other reason is a file of its own. */
function ruleFile(folder: string, id: string): string {
  const name = id.startsWith("postop_") ? "postop_rung" : id;
  return `src/core/calling/${folder}/${camelCase(name)}.ts`;
}

/** A shared phone concerns a household and is asked about later. */
function guardrailFile(guardrail: string): string {
  return guardrail === "same_phone"
    ? "src/core/calling/households.ts"
    : ruleFile("guardrails", guardrail);
}

function camelCase(id: string): string {
  return id.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function commentsOf(text: string): string {
  return text
    .split("\n")
    .filter((line) => /^\s*(?:\/\*\*?|\*|\/\/)/.test(line))
    .join("\n");
}

function listed(paths: readonly string[]): string {
  return paths.map((path) => `\`${path}\``).join("<br>");
}

function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}
