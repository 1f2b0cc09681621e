// node tools/validate-manifest.mjs [manifest …]: holds manifests against what Excel wants, without
// network. Without arguments: manifest.xml, and dist/manifest.xml when it has been built.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { checkManifest } from "./manifest/checkManifest.mjs";
import { checkSchema } from "./manifest/checkSchema.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const schemas = join(root, "..", "shared", "data", "manifest");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const built = join(root, "dist", "manifest.xml");

const asked = process.argv.slice(2).map((path) => resolve(path));
const paths =
  asked.length > 0 ? asked : [join(root, "manifest.xml"), ...(existsSync(built) ? [built] : [])];

for (const path of paths) {
  const name = relative(process.cwd(), path);
  const text = readFileSync(path, "utf8");
  const bySchema = await checkSchema(text, schemas);
  const problems = [
    ...checkManifest(text, {
      version,
      // A build for a public address names it in every place; one to sideload names this machine.
      published: process.env.ADDIN_URL !== undefined && path === built,
      readIcon: (icon) => iconBeside(path, icon),
    }),
    ...(bySchema ?? []),
  ];
  for (const problem of problems) console.error(`${name}: ${problem}`);
  console.log(`${name}: ${problems.length === 0 ? "good" : `${problems.length} to correct`}`);
  if (bySchema === undefined)
    console.log(`${name}: not held against the XML schemas, which are not on this machine`);
  if (problems.length > 0) process.exitCode = 1;
}

// A built manifest must find its icons beside it; any other is read against the project's.
function iconBeside(path, icon) {
  const folder = path === built ? dirname(path) : root;
  const file = join(folder, icon);
  return existsSync(file) ? readFileSync(file) : undefined;
}
