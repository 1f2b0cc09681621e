// node tools/built-addin.mjs: builds the add-in into build/addin, as npm run build does into dist,
// unless it is there and newer than its sources. For the tests of what is shipped.
import { spawnSync } from "node:child_process";
import { existsSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { newestSource } from "./runBuilt.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "build", "addin");
const script = join(folder, "functions.js");
const manifest = statSync(join(root, "manifest.xml")).mtimeMs;

if (!existsSync(script) || statSync(script).mtimeMs < Math.max(newestSource(), manifest)) {
  const startedAt = new Date();
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const wanted = ["--mode", "production", "--config-name", "addin", "--output-path", folder];
  const { status } = spawnSync(process.execPath, [webpack, ...wanted, "--stats", "errors-only"], {
    cwd: root,
    env: { ...process.env, ADDIN_URL: "" },
    stdio: ["ignore", 2, 2],
  });
  if (status === 0) utimesSync(script, startedAt, startedAt);
  process.exitCode = status ?? 1;
}
