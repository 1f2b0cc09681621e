import { ExcelRequests } from "../../../src/host/excel/excelRequests";
import type { HostClock } from "../../../src/host/excel/hostClock";
import { orHostProblem } from "../../../src/host/excel/hostRefusal";
import { memoryBook, valuesOf } from "../../support/excel/memoryBook";
import { openInNode, type NodeExcel } from "../../support/excel/openInNode";

/** Pauses between tries are shorter, as is asking why Excel is silent; other patience is longer. */
const tenSeconds = 10_000;

/** A clock on which no pause takes time, and an answer is waited for as long as it takes. */
const patientClock = clockOn((milliseconds) => milliseconds < tenSeconds);

/** A clock on which Excel's silence is noticed at once, and its reason waited for. */
const hastyClock = clockOn((milliseconds) => milliseconds > tenSeconds);

function clockOn(isOverAtOnce: (milliseconds: number) => boolean): HostClock {
  return {
    now: () => 0,
    after(milliseconds, act) {
      if (!isOverAtOnce(milliseconds)) return () => undefined;
      const timer = setImmediate(act);
      return () => clearImmediate(timer);
    },
  };
}

describe.each(["web", "desktop"] as const)("on the %s library", (played) => {
  let excel: NodeExcel;
  let requests: ExcelRequests;

  beforeEach(async () => {
    excel = await openInNode(memoryBook(), played);
    requests = new ExcelRequests(patientClock);
  });
  afterEach(() => excel.close());

  function write(values: readonly (readonly string[])[]) {
    return orHostProblem(() =>
      requests.repeatedly(() =>
        requests.ask(
          ({ worksheets }) => {
            const sheet = worksheets.getItem("Clients");
            sheet.getRange("D1").values = [["first"]];
            sheet.getRange("E1:F1").values = values as string[][];
            return () => undefined;
          },
          { sheet: "Clients", isWriting: true },
        ),
      ),
    );
  }

  test("events are on again after a request that failed half-way", async () => {
    const failed = await write([["too", "many", "cells"]]);
    expect(failed).toEqual({
      ok: false,
      problem: { code: "hostFailed", hostCode: "InvalidArgument" },
    });
    expect(valuesOf(excel, "Clients", "D1:E1")).toEqual([["first", ""]]);
    expect(excel.book.enableEvents).toBe(true);
  });

  test("where that fails too, the next request switches them on", async () => {
    // One of the two gives ranges back, which the library does by itself.
    for (const nth of [2, 3]) excel.host.fault({ nth, code: "AccessDenied" });
    await write([["too", "many", "cells"]]);
    expect(excel.book.enableEvents).toBe(false);
    await requests.ask((workbook) => {
      workbook.load({ name: true });
      return () => workbook.name;
    });
    expect(excel.book.enableEvents).toBe(true);
  });

  test("who is kept waiting by somebody typing in a cell is told so", async () => {
    requests = new ExcelRequests(hastyClock);
    excel.store.edit(true);
    expect(await write([["a", "b"]])).toEqual({ ok: false, problem: { code: "cellBeingEdited" } });
    excel.store.edit(false);
  });

  test("a fault of our own is thrown, not told as Excel's", async () => {
    const faulty = orHostProblem(() =>
      requests.ask(() => {
        throw new RangeError("a fault of ours");
      }),
    );
    await expect(faulty).rejects.toThrow("a fault of ours");
  });

  test.each([
    ["ActivityLimitReached", 3],
    ["ServiceNotAvailable", 3],
    ["GeneralException", 1],
    ["AccessDenied", 0],
    ["InvalidArgument", 0],
  ])("what fails with %s is begun again %i times", async (code, times) => {
    for (let nth = 1; nth <= 20; nth += 1) excel.host.fault({ nth, code });
    let begun = 0;
    const job = orHostProblem(() =>
      requests.repeatedly(() => {
        begun += 1;
        return requests.ask((workbook) => {
          workbook.load({ name: true });
          return () => workbook.name;
        });
      }),
    );
    expect(await job).toMatchObject({ ok: false });
    expect(begun).toBe(times + 1);
  });
});
