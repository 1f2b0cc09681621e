import { spawnSync } from "node:child_process";
import { existsSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { newestSource } from "../runBuilt.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * What is served: the add-in as it ships, and the page that plays Excel around it; and the page the
 * benchmarks compare that with.
 */
export const folders = {
  addin: join(root, "build", "addin"),
  workbench: join(root, "build", "workbench"),
  barePage: join(root, "build", "barePage"),
  officeJs: join(root, "node_modules", "@microsoft", "office-js", "dist"),
  samples: join(root, "assets", "sample"),
};

/** A file that is there, and new, once a folder is whole. */
const witnesses = {
  addin: join(folders.addin, "functions.js"),
  workbench: join(folders.workbench, "workbench.js"),
  barePage: join(folders.barePage, "barePage.js"),
};

/**
 * Builds a folder when it is missing or older than its sources; the builder's output goes to
 * stderr.
 *
 * @param name - "addin", "workbench" or "barePage"
 * @returns whether it is there now
 */
export function buildFolder(name) {
  return isFresh(witnesses[name]) || build(name, witnesses[name]);
}

function isFresh(witness) {
  if (!existsSync(witness)) return false;
  const manifest = statSync(join(root, "manifest.xml")).mtimeMs;
  return statSync(witness).mtimeMs >= Math.max(newestSource(), manifest);
}

function build(name, witness) {
  console.error(`Building the ${name}…`);
  const startedAt = new Date();
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const wanted = ["--mode", "production", "--config-name", name];
  const { status } = spawnSync(
    process.execPath,
    [webpack, ...wanted, "--output-path", folders[name], "--stats", "errors-only"],
    { cwd: root, env: { ...process.env, ADDIN_URL: "" }, stdio: ["ignore", 2, 2] },
  );
  if (status !== 0 || !existsSync(witness)) return false;
  // A source saved while the build ran is newer than what it is not in.
  utimesSync(witness, startedAt, startedAt);
  return true;
}

// node tools/workbench/buildFolders.mjs barePage: builds one folder and says by its exit code whether.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isBuilt = process.argv.slice(2).every((name) => name in witnesses && buildFolder(name));
  process.exitCode = isBuilt ? 0 : 1;
}
