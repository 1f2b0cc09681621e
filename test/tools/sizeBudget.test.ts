import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(__dirname, "..", "..");
const budgets = [
  { what: "functions.js", entries: ["functions"], kilobytes: 120 },
  { what: "The pane's first script", entries: ["commands", "pane"], kilobytes: 300 },
];

/** Runs a module that may use what the build uses, and answers what it prints. */
function run(script: string): unknown {
  const tool = pathToFileURL(join(root, "tools", "webpack", "sizeBudget.mjs")).href;
  const text = `import { overBudget, SizeBudget } from "${tool}";\n${script}`;
  const args = ["--input-type=module", "-e", text];
  const told = execFileSync(process.execPath, args, { cwd: root, encoding: "utf8", stdio: "pipe" });
  return JSON.parse(told);
}

const wayOn = "Leave out what it does not need, or let it come later as a script of its own.";

describe("overBudget", () => {
  const table: [string, Record<string, number>, string[]][] = [
    ["nothing where all is small", { functions: 1, commands: 1, pane: 1 }, []],
    ["nothing at exactly the budget", { functions: 120_000, commands: 400, pane: 299_600 }, []],
    [
      "one byte above it, rounded up",
      { functions: 120_001, commands: 400, pane: 299_600 },
      [`functions.js would be 120.1 kB packed, and may be 120 kB. ${wayOn}`],
    ],
    [
      "scripts that are fetched together, together",
      { functions: 120_000, commands: 150_000, pane: 160_000 },
      [`The pane's first script would be 310 kB packed, and may be 300 kB. ${wayOn}`],
    ],
  ];
  const answers = run(
    `const cases = ${JSON.stringify(table.map(([, sizes]) => sizes))};
     console.log(JSON.stringify(cases.map((sizes) => overBudget(${JSON.stringify(budgets)}, sizes))));`,
  ) as string[][];
  test.each(table.map(([name, , expected], place) => [name, place, expected] as const))(
    "names %s",
    (_name, place, expected) => {
      expect(answers[place]).toEqual(expected);
    },
  );

  it("refuses to weigh a script nobody builds", () => {
    expect(() => run(`overBudget(${JSON.stringify(budgets)}, { functions: 1 });`)).toThrow(
      /the build has no entry commands/,
    );
  });
});

describe("a build", () => {
  const folder = mkdtempSync(join(tmpdir(), "size-budget-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  function errorsOf(mode: "production" | "development"): unknown {
    // Letters no packing makes small.
    const letters = "Array.from({ length: 900 }, (_, at) => Math.sin(at).toString(36)).join()";
    writeFileSync(
      join(folder, "entry.js"),
      `console.log("${execFileSync(process.execPath, ["-p", letters], { encoding: "utf8" }).trim()}")`,
    );
    return run(
      `import webpack from "webpack";
       const budgets = [{ what: "The script", entries: ["main"], kilobytes: 1 }];
       webpack(
         {
           mode: "${mode}",
           entry: "${join(folder, "entry.js")}",
           output: { path: "${folder}" },
           plugins: [new SizeBudget(budgets)],
         },
         (_, stats) =>
           console.log(JSON.stringify(stats.toJson({ errors: true }).errors.map((e) => e.message))),
       );`,
    );
  }

  it("fails where a script is larger than its budget", () => {
    expect(errorsOf("production")).toEqual([
      expect.stringMatching(/^The script would be [\d.]+ kB packed, and may be 1 kB\./),
    ]);
  });

  it("is not weighed while it is being made", () => {
    expect(errorsOf("development")).toEqual([]);
  });
});
