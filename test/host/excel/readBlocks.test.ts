import { BlockPace } from "../../../src/host/excel/blockPace";
import type { CellBlock } from "../../../src/workflow/openWorkbook";
import { memoryBook, areaAt, sheetOf } from "../../support/excel/memoryBook";
import { openInNode, type NodeExcel } from "../../support/excel/openInNode";

const area = { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: 999, lastColumnIndex: 2 };

describe("on the web library", () => {
  let excel: NodeExcel;
  let blocks: CellBlock[];

  beforeEach(async () => {
    const opened = memoryBook();
    const values = Array.from({ length: 1000 }, (_row, index) => [index, `client ${index}`, ""]);
    sheetOf(opened, "Clients").cells.write(areaAt("A1:C1000"), values);
    excel = await openInNode(opened, "web");
    blocks = [];
  });
  afterEach(() => excel.close());

  function read(signal?: AbortSignal, onBlock: () => void = () => undefined) {
    const wish = { sheetId: excel.book.sheets[0]!.id, area, withFormats: false };
    return excel.workbook.readCells(
      wish,
      (block) => {
        blocks.push(block);
        onBlock();
      },
      signal,
    );
  }

  function firstCells(): unknown[] {
    return blocks.flatMap(({ values }) => values.map(([first]) => first));
  }

  const everyRow = Array.from({ length: 1000 }, (_row, index) => index);

  test("a small area comes in one block", async () => {
    expect(await read()).toEqual({ ok: true, value: undefined });
    expect(blocks).toHaveLength(1);
    expect(firstCells()).toEqual(everyRow);
  });

  test.each([1, 3, 9])(
    "an answer too large %i times over is asked for in smaller parts",
    async (times) => {
      for (let nth = 1; nth <= times; nth += 1)
        excel.host.fault({ nth, code: "ResponsePayloadSizeLimitExceeded" });
      expect(await read()).toEqual({ ok: true, value: undefined });
      expect(blocks[0]?.values).toHaveLength(Math.ceil(1000 / 2 ** times));
      expect(firstCells()).toEqual(everyRow);
    },
  );

  test("a single row that is too large is refused", async () => {
    for (let nth = 1; nth <= 40; nth += 1)
      excel.host.fault({ nth, code: "ResponsePayloadSizeLimitExceeded" });
    expect(await read()).toEqual({ ok: false, problem: { code: "tooLarge" } });
  });

  test("Excel that is busy is asked again, and in the end given up", async () => {
    for (let nth = 1; nth <= 3; nth += 1) excel.host.fault({ nth, code: "ActivityLimitReached" });
    expect(await read()).toEqual({ ok: true, value: undefined });
    for (let nth = 1; nth <= 9; nth += 1) excel.host.fault({ nth, code: "ServiceNotAvailable" });
    expect(await read()).toEqual({ ok: false, problem: { code: "excelBusy" } });
  });

  test("who stops it is heard before the next block", async () => {
    excel.host.fault({ nth: 1, code: "ResponsePayloadSizeLimitExceeded" });
    const stop = new AbortController();
    const stopped = await read(stop.signal, () => stop.abort());
    expect(stopped).toEqual({ ok: false, problem: { code: "cancelled" } });
    expect(blocks).toHaveLength(1);
  });

  test("an answer that never comes is not waited for without end", async () => {
    excel.host.fault({ nth: 1, lose: "reply" });
    expect(await read()).toEqual({ ok: false, problem: { code: "noAnswer" } });
  });
});

describe("the pace", () => {
  let milliseconds = 0;
  const clock = { now: () => milliseconds, after: () => () => undefined };
  let pace: BlockPace;
  beforeEach(() => {
    pace = new BlockPace(clock, false);
  });

  function took(time: number, bytesPerCell: number): void {
    const end = pace.begin();
    milliseconds += time;
    end({ cells: 100, bytes: 100 * bytesPerCell });
  }

  test("starts at half a megabyte", () => {
    expect(pace.rows(10)).toBe(Math.floor((512 * 1024) / (12 * 10)));
  });

  test.each([
    ["grows when answers are quick", 299, 1024],
    ["stays when they are neither", 300, 512],
    ["stays when they take a second", 1000, 512],
    ["shrinks when they take longer", 1001, 256],
  ])("%s", (_name, time, kilobytes) => {
    took(time, 12);
    expect(pace.rows(10)).toBe(Math.floor((kilobytes * 1024) / (12 * 10)));
  });

  test("never grows beyond what Excel on the web sends, nor shrinks to nothing", () => {
    for (let count = 0; count < 20; count += 1) took(1, 12);
    expect(pace.rows(10) * 12 * 10).toBeLessThanOrEqual(2 * 1024 * 1024);
    for (let count = 0; count < 20; count += 1) took(5000, 12);
    expect(pace.rows(10) * 12 * 10).toBeGreaterThan(31 * 1024);
  });

  test("asks for one row at least, however full rows are", () => {
    took(1001, 10_000_000);
    expect(pace.rows(10)).toBe(1);
  });
});
