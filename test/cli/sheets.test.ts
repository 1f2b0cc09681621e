import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import ExcelJS from "exceljs";

import { run } from "../../src/cli/run";
import { sheetIds } from "../../src/cli/commands";
import { freezeWorkbook } from "../../src/host/xlsx/freezeWorkbook";
import { openWorkbook } from "../../src/host/xlsx/openWorkbook";
import { changedParts } from "../support/xlsxParts";
import { memoryTerminal } from "../support/memoryTerminal";

const files = { freezeWorkbook, openWorkbook };
let folder: string;
let clinic: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "clinic-recall-"));
  clinic = join(folder, "clinic.xlsx");
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("顾客档案").addRows([
    ["姓名", "手机", "咨询师", "美容师", "生日", "喜欢的礼物", "营销同意", "诉求", "最后到店"],
    ["王芳", "13800001111", "小美", "小云", "1990-12-05", "花", "是", "玻尿酸", "2026-07-02"],
    ["李敏", "13800002222", "小美", "小云", "1991-01-05", null, "否", null, "2026-11-20"],
    ["赵静", "13800003333", "小丽", "小雪", "1992-12-24", null, "是", null, "2026-10-01"],
  ]);
  await writeFile(clinic, new Uint8Array(await workbook.xlsx.writeBuffer()));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function command(words: string) {
  const terminal = memoryTerminal();
  const argv = words.split(" ").map((word) => (word === "CLINIC" ? clinic : word));
  return { exitCode: await run(argv, terminal, files), terminal };
}

async function json(words: string): Promise<Record<string, unknown>> {
  const { exitCode, terminal } = await command(`${words} --as-of 2026-11-21 --json`);
  expect([exitCode, terminal.said]).toEqual([0, []]);
  return JSON.parse(terminal.out) as Record<string, unknown>;
}

const namesOf = (answer: Record<string, unknown>) =>
  (answer["rows"] as { client: { name: string } }[]).map(({ client }) => client.name);

describe("list", () => {
  it.each(sheetIds)(
    "writes %s into a copy, in a sheet of its own, and nothing else",
    async (id) => {
      const { exitCode, terminal } = await command(`list ${id} CLINIC --as-of 2026-11-21`);
      expect([exitCode, terminal.said]).toEqual([0, []]);
      const [copy = ""] = (await readdir(folder)).filter((name) => name !== "clinic.xlsx");
      expect(copy).toBe(`clinic – ${id.replaceAll("_", " ")} 2026-11-21.xlsx`);
      const after = new Uint8Array(await readFile(join(folder, copy)));
      const changed = changedParts(new Uint8Array(await readFile(clinic)), after);
      expect(changed).not.toContain("xl/worksheets/sheet1.xml");
      const read = openWorkbook(after);
      expect(read.ok && read.value.cells.names.map(({ name }) => name)).toContainEqual(
        `_clinic_recall_${id}`,
      );
    },
  );

  it("holds next month's birthdays, with the gift", async () => {
    const answer = await json("list birthdays CLINIC");
    expect(answer["rows"]).toEqual([
      expect.objectContaining({ birthdayOn: "2026-12-05", gift: "花", missing: [] }),
      expect.objectContaining({ birthdayOn: "2026-12-24", gift: null, missing: ["gift_missing"] }),
    ]);
  });

  it("writes messages to nobody who did not agree", async () => {
    expect(namesOf(await json("list messages CLINIC"))).toEqual(["王芳", "赵静"]);
  });

  it("names who did not come between two days", async () => {
    const asked = "list not_here CLINIC --from 2026-10-01 --to 2026-10-31";
    expect(namesOf(await json(asked))).toEqual(["王芳", "李敏"]);
  });

  it.each([
    ["no list", "list"],
    ["a list nobody knows", "list letters CLINIC"],
    ["no workbook", "list birthdays"],
    ["a last day before the first", "list not_here CLINIC --from 2026-10-02 --to 2026-10-01"],
    ["a day that is none", "list not_here CLINIC --from yesterday"],
    ["an option of another command", "freeze CLINIC --json"],
  ])("refuses %s as wrong words, and writes nothing", async (_what, words) => {
    const { exitCode, terminal } = await command(words);
    expect([exitCode, terminal.out, terminal.said.length]).toEqual([2, "", 2]);
    expect(await readdir(folder)).toEqual(["clinic.xlsx"]);
  });
});

describe("handover", () => {
  it("gives every client of a leaver a colleague and both calls", async () => {
    const answer = await json("handover CLINIC --leaving 小云");
    expect(answer["rows"]).toEqual([
      expect.objectContaining({ from: "小云", to: "小雪", on: "2026-11-21", kept: false }),
      expect.objectContaining({ from: "小云", to: "小雪", on: "2026-11-21", kept: false }),
    ]);
    const [first] = answer["rows"] as { managerSays: string; therapistSays: string }[];
    expect(first?.managerSays).toContain("小云");
    expect(first?.therapistSays).toContain("小雪");
  });

  it("keeps what the manager changed, and both calls come from it", async () => {
    const first = join(folder, "first.xlsx");
    await command(`handover CLINIC --leaving 小云 --as-of 2026-11-21 --out ${first}`);
    const again = await json(`handover ${first} --leaving 小云`);
    expect((again["rows"] as { kept: boolean }[]).map(({ kept }) => kept)).toEqual([true, true]);
    const calls = await json(`call-sheet ${first}`);
    expect((calls["calls"] as { reason: string }[]).map(({ reason }) => reason)).toContain(
      "handover_1",
    );
  });

  it.each([
    ["nobody leaves", "handover CLINIC"],
    ["a leaver is misspelt", "handover CLINIC --leaving 小芸"],
  ])("stops when %s", async (_what, words) => {
    const { exitCode, terminal } = await command(`${words} --as-of 2026-11-21`);
    expect([exitCode, terminal.out, terminal.said.length]).toEqual([1, "", 1]);
    expect(await readdir(folder)).toEqual(["clinic.xlsx"]);
  });
});

describe("campaign", () => {
  it("shows its sizes and invites who is not held back", async () => {
    const answer = await json("campaign CLINIC --need 玻尿酸");
    expect([answer["sizes"], namesOf(answer)]).toEqual([
      { strong: 1, broad: 0, weak: 0 },
      ["王芳"],
    ]);
  });

  it("kept in the workbook, it calls who is on its list, at its level", async () => {
    const copy = join(folder, "kept.xlsx");
    const asked = `campaign CLINIC --as-of 2026-11-21 --need 玻尿酸 --name 冬季 --level 2`;
    expect((await command(`${asked} --out ${copy}`)).exitCode).toBe(0);

    const calls = await command(`call-sheet ${copy} --as-of 2026-11-21 --json`);
    const answer = JSON.parse(calls.terminal.out) as { calls: readonly Record<string, unknown>[] };
    expect(answer.calls).toContainEqual(
      expect.objectContaining({
        client: expect.objectContaining({ name: "王芳" }) as unknown,
        otherReasons: ["campaign"],
        level: 2,
      }),
    );
  });

  it("does not begin without what it is about", async () => {
    const { exitCode, terminal } = await command("campaign CLINIC --as-of 2026-11-21");
    expect([exitCode, terminal.out, terminal.said.length]).toEqual([2, "", 1]);
  });
});

describe("freeze", () => {
  it("writes a copy beside the workbook with our formulas as values", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("S").addRow([{ formula: "_xldudf_CLINIC_DAYS_AWAY(B1)", result: 7 }]);
    await writeFile(clinic, new Uint8Array(await workbook.xlsx.writeBuffer()));
    const { exitCode, terminal } = await command("freeze CLINIC");
    expect([exitCode, terminal.said]).toEqual([0, []]);
    expect((await readdir(folder)).sort()).toEqual(["clinic – values.xlsx", "clinic.xlsx"]);
    const copy = new ExcelJS.Workbook();
    await copy.xlsx.readFile(join(folder, "clinic – values.xlsx"));
    expect(copy.getWorksheet("S")?.getCell("A1").value).toBe(7);
  });

  it.each([
    ["a file that is no workbook", "Not a workbook", 1, "freeze CLINIC"],
    ["its own file as the copy", undefined, 2, "freeze CLINIC --out CLINIC"],
  ])("refuses %s with one sentence", async (_what, content, code, words) => {
    if (content !== undefined) await writeFile(clinic, content);
    const { exitCode, terminal } = await command(words);
    expect([exitCode, terminal.out, terminal.said.length]).toEqual([code, "", 1]);
    expect(await readdir(folder)).toEqual(["clinic.xlsx"]);
  });
});
