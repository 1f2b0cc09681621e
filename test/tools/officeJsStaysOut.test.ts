import { closeSync, openSync, readdirSync, readSync } from "node:fs";
import { basename, join } from "node:path";

const root = join(__dirname, "..", "..");
const officeJs = join(root, "node_modules", "@microsoft", "office-js", "dist");
const comparedBytes = 400;

/** Made or fetched here, and never kept: as .gitignore says. */
const notKept = new Set([".git", "node_modules", "build", "dist"]);

const kept = filesUnder("");

/** Scripts of Microsoft's library, which its licence lets nobody pass on. */
const scripts = readdirSync(officeJs, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".js"),
);

test("no file of Office.js is kept under its own name", () => {
  const names = new Set(scripts.map((file) => basename(file).toLowerCase()));
  const scriptsKept = kept.filter((file) => /\.[cm]?js$/.test(file));
  expect(scriptsKept.filter((file) => names.has(basename(file).toLowerCase()))).toEqual([]);
});

test("no file of Office.js is kept under another name", () => {
  const beginnings = new Set(scripts.map((file) => beginningOf(join(officeJs, file))));
  expect(beginnings.size).toBeGreaterThan(20);
  expect(kept.filter((file) => beginnings.has(beginningOf(join(root, file))))).toEqual([]);
});

/** Files of the product, by their paths in it. */
function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return notKept.has(entry.name) ? [] : filesUnder(path);
    return entry.isFile() ? [path] : [];
  });
}

/** As text of single bytes, so that two are the same when their bytes are. */
function beginningOf(path: string): string {
  const bytes = Buffer.alloc(comparedBytes);
  const file = openSync(path, "r");
  try {
    return bytes.toString("latin1", 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
