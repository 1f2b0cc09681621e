// Runs every test in the clinic's own time zone and in a far one: a rule that leans on the
// machine's zone fails in one of them. Arguments go to jest, which then runs only once.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const jest = join(root, "node_modules", "jest", "bin", "jest.js");
const chosen = process.argv.slice(2);
const zones = chosen.length > 0 ? ["Asia/Shanghai"] : ["Asia/Shanghai", "America/Los_Angeles"];

const reports = mkdtempSync(join(tmpdir(), "clinic-recall-test-"));
let passed = 0;
let failed = 0;
let skipped = 0;
let broken = false;
for (const [run, zone] of zones.entries()) {
  const report = join(reports, `${run}.json`);
  console.log(`Tests with the clock in ${zone}`);
  const { status } = spawnSync(
    process.execPath,
    [jest, "--json", `--outputFile=${report}`, "--silent=false", ...chosen],
    { cwd: root, env: { ...process.env, TZ: zone }, stdio: ["ignore", "ignore", "inherit"] },
  );
  const counts = JSON.parse(readFileSync(report, "utf8"));
  passed += counts.numPassedTests;
  failed += counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  skipped += counts.numPendingTests;
  broken ||= status !== 0;
}
rmSync(reports, { recursive: true });
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = broken || failed > 0 ? 1 : 0;
