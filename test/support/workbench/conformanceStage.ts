import { bookHost } from "../../../src/workbench/mounts/bookHost";
import { floorSets, newestSets } from "../../../src/workbench/protocol/excelVersion";
import { readArea } from "../../../src/workbench/workbook/address/readAddress";
import type { Area } from "../../../src/workbench/workbook/area";
import type { Book } from "../../../src/workbench/workbook/book";
import { createBook } from "../../../src/workbench/workbook/book";
import type { CellStore, StoreChange } from "../../../src/workbench/workbook/cellStore";
import { createMemoryStore } from "../../../src/workbench/workbook/memory/memoryStore";
import type { ConformanceCase, PersonAct } from "../../workbench/conformance/conformanceCase";
import { eventually } from "../eventually";
import { apiSets } from "./apiSets";
import { desktopNodeMount } from "./desktopNodeMount";
import type { NodeClient } from "./nodeMount";
import { nodeMount } from "./nodeMount";

/** What became of a case. */
export interface CaseOutcome {
  readonly answer: unknown;
  readonly missing: readonly string[];
  /** References the client did not give back. */
  readonly keptReferences: number;
}

const sets = apiSets();
const sheet = "Stage";

/** Plays a case in Node, on a workbook of its own, through one of Microsoft's two libraries. */
export async function playInNode(
  { excel = {}, before, run, person, after }: ConformanceCase,
  platform: "web" | "desktop",
): Promise<CaseOutcome> {
  const { store, tell } = attended(createMemoryStore());
  const book = createBook(store, { sheetNames: ["Sheet1", sheet] });
  const { host } = bookHost(book, {
    version: { platform, locale: "en-US", sets: excel.sets === "oldest" ? floorSets : newestSets },
    apiSets: sets,
    functions: [],
    onFault: (fault) => {
      throw fault;
    },
  });
  const leave = enter(platform === "web" ? nodeMount(host) : await desktopNodeMount(host));
  try {
    if (before !== undefined) act(book, tell, before);
    const answer = await run({ sheet, eventually });
    if (person !== undefined) act(book, tell, person);
    const last = after === undefined ? answer : await after({ sheet, eventually });
    await host.idle();
    return { answer: last, missing: host.missing(), keptReferences: host.references.count() };
  } finally {
    leave();
  }
}

/** Puts the library where a case finds it in a pane: among the globals. */
function enter({ Excel, OfficeExtension }: NodeClient): () => void {
  const names = { Excel, OfficeExtension };
  Object.assign(globalThis, names);
  return () => {
    for (const name of [...Object.keys(names), "heard", "listening"])
      Reflect.deleteProperty(globalThis, name);
  };
}

type Tell = (change: StoreChange) => void;

/** A store that can be told, as by a person's hand, what happened in it. */
function attended(store: CellStore): { store: CellStore; tell: Tell } {
  const listeners: Tell[] = [];
  const onChange = (listener: Tell) => {
    listeners.push(listener);
    store.onChange(listener);
  };
  const listening = Object.create(store, { onChange: { value: onChange } }) as CellStore;
  return {
    store: listening,
    tell: (change) => {
      for (const listener of listeners) listener(change);
    },
  };
}

function act(book: Book, tell: Tell, done: PersonAct): void {
  const stage = book.sheets.find(({ name }) => name === sheet);
  if (stage === undefined) throw new Error("the case took its sheet away");
  const sheetId = stage.id;
  switch (done.does) {
    case "type": {
      const area = areaOf(done.address);
      stage.cells.write(area, [[done.content]]);
      tell({ kind: "edited", sheetId, area });
      return;
    }
    case "select":
      tell({ kind: "selected", sheetId, area: areaOf(done.address) });
      return;
    case "begin to type":
      tell({ kind: "editing", active: true });
  }
}

function areaOf(address: string): Area {
  const area = readArea(address);
  if (area === undefined) throw new Error(`${address} is no address`);
  return area;
}
