// Runs every test in the clinic's own time zone and in a far one: a rule that leans on the
// machine's zone fails in one of them. Tests in which no day is judged run once: those of words, of
// Excel and the workbench, of what is built, and those in a real browser, for which the stage is set
// first.
// `--every-excel` plays every flow of the pane on both libraries in both languages. Other arguments
// go to jest, which then runs only once.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const jest = join(root, "node_modules", "jest", "bin", "jest.js");
const everyExcel = "--every-excel";
const chosen = process.argv.slice(2).filter((word) => word !== everyExcel);
const env = process.argv.includes(everyExcel) ? { EVERY_EXCEL: "1" } : {};
const browserTests = "/test/e2e/";
const stageSetting = join(root, "test", "support", "workbench", "setStage.ts");
const withoutDays = [
  "/test/workbench/",
  "/test/webpack/",
  "/test/manifest/",
  "/test/core/statistics/",
  "/test/content/",
  "/test/host/excel/",
];
const leavingOut = (...folders) => ["--testPathIgnorePatterns", "/node_modules/", ...folders];
const runs =
  chosen.length > 0
    ? [{ zone: "Asia/Shanghai", wanted: chosen }]
    : [
        { zone: "Asia/Shanghai", wanted: leavingOut(browserTests) },
        { zone: "America/Los_Angeles", wanted: leavingOut(browserTests, ...withoutDays) },
        {
          zone: "Asia/Shanghai",
          wanted: [`--globalSetup=${stageSetting}`, browserTests],
          title: " in a browser",
        },
      ];

const reports = mkdtempSync(join(tmpdir(), "clinic-recall-test-"));
let passed = 0;
let failed = 0;
let skipped = 0;
let broken = false;
for (const [run, { zone, wanted, title }] of runs.entries()) {
  const report = join(reports, `${run}.json`);
  console.log(`Tests${title ?? ""} with the clock in ${zone}`);
  const { status } = spawnSync(
    process.execPath,
    [jest, "--json", `--outputFile=${report}`, "--silent=false", ...wanted],
    {
      cwd: root,
      env: { ...process.env, ...env, TZ: zone },
      stdio: ["ignore", "ignore", "inherit"],
    },
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
