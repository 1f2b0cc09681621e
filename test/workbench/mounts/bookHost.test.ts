import { bookHost } from "../../../src/workbench/mounts/bookHost";
import { readFunctionsFile } from "../../../src/workbench/protocol/calls/functionsFile";
import { newestSets } from "../../../src/workbench/protocol/excelVersion";
import { createBook } from "../../../src/workbench/workbook/book";
import { createMemoryStore } from "../../../src/workbench/workbook/memory/memoryStore";

const parts = {
  version: { platform: "desktop", locale: "en-US", sets: newestSets },
  apiSets: {},
  functions: readFunctionsFile({ functions: [{ id: "ONE", name: "ONE" }] }, "NS"),
  onFault: () => undefined,
} as const;

test("functions the page before was asked for are asked of the next one", async () => {
  const book = createBook(createMemoryStore());
  const first = bookHost(book, parts);
  const answer = first.host.functions.call("ONE", []);
  first.close();
  expect(first.host.isIdle()).toBe(true);
  const next = bookHost(book, parts);
  expect(next.host.isIdle()).toBe(false);
  next.host.functions.ready();
  next.host.functions.answered([[1, true, 5]]);
  expect(await answer).toEqual([[5]]);
});

test("a page whose host was closed hears nothing more of the workbook", () => {
  const book = createBook(createMemoryStore());
  const { host, close } = bookHost(book, parts);
  const heard: string[] = [];
  host.connect((event) => void heard.push(event));
  const [sheet] = book.sheets;
  const change = { kind: "activated", sheet: sheet!, before: sheet! } as const;
  book.tell(change);
  close();
  book.tell(change);
  expect(heard).toEqual(["richApiMessage", "richApiMessage"]);
});

test("requests are turned away while a person types, and done afterwards", async () => {
  const book = createBook(createMemoryStore());
  const { host } = bookHost(book, parts);
  const body = JSON.stringify({ Actions: [], ObjectPaths: { 1: { ObjectPathType: 1 } } });
  book.tell({ kind: "editing", active: true });
  expect(await host.answer(body, 0)).toMatchObject({ kind: "refused" });
  book.tell({ kind: "editing", active: false });
  expect(await host.answer(body, 0)).toMatchObject({ kind: "reply" });
});
