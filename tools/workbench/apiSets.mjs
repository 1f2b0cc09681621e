// node tools/workbench/apiSets.mjs [file]: reads which requirement set each member of Excel's API
// belongs to out of the published type declarations, and keeps it in build/workbench/api-sets.json
// or in the file named.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));
const declarations = join(root, "node_modules", "@types", "office-js", "index.d.ts");
const officeJs = join(root, "node_modules", "@microsoft", "office-js", "dist");
const library = join(officeJs, "excel-web-16.00.debug.js");

export const apiSetsFile = join(root, "build", "workbench", "api-sets.json");

/** Makes the file where it is missing or older than the declarations; never half of it. */
export function buildApiSets(file = apiSetsFile) {
  if (existsSync(file) && statSync(file).mtimeMs >= newestInput()) return;
  mkdirSync(dirname(file), { recursive: true });
  const whole = `${file}.${process.pid}`;
  writeFileSync(whole, JSON.stringify(readApiSets()));
  renameSync(whole, file);
}

/** Sets of all members, from the installed declarations and the installed library. */
export function readApiSets() {
  const sets = apiSetsOf(readFileSync(declarations, "utf8"));
  addOnlineSets(sets, readFileSync(library, "utf8"));
  return sets;
}

function newestInput() {
  const inputs = [declarations, library, fileURLToPath(import.meta.url)];
  return Math.max(...inputs.map((file) => statSync(file).mtimeMs));
}

/**
 * Sets of all members of the classes in the namespace `Excel`, from their `[Api set: …]` tags.
 *
 * A member without a tag is of its class's set; of several overloads the oldest counts.
 *
 * @param text - the type declarations
 * @returns `{ "Range.dataValidation": { set: "ExcelApi", version: "1.8" } }`; with `versionToSet`
 *   where a property can be set only from a later version
 */
export function apiSetsOf(text) {
  const source = ts.createSourceFile("index.d.ts", text, ts.ScriptTarget.Latest, false);
  const sets = {};
  for (const statement of statementsOfExcel(source))
    if (ts.isClassDeclaration(statement)) addClass(statement, source, sets);
  return sets;
}

/**
 * Notes which members Excel on the web had before they became part of a numbered set: the published
 * library is of that time, and says so itself.
 */
function addOnlineSets(sets, text) {
  const tag = /throwIfApiNotSupported\("(\w+\.\w+)", "(ExcelApiOnline)", "(\d+\.\d+)"/g;
  for (const [, member, set, version] of text.matchAll(tag))
    if (sets[member] !== undefined && sets[member].set !== set)
      sets[member] = { ...sets[member], before: { set, version } };
}

function statementsOfExcel(source) {
  return source.statements
    .filter((statement) => ts.isModuleDeclaration(statement) && statement.name.text === "Excel")
    .flatMap(({ body }) => [...body.statements]);
}

function addClass(declared, source, sets) {
  const ownSet = readSet(commentOf(declared, source));
  for (const member of declared.members) {
    if (member.name === undefined) continue;
    const key = `${declared.name.text}.${member.name.getText(source)}`;
    const set = readSet(commentOf(member, source)) ?? ownSet;
    if (set !== undefined && !isNewer(set, sets[key])) sets[key] = set;
  }
}

/** The comment right before a declaration. */
function commentOf(node, source) {
  const comments = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
  const last = comments.at(-1);
  return last === undefined ? "" : source.text.slice(last.pos, last.end);
}

function readSet(comment) {
  const [, tag = ""] = /\[api set: ([^\]]*)\]/i.exec(comment) ?? [];
  const [, set, version] = /^(\w+) (\d+\.\d+)/.exec(tag) ?? [];
  if (set === undefined) return undefined;
  const [, versionToSet] = /(\d+\.\d+) for sett?(?:ing)?\b/.exec(tag) ?? [];
  return versionToSet === undefined ? { set, version } : { set, version, versionToSet };
}

function isNewer(found, known) {
  return known !== undefined && compare(found.version, known.version) > 0;
}

function compare(one, other) {
  const [major, minor] = one.split(".").map(Number);
  const [otherMajor, otherMinor] = other.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildApiSets(process.argv[2]);
