import { readFileSync } from "node:fs";
import { join } from "node:path";

import { isoDay } from "../../../src/core/calendar/day";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import type { ClinicDesk } from "../../../src/workflow/desk/clinicDesk";
import type { CountedClients } from "../../../src/workflow/results/clientLists";
import { namesAtMost } from "../../../src/workflow/desk/clinicDesk";
import { sampleAsOf } from "../../../tools/sample/asOf";
import { day } from "../../support/day";
import { deskWith } from "../../support/deskWorkbook";
import { workbookOf } from "../../support/workbook";

const september = day("2026-09-01");

/** 王芳 was dormant, was called, and came five days later; 李敏 came without a call. */
const comeback = workbookOf([
  {
    name: "顾客",
    rows: [
      ["卡号", "姓名", "手机", "咨询师"],
      ["A1", "王芳", "13800001111", "周琳"],
      ["A2", "李敏", "13800002222", "陈悦"],
    ],
  },
  {
    name: "到店",
    rows: [
      ["卡号", "到店日期"],
      ["A1", "2026-01-05"],
      ["A1", "2026-09-15"],
      ["A2", "2026-01-05"],
      ["A2", "2026-09-15"],
    ],
  },
  {
    name: "回访",
    rows: [
      ["卡号", "回访日期", "回访人", "结果"],
      ["A1", "2026-09-10", "周琳", "已接通"],
    ],
  },
]);

function sample(fileName: string) {
  const read = readWorkbook(readFileSync(join("assets", "sample", fileName)));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

/** Every number of a report that has clients behind it, wherever it stands. */
function countedIn(value: unknown): readonly CountedClients[] {
  if (typeof value !== "object" || value === null) return [];
  if ("list" in value && "count" in value) return [value as CountedClients];
  return Object.values(value).flatMap(countedIn);
}

describe.each(["clinic-en.xlsx", "clinic-zh.xlsx"])("the results of %s", (fileName) => {
  let desk: ClinicDesk;
  beforeAll(async () => {
    ({ desk } = await deskWith(sample(fileName), { asOf: isoDay(sampleAsOf) }));
  }, 60_000);

  it("open the clients behind every number", async () => {
    const view = await desk.results();
    const counted = countedIn(view);
    expect(counted.length).toBeGreaterThan(1000);
    for (const { count, list } of counted) {
      const named = await desk.resultNames(list);
      // Of calls there may be several to one client, never more clients than calls.
      expect(named.count).toBeLessThanOrEqual(count);
      expect(named.count > 0).toBe(count > 0);
      expect(named.clients.length).toBe(Math.min(named.count, namesAtMost));
      const numbers = named.clients.map(({ client }) => client);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });

  it("count each client of the file once by days away", async () => {
    const { dormancy } = await desk.results();
    const inTiers = dormancy.tiers.reduce((sum, { clients }) => sum + clients.count, 0);
    expect(inTiers).toBe(dormancy.allClients);
    const names = await Promise.all(
      dormancy.tiers.map(({ clients }) => desk.resultNames(clients.list)),
    );
    const everybody = names.flatMap(({ clients }) => clients).map(({ client }) => client);
    expect(new Set(everybody).size).toBe(everybody.length);
  });

  it("name as many dormant clients of each month as they count", async () => {
    const { dormancy } = await desk.results();
    for (const { clients } of dormancy.months)
      expect((await desk.resultNames(clients.list)).count).toBe(clients.count);
  });

  it("are the same when they are asked for again", async () => {
    expect(await desk.results()).toEqual(await desk.results());
  });

  it("are planned as a sheet whose charts are drawn of its own rows", async () => {
    const { table, charts = [], lines } = await desk.planResults();
    expect(charts.length).toBeGreaterThanOrEqual(5);
    for (const { categories, series, place } of charts) {
      for (const { column, fromRow, toRow } of [categories, ...series]) {
        expect(column).toBeLessThan(table.columns.length);
        expect(fromRow).toBeLessThanOrEqual(toRow);
        expect(toRow).toBeLessThan(table.rows.length);
      }
      const points = series.map(({ fromRow, toRow }) => toRow - fromRow);
      expect(points).toEqual(points.map(() => categories.toRow - categories.fromRow));
      const below = lines.slice(place.fromLine, place.toLine + 1);
      expect(below.map(({ text }) => text)).toEqual(below.map(() => ""));
    }
    // A chart's values are numbers or blank, its categories words.
    for (const { series } of charts)
      for (const { column, fromRow, toRow } of series)
        for (const cells of table.rows.slice(fromRow, toRow + 1))
          expect(typeof (cells[column] ?? 0)).toBe("number");
  });
});

describe("the account of a clinic (R4)", () => {
  it("keeps a decision and then the locked month, whatever the sheets say since", async () => {
    const { desk } = await deskWith(comeback, { asOf: "2026-11-21" });
    const view = await desk.results();
    expect(view.account.months).toMatchObject([
      {
        month: september,
        isLocked: false,
        isSettled: true,
        statements: [{ staff: "周琳", rewards: 1, open: 1, cents: 0 }],
      },
    ]);
    const [line] = await desk.accountLines(september);
    expect(line).toMatchObject({ clientName: "王芳", state: "proposed", kind: "reward" });

    expect(await desk.planAccount({ lock: september })).toEqual({
      ok: false,
      problem: { code: "UNDECIDED", lines: 1 },
    });
    const approved = await desk.planAccount({
      line: line?.id ?? "",
      decision: "approve",
      note: "",
    });
    if (!approved.ok) throw new Error(approved.problem.code);
    const kept = await desk.accountWritten(approved.value);
    expect(kept.account.months[0]?.statements).toMatchObject([{ open: 0, cents: 3000 }]);

    const locked = await desk.planAccount({ lock: september });
    if (!locked.ok) throw new Error(locked.problem.code);
    await desk.accountWritten(locked.value);
    expect((await desk.accountLines(september)).map(({ state }) => state)).toEqual(["locked"]);
    expect(
      await desk.planAccount({ line: line?.id ?? "", decision: "drop", note: "no" }),
    ).toMatchObject({ problem: { code: "LINE_LOCKED" } });
  });

  it("says of a line that is gone that it is gone", async () => {
    const { desk } = await deskWith(comeback, { asOf: "2026-11-21" });
    expect(await desk.planAccount({ line: "?", decision: "approve", note: "" })).toEqual({
      ok: false,
      problem: { code: "LINE_GONE" },
    });
  });
});
