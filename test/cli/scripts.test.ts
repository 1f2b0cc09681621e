import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import ExcelJS from "exceljs";

import { run } from "../../src/cli/run";
import { freezeWorkbook } from "../../src/host/xlsx/freezeWorkbook";
import { openWorkbook } from "../../src/host/xlsx/openWorkbook";
import { scriptCatalogue } from "../../src/content/scripts/scriptCatalogue";
import { memoryTerminal } from "../support/memoryTerminal";
import { partsOf, partText, withParts } from "../support/xlsxParts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "clinic-recall-"));
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("顾客档案").addRows([
    ["姓名", "手机", "咨询师", "最后到店", "剩余次数"],
    ["王芳", "13800001111", "小美", "2026-07-02", 3],
  ]);
  await writeFile(join(folder, "a.xlsx"), new Uint8Array(await workbook.xlsx.writeBuffer()));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function command(words: string) {
  const terminal = memoryTerminal();
  const argv = words.replaceAll("@", `${folder}/`).split(" ");
  const exitCode = await run(argv, terminal, { freezeWorkbook, openWorkbook });
  return { exitCode, terminal };
}

test("the workbook's own scripts are said on the call sheet, and what cannot be is told", async () => {
  expect((await command("list scripts @a.xlsx --as-of 2026-11-21 --out @b.xlsx")).exitCode).toBe(0);
  const ours = scriptCatalogue.find(({ key }) => key === "dormant_balance")?.texts["zh-CN"];
  const file = new Uint8Array(await readFile(join(folder, "b.xlsx")));
  const typed: Record<string, string> = {};
  for (const part of Object.keys(partsOf(file))) {
    if (!/^xl\/(?:worksheets\/sheet\d+|sharedStrings)\.xml$/.test(part)) continue;
    typed[part] = partText(file, part)
      .replaceAll(ours?.snippet ?? "", "{{client}}，还有{{remainingSessions}}等您。")
      .replaceAll(ours?.close ?? "", "我们保证效果");
  }
  await writeFile(join(folder, "c.xlsx"), withParts(file, typed));
  const { terminal } = await command("call-sheet @c.xlsx --as-of 2026-11-21 --json");
  const answered = JSON.parse(terminal.out) as { calls: { snippet: string }[] };
  expect(answered.calls.map(({ snippet }) => snippet)).toEqual(["王芳，还有3次等您。"]);
  expect(terminal.said.join("\n")).toMatch(/“话术”J\d+ 格：“保证效果”不能说/);
});
