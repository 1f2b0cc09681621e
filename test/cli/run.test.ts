import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import ExcelJS from "exceljs";

import { run } from "../../src/cli/run";
import { freezeWorkbook } from "../../src/host/xlsx/freezeWorkbook";
import { openWorkbook } from "../../src/host/xlsx/openWorkbook";
import { changedParts, partsOf, partText, withParts } from "../support/xlsxParts";
import { memoryTerminal } from "../support/memoryTerminal";

const files = { freezeWorkbook, openWorkbook };
let folder: string;
let clinic: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "clinic-recall-"));
  clinic = join(folder, "clinic.xlsx");
  await writeFile(clinic, await smallClinic());
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Three clients: one away for 142 days with sessions left, one seen yesterday, one who refused. */
async function smallClinic(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const clients = workbook.addWorksheet("顾客档案");
  clients.addRows([
    ["姓名", "手机", "咨询师", "最后到店", "总次数", "剩余次数", "备注", "免打扰"],
    ["王芳", "13800001111", "小美", "2026-07-02", 10, 3, "=1+1", null],
    ["李敏", "13800002222", "小美", "2026-11-20", null, null, null, null],
    ["赵静", "13800003333", "小美", "2026-03-01", 5, 5, null, "勿打"],
  ]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function command(words: string, terminal = memoryTerminal()) {
  const argv = words.split(" ").map((word) => (word === "CLINIC" ? clinic : word));
  return { exitCode: await run(argv, terminal, files), terminal };
}

async function sheetRows(path: string, name: string): Promise<unknown[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const rows: unknown[][] = [];
  workbook.getWorksheet(name)?.eachRow((row) => {
    rows.push((row.values as unknown[]).slice(1));
  });
  return rows;
}

async function callsOf(path: string): Promise<Record<string, unknown>[]> {
  const rows = await sheetRows(path, "今日回访表");
  const header = rows.findIndex((row) => row[0] === "序号");
  const names = rows[header] as string[];
  return rows
    .slice(header + 1)
    .filter((row) => typeof row[0] === "number")
    .map((row) => Object.fromEntries(names.map((name, place) => [name, row[place]])));
}

const out = "clinic – calls 2026-11-21.xlsx";

describe("call-sheet", () => {
  it("writes a copy beside the workbook and leaves the workbook as it was", async () => {
    const before = hash(await readFile(clinic));
    const { exitCode, terminal } = await command("call-sheet CLINIC --as-of 2026-11-21");
    expect(exitCode).toBe(0);
    expect(terminal.out).toContain(out);
    expect(hash(await readFile(clinic))).toBe(before);
    expect((await readdir(folder)).sort()).toEqual([out, "clinic.xlsx"]);
  });

  it("calls who is due, says why, and never who refused", async () => {
    await command(`call-sheet CLINIC --as-of 2026-11-21 --out ${join(folder, "out.xlsx")}`);
    const calls = await callsOf(join(folder, "out.xlsx"));
    expect(calls.map((call) => [call["顾客"], call["电话"], call["未到店天数"]])).toEqual([
      ["李敏", "138 0000 2222", 1],
      ["王芳", "138 0000 1111", 142],
    ]);
  });

  it("leaves every part that is not ours byte for byte as it was", async () => {
    const path = join(folder, "out.xlsx");
    await command(`call-sheet CLINIC --as-of 2026-11-21 --out ${path}`);
    const before = new Uint8Array(await readFile(clinic));
    const after = new Uint8Array(await readFile(path));
    expect(changedParts(before, after)).not.toContainEqual(expect.stringMatching(/sheet1\.xml$/));
  });

  it("answers with JSON alone and writes nothing", async () => {
    const { exitCode, terminal } = await command("call-sheet CLINIC --as-of 2026-11-21 --json");
    const answer = JSON.parse(terminal.out) as Record<string, unknown>;
    expect(exitCode).toBe(0);
    expect(Object.keys(answer)).toEqual([
      "asOf",
      "language",
      "region",
      "counts",
      "heldBackBy",
      "rulesOff",
      "calls",
      "ledger",
    ]);
    expect(answer["counts"]).toEqual({
      clients: 3,
      onSheet: 2,
      waiting: 0,
      heldBack: 1,
      nothingDue: 0,
      unreadable: 0,
    });
    expect(await readdir(folder)).toEqual(["clinic.xlsx"]);
  });

  it("never overwrites the workbook it reads, by whatever name", async () => {
    const { exitCode, terminal } = await command(
      `call-sheet CLINIC --out ${join(folder, ".", "clinic.xlsx")}`,
    );
    expect([exitCode, terminal.said.length, terminal.out]).toEqual([2, 1, ""]);
    expect(await readdir(folder)).toEqual(["clinic.xlsx"]);
  });

  it("warns when the newest row is more than two weeks older than today", async () => {
    const fresh = await command("call-sheet CLINIC --json", memoryTerminal("2026-12-04"));
    const old = await command("call-sheet CLINIC --json", memoryTerminal("2026-12-05"));
    expect([fresh.terminal.said.length, old.terminal.said.length]).toEqual([0, 1]);
  });

  it.each([
    ["a file that is no workbook", "Not a workbook"],
    ["an old .xls or a locked file", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
    ["an empty file", ""],
  ])("refuses %s with one sentence, and writes nothing", async (_what, content) => {
    await writeFile(clinic, content, "latin1");
    const { exitCode, terminal } = await command("call-sheet CLINIC --as-of 2026-11-21");
    expect([exitCode, terminal.said.length, terminal.out]).toEqual([1, 1, ""]);
    expect(await readdir(folder)).toEqual(["clinic.xlsx"]);
  });

  it("makes no sheet of a workbook without clients", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("价目表").addRows([
      ["项目", "价格"],
      ["水光针", 980],
    ]);
    await workbook.xlsx.writeFile(clinic);
    const { exitCode, terminal } = await command("call-sheet CLINIC --as-of 2026-11-21");
    expect([exitCode, terminal.said.length, terminal.out]).toEqual([1, 1, ""]);
    expect(await readdir(folder)).toEqual(["clinic.xlsx"]);
  });

  it("says which file is missing", async () => {
    const { exitCode, terminal } = await command("call-sheet nowhere.xlsx");
    expect(exitCode).toBe(1);
    expect(terminal.said).toEqual([expect.stringContaining("nowhere.xlsx")]);
  });
});

describe("settings", () => {
  it("are taken from a file, kept in the copy, and read from there", async () => {
    const settings = join(folder, "s.json");
    const thresholds = {
      dormancy: { sleepingFromDay: 150, dormantFromDay: 200, halfYearFromDay: 300 },
    };
    await writeFile(settings, JSON.stringify({ version: 1, language: "en", thresholds }));
    const copy = join(folder, "copy.xlsx");
    await command(
      `call-sheet CLINIC --as-of 2026-11-21 --settings ${settings} --write-settings --out ${copy}`,
    );
    const { terminal } = await command(`call-sheet ${copy} --as-of 2026-11-21 --json`);
    const answer = JSON.parse(terminal.out) as { language: string; calls: { tier: string }[] };
    // 142 days are no longer "sleeping", so sessions left alone are no reason yet.
    expect([answer.language, answer.calls.map(({ tier }) => tier)]).toEqual(["en", ["active"]]);
  });

  it("say what columns mean where the headings do not", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("Sheet1").addRows([
      ["甲", "乙", "丙"],
      ["王芳", "13800001111", "2026-01-05"],
    ]);
    await workbook.xlsx.writeFile(clinic);
    const columns = { A: "clientName", B: "phone", C: "lastVisitDate" };
    const sheet = { sheet: "Sheet1", use: "yes", kind: "clients", headerRows: [1], columns };
    const settings = join(folder, "s.json");
    await writeFile(settings, JSON.stringify({ version: 1, sheets: { sheets: [sheet] } }));
    const { terminal } = await command(
      `read CLINIC --as-of 2026-11-21 --region CN --json --settings ${settings}`,
    );
    const answer = JSON.parse(terminal.out) as { records: { clients: unknown[] } };
    expect(answer.records.clients).toEqual([
      {
        clientName: "王芳",
        phone: "+8613800001111",
        phones: ["+8613800001111"],
        lastVisitDate: "2026-01-05",
        sheet: "Sheet1",
        sheetRow: 2,
      },
    ]);
  });

  it("that hold a misspelt name are refused, naming it", async () => {
    const settings = join(folder, "s.json");
    await writeFile(settings, JSON.stringify({ version: 1, tresholds: {} }));
    const { exitCode, terminal } = await command(`call-sheet CLINIC --settings ${settings}`);
    expect([exitCode, terminal.said.join()]).toEqual([1, expect.stringContaining("tresholds")]);
  });
});

describe("a call sheet that callers worked in", () => {
  it("hands what they typed to the log before it is made again", async () => {
    const first = join(folder, "first.xlsx");
    await command(`call-sheet CLINIC --as-of 2026-11-21 --out ${first}`);
    await typeOutcome(first, "王芳", { K: "2", M: "晚上再试" });
    const second = join(folder, "second.xlsx");
    await command(`call-sheet ${first} --as-of 2026-11-22 --out ${second}`);

    const log = await sheetRows(second, "回访日志");
    const [header, ...rows] = log.slice(log.findIndex((row) => row[0] === "记录号"));
    expect(rows).toHaveLength(1);
    const logged = Object.fromEntries(
      (header as string[]).map((name, place) => [name, rows[0]?.[place]]),
    );
    expect(logged).toMatchObject({
      记录号: "2026-11-21-1-2",
      顾客姓名: "王芳",
      回访结果: "无人接听",
      回访内容: "晚上再试",
      回访类型: "dormant_balance",
    });
    // No answer is tried again the next day (O1), and the sheet is empty for new outcomes.
    const again = (await callsOf(second)).find((call) => call["顾客"] === "王芳");
    expect(again).toMatchObject({ 事由: "有次数或余额没用" });
    expect([again?.["结果"], again?.["备注"]].filter(Boolean)).toEqual([]);
  });

  it("keeps every row of the log through the next days", async () => {
    let path = clinic;
    for (const asOf of ["2026-11-21", "2026-11-22", "2026-11-25"]) {
      const next = join(folder, `${asOf}.xlsx`);
      await command(`call-sheet ${path} --as-of ${asOf} --out ${next}`);
      path = next;
      const [call] = await callsOf(path);
      if (call !== undefined) await typeOutcome(path, String(call["顾客"]), { K: "3 占线" });
    }
    const last = join(folder, "last.xlsx");
    await command(`call-sheet ${path} --as-of 2026-11-26 --out ${last}`);
    const keys = (await sheetRows(last, "回访日志")).map(([key]) => key).slice(-3);
    expect(keys).toEqual(["2026-11-21-1-1", "2026-11-22-2-1", "2026-11-25-3-1"]);
  });
});

/** Types into empty cells of a client's row on the call sheet, as Excel would save them. */
async function typeOutcome(path: string, client: string, cells: Record<string, string>) {
  const bytes = new Uint8Array(await readFile(path));
  const part = Object.keys(partsOf(bytes)).find(
    (name) => name.includes("worksheets/sheet") && partText(bytes, name).includes("未到店天数"),
  );
  if (part === undefined) throw new Error("no call sheet");
  const xml = partText(bytes, part).replace(/<row\b.*?<\/row>/gs, (row) =>
    row.includes(`>${client}<`)
      ? row.replace(/<c r="([A-Z]+)\d+"([^>]*)\/>/g, (cell, column: string, rest: string) => {
          const text = cells[column];
          const place = /r="([A-Z]+\d+)"/.exec(cell)?.[1] ?? "";
          return text === undefined
            ? cell
            : `<c r="${place}"${rest} t="inlineStr"><is><t>${text}</t></is></c>`;
        })
      : row,
  );
  await writeFile(path, withParts(bytes, { [part]: xml }));
}

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
