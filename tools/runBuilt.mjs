import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const sources = ["src", "tools", "bench", "package.json", "package-lock.json", "webpack.config.js"];

/**
 * Runs one of the Node bundles in this process, with this process's arguments and exit code.
 *
 * It is built first when it is missing or older than any source file; the builder's output goes
 * to stderr.
 */
export function runBuilt(name) {
  const bundle = join(root, "build", `${name}.cjs`);
  if (!existsSync(bundle) || statSync(bundle).mtimeMs < newestSource()) {
    const status = build(name, bundle);
    if (status !== 0) {
      console.error(`The ${name} bundle could not be built; the lines above say why.`);
      process.exitCode = 1;
      return;
    }
  }
  createRequire(import.meta.url)(bundle);
}

// In a process of its own, so that the builder's memory is given back before the work begins;
// moved into place whole, so that a command started meanwhile never reads half a bundle.
function build(name, bundle) {
  const startedAt = new Date();
  console.error(`Building the ${name} bundle…`);
  mkdirSync(join(root, "build"), { recursive: true });
  const folder = mkdtempSync(join(root, "build", ".building-"));
  try {
    const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
    const wanted = ["--mode", "production", "--config-name", "node", "--env", `only=${name}`];
    const { status } = spawnSync(
      process.execPath,
      [webpack, ...wanted, "--output-path", folder, "--stats", "errors-only"],
      { cwd: root, stdio: ["ignore", 2, 2] },
    );
    const built = join(folder, `${name}.cjs`);
    if (status !== 0 || !existsSync(built)) return status === 0 ? 1 : (status ?? 1);
    // A source saved while the build ran is newer than the bundle it is not in.
    utimesSync(built, startedAt, startedAt);
    renameSync(built, bundle);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** When a source file of the product last changed, in milliseconds. */
export function newestSource() {
  return Math.max(...sources.map((name) => newest(join(root, name))));
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== "node_modules");
  return Math.max(mtimeMs, ...inside.map((name) => newest(join(path, name))));
}
