import { openExcelWorkbook } from "../../../src/host/excel/openExcelWorkbook";
import type { HostClock } from "../../../src/host/excel/hostClock";
import type { OpenWorkbook } from "../../../src/workflow/openWorkbook";
import { bookHost } from "../../../src/workbench/mounts/bookHost";
import { floorSets, newestSets } from "../../../src/workbench/protocol/excelVersion";
import type { OfficeHost } from "../../../src/workbench/protocol/officeHost";
import { apiSets } from "../workbench/apiSets";
import { desktopNodeMount } from "../workbench/desktopNodeMount";
import { nodeMount } from "../workbench/nodeMount";
import type { MemoryBook } from "./bookOfFile";

/** Which Excel is played: both libraries, and the oldest Excel the add-in works in. */
export const excels = ["web", "desktop", "oldest desktop"] as const;
export type PlayedExcel = (typeof excels)[number];

/** A workbook open in an Excel that is played in Node, on Microsoft's own library. */
export interface NodeExcel extends MemoryBook {
  readonly host: OfficeHost;
  readonly workbook: OpenWorkbook;
  /** Requests that came so far. */
  readonly requests: () => number;
  readonly close: () => void;
}

const sets = apiSets();

/** Puts the library where the adapter finds it in a pane: among the globals. */
export async function openInNode(opened: MemoryBook, excel: PlayedExcel): Promise<NodeExcel> {
  const { host, close } = bookHost(opened.book, {
    version: {
      platform: excel === "web" ? "web" : "desktop",
      locale: "en-US",
      sets: excel === "oldest desktop" ? floorSets : newestSets,
    },
    apiSets: sets,
    functions: [],
    onFault: (fault) => {
      throw fault;
    },
  });
  let requests = 0;
  const answer = host.answer.bind(host);
  host.answer = (body, flags) => {
    requests += 1;
    return answer(body, flags);
  };
  const library = excel === "web" ? nodeMount(host) : await desktopNodeMount(host);
  const names = ["Excel", "Office", "OfficeExtension"] as const;
  for (const name of names) Object.assign(globalThis, { [name]: Reflect.get(library, name) });
  const opening = {
    ...opened,
    host,
    workbook: openExcelWorkbook(impatientClock(host)),
    requests: () => requests,
    close: () => {
      close();
      for (const name of names) Reflect.deleteProperty(globalThis, name);
    },
  };
  // Office.js has something to say of its own once it is ready.
  await settled(opening);
  return opening;
}

/** What the library sends by itself is over: at its start, and of ranges it no longer needs. */
export async function settled({
  host,
  requests,
}: Pick<NodeExcel, "host" | "requests">): Promise<void> {
  let quietTurns = 0;
  for (let before = requests(); quietTurns < 4; before = requests()) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await host.idle();
    quietTurns = requests() === before ? quietTurns + 1 : 0;
  }
}

/**
 * A clock on which nobody waits: pauses are over at once, and what is waited for at most is over as
 * soon as the host has nothing left to do.
 */
function impatientClock(host: OfficeHost): HostClock {
  let milliseconds = 0;
  return {
    now: () => (milliseconds += 1),
    after(delay, act) {
      let isOff = false;
      const patience = delay >= 5_000;
      void (patience ? quiet(host) : turn()).then(() => {
        if (!isOff) act();
      });
      return () => {
        isOff = true;
      };
    },
  };
}

/** Idle for several turns: an answer on its way to the page takes one or two. */
async function quiet(host: OfficeHost): Promise<void> {
  for (let turns = 0; turns < 20; turns += 1) {
    await turn();
    await host.idle();
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
