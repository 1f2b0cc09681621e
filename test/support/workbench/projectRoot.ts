import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The project's folder, found from a test's place as well as from a bundle's in build/. */
export const projectRoot = rootAbove(__dirname);

function rootAbove(folder: string): string {
  if (existsSync(join(folder, "manifest.xml"))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error("The project's folder was not found above this file.");
  return rootAbove(above);
}
