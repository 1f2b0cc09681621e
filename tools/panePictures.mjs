// node tools/panePictures.mjs FOLDER: takes every state and screen of the pane that the browser tests
// reach, in both languages, light and dark, as wide as Excel opens the pane at the least and as usual.
// Run by hand to look at them; nothing of it is committed.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const jest = join(root, "node_modules", "jest", "bin", "jest.js");

/** The tests that take pictures on their way. */
const suites = ["pane/states", "access/axe", "scripts", "lists", "results"];

const [folder, ...chosen] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node tools/panePictures.mjs FOLDER [suite…]");
  process.exitCode = 2;
} else for (const theme of ["light", "dark"]) takeAll(resolve(folder, theme), theme);

function takeAll(pictures, theme) {
  mkdirSync(pictures, { recursive: true });
  const wanted = (chosen.length > 0 ? chosen : suites).map((suite) => `test/e2e/${suite}`);
  const { status } = spawnSync(process.execPath, [jest, "--runInBand", ...wanted], {
    cwd: root,
    env: { ...process.env, TZ: "Asia/Shanghai", PANE_PICTURES: pictures, PANE_THEME: theme },
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
