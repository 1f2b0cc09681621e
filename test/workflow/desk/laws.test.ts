import fc from "fast-check";

import { callOutcomes, type ClientMark } from "../../../src/core/clients/codes";
import { clientGroups } from "../../../src/core/calling/callPlan";
import { createClinicDesk } from "../../../src/workflow/desk/createClinicDesk";
import type { ClinicDesk, DayOverview } from "../../../src/workflow/desk/clinicDesk";
import type { PlannedCell } from "../../../src/workflow/sheetPlan";
import { day } from "../../support/day";
import { deskWith } from "../../support/deskWorkbook";
import { MemoryClinic } from "../../support/memoryClinic";
import { workbookOf } from "../../support/workbook";

const asOf = "2026-11-21";

const clinic = workbookOf([
  {
    name: "顾客",
    rows: [
      ["卡号", "姓名", "手机", "咨询师", "最后到店", "卡余额", "勿扰"],
      ["A1", "王芳", "13800001111", "周琳", "2026-01-02", 1980, null],
      ["A2", "李敏", "13800002222", "陈悦", "2026-02-02", null, null],
      ["A3", "赵静", "13800003333", "周琳", "2026-03-02", null, "是"],
      [null, "孙丽", "13800004444", null, "2026-03-03", null, null],
      ["A5", "吴倩", "13800004444", null, "2026-11-01", 300, null],
      ["A6", "钱多", null, "陈悦", "2026-09-03", null, null],
    ],
  },
  {
    name: "预约",
    rows: [
      ["卡号", "姓名", "预约日期", "状态"],
      ["A2", "李敏", "2026-11-22", "已预约"],
      ["A6", "钱多", "2026-11-21", "已预约"],
    ],
  },
  {
    name: "员工",
    rows: [
      ["姓名", "岗位", "每日回访数"],
      ["周琳", "咨询师", 1],
      ["陈悦", "咨询师", 5],
    ],
  },
]);
const clients = 6;

type Click =
  | { readonly do: "log"; readonly client: number; readonly outcome: (typeof callOutcomes)[number] }
  | { readonly do: "undo"; readonly place: number }
  | { readonly do: "mark"; readonly client: number; readonly mark: ClientMark }
  | { readonly do: "type"; readonly row: number; readonly outcome: string }
  | { readonly do: "make" | "look" };

/** Where the way to the workbook breaks: the row stands there, or it does not. */
type Fault = "none" | "lostRequest" | "lostReply";

const click: fc.Arbitrary<Click> = fc.oneof(
  fc.record({
    do: fc.constant("log" as const),
    client: fc.nat(clients - 1),
    outcome: fc.constantFrom(...callOutcomes),
  }),
  fc.record({ do: fc.constant("undo" as const), place: fc.nat(5) }),
  fc.record({
    do: fc.constant("mark" as const),
    client: fc.nat(clients - 1),
    mark: fc.constantFrom<ClientMark>(
      "added_today",
      "taken_off",
      "handed_to",
      "not_before",
      "park",
      "reactivate",
    ),
  }),
  fc.record({
    do: fc.constant("type" as const),
    row: fc.nat(5),
    outcome: fc.constantFrom("1", "2 没接", "没接", "6", "8", "回头再说", ""),
  }),
  fc.record({ do: fc.constantFrom("make" as const, "look" as const) }),
);
const fault = fc.constantFrom<Fault>("none", "none", "lostRequest", "lostReply");

/** A pane's day: what it did to the workbook, and what it must find there. */
class PaneDay {
  readonly workbook = new MemoryClinic(clinic);
  readonly desk: ClinicDesk = createClinicDesk();
  overview!: DayOverview;
  /** Keys of what was logged in the pane, in order; and which of it was undone. */
  readonly logged: string[] = [];
  readonly undone = new Set<string>();
  /** Outcomes that stand typed on the sheet, by row. */
  typed = new Map<number, string>();
  /** What was typed on a sheet that has been made again since. */
  readonly moved: { readonly client: string; readonly outcome: string }[] = [];

  async look(): Promise<void> {
    this.overview = (await deskWith(this.workbook.cells, { asOf }, this.desk)).overview;
  }

  async act(done: Click, broken: Fault): Promise<void> {
    switch (done.do) {
      case "look":
        return this.look();
      case "make":
        return this.#make(broken);
      case "type":
        return this.#type(done.row, done.outcome);
      case "log":
        return this.#log(done.client, done.outcome, broken);
      case "undo":
        return this.#undo(done.place, broken);
      case "mark":
        return this.#mark(done.client, done.mark, broken);
    }
  }

  /** Tries until it is written, as a person does who sees that it was not. */
  async #write(plan: () => ReturnType<ClinicDesk["planMark"]>, broken: Fault): Promise<string> {
    if (broken !== "none") {
      const { sheet } = await plan();
      if (broken === "lostReply") this.workbook.append(sheet);
    }
    const entry = await plan();
    this.workbook.append(entry.sheet);
    this.overview = await this.desk.written(entry);
    return entry.key;
  }

  async #log(client: number, outcome: (typeof callOutcomes)[number], broken: Fault): Promise<void> {
    const call = { client, outcome, reason: undefined, caller: "周琳", on: day(asOf), note: "" };
    const plan = async () => {
      const planned = await this.desk.planOutcome(call);
      if (!planned.ok) throw new Error(planned.problem.code);
      return planned.value;
    };
    this.logged.push(await this.#write(plan, broken));
  }

  async #undo(place: number, broken: Fault): Promise<void> {
    const open = this.logged.filter((key) => !this.undone.has(key));
    const key = open[place];
    if (key === undefined) return;
    const plan = async () => {
      const planned = await this.desk.planReversal(key);
      if (!planned.ok) throw new Error(planned.problem.code);
      return planned.value;
    };
    await this.#write(plan, broken);
    this.undone.add(key);
  }

  async #mark(client: number, mark: ClientMark, broken: Fault): Promise<void> {
    const value = mark === "handed_to" ? "陈悦" : "";
    await this.#write(
      () => this.desk.planMark({ client, mark, value, by: "店长", note: "" }),
      broken,
    );
  }

  #type(row: number, outcome: string): Promise<void> {
    const rows = this.workbook.callSheet?.table.rows.length ?? 0;
    if (row < rows) {
      this.workbook.type(row, { outcome, note: "" });
      if (outcome === "") this.typed.delete(row);
      else this.typed.set(row, outcome);
    }
    return Promise.resolve();
  }

  /** Made until it is made; a break comes between the log and the sheet. */
  async #make(broken: Fault): Promise<void> {
    if (broken !== "none") {
      await this.look();
      const { log } = await this.desk.planCallSheet();
      if (broken === "lostReply" && log !== undefined) this.workbook.append(log);
    }
    await this.look();
    const planned = await this.desk.planCallSheet();
    const rows = this.workbook.callSheet?.table.rows;
    for (const [row, outcome] of this.typed)
      this.moved.push({ client: nameIn(rows?.[row]?.[2]), outcome });
    if (planned.log !== undefined) this.workbook.append(planned.log);
    this.workbook.write(planned.callSheet);
    this.typed = new Map();
    this.overview = await this.desk.callSheetWritten(planned);
  }
}

describe("whatever is clicked, and wherever the way to the workbook breaks", () => {
  test("the groups add up, and every outcome is in the log exactly once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(click, fault), { maxLength: 8 }), async (clicks) => {
        const pane = new PaneDay();
        await pane.look();
        for (const [done, broken] of clicks) {
          await pane.act(done, broken);
          const { clients: all, ...groups } = pane.overview.counts;
          expect(all).toBe(clients);
          expect(clientGroups.reduce((sum, group) => sum + groups[group], 0)).toBe(all);
          const known = pane.overview;
          await pane.look();
          // What the desk was told of is what it finds when it reads the workbook anew.
          if (done.do !== "type") expect(pane.overview).toEqual(known);
        }
        const entries = [...pane.workbook.entries().values()];
        const fromPane = entries.filter(({ key }) => pane.logged.includes(key));
        expect(fromPane).toHaveLength(pane.logged.length);
        const fromSheets = entries.filter(({ key }) => !pane.logged.includes(key));
        expect(fromSheets.map(({ client }) => client).sort()).toEqual(
          pane.moved.map(({ client }) => client).sort(),
        );
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  test("logging a call and taking it back leaves the day as it was", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(click, fault), { maxLength: 4 }),
        fc.nat(clients - 1),
        fc.constantFrom(...callOutcomes),
        async (clicks, client, outcome) => {
          const pane = new PaneDay();
          await pane.look();
          for (const [done, broken] of clicks) await pane.act(done, broken);
          await pane.look();
          const before = pane.overview;
          await pane.act({ do: "log", client, outcome }, "none");
          const open = pane.logged.filter((key) => !pane.undone.has(key));
          await pane.act({ do: "undo", place: open.length - 1 }, "none");
          expect(theDay(pane.overview)).toEqual(theDay(before));
        },
      ),
      { numRuns: 20 },
    );
  }, 120_000);
});

/** The client of a row of the call sheet. */
function nameIn(cell: PlannedCell | undefined): string {
  if (typeof cell !== "string") throw new RangeError("a row of the call sheet names nobody");
  return cell;
}

/** The day without what is told of its sheets: the log has two rows more. */
function theDay(overview: DayOverview): Partial<DayOverview> {
  return { ...overview, sheets: [], ledger: { rows: 0, used: 0, listed: 0 } };
}
