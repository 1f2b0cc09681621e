import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
// Through the default export: webpack would take a named createRequire for its own.
import nodeModule from "node:module";
import { dirname, join } from "node:path";

/** The bundle stands in build/, beside bench/. */
const benchFolder = join(dirname(__filename), "..", "bench");

/** Installs the peers once; afterwards the benchmarks need no network. */
export function installPeers(): void {
  if (existsSync(join(benchFolder, "node_modules", "@duckdb", "node-api"))) return;
  console.error("Installing the packages the benchmarks compare with…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--prefix", benchFolder], { stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("The peers could not be installed; npm says why above.");
}

/** A package of bench/package.json, loaded only by the process that measures it. */
export function loadPeer(name: string): unknown {
  return nodeModule.createRequire(join(benchFolder, "package.json"))(name);
}
