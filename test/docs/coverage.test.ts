import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { coveragePage, coverageTable } from "../../tools/ruleCoverage/coverageTable";

const root = process.cwd();
const page = join(root, "docs/coverage.md");
const table = coverageTable(root);
if (process.env["COVERAGE"] === "write") writeFileSync(page, coveragePage(root));
const rows = readFileSync(page, "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `"));

describe("each rule lives somewhere and is proved", () => {
  test.each(table)("$id: $about", ({ files, tests }) => {
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect([files.length, tests.length]).not.toContain(0);
  });

  test.each(table)("$id stands in docs/coverage.md", ({ id }) => {
    expect(rows.filter((row) => row.startsWith(`| \`${id}\` `))).toHaveLength(1);
  });

  test("docs/coverage.md names no file that is gone", () => {
    const named = rows.flatMap((row) => [...row.matchAll(/`((?:src|test)\/[^`]+)`/g)]);
    const paths = named.map(([, path = ""]) => path);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
