import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";

const folder = join("node_modules", "@microsoft", "office-js", "dist");
const scripts = new Map<string, Script>();

/** A file of Microsoft's own client library, unchanged, read from the installed package. */
export function clientLibrary(file: string): Script {
  const known = scripts.get(file);
  if (known !== undefined) return known;
  const script = new Script(readFileSync(join(folder, file), "utf8"), { filename: file });
  scripts.set(file, script);
  return script;
}
