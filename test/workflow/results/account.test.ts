import fc from "fast-check";

import { lineStates, type AccountLine } from "../../../src/core/results/accountability/accountLine";
import { languages } from "../../../src/core/clients/language";
import { defaultPolicy } from "../../../src/core/policy/policy";
import { accountView, standingLines } from "../../../src/workflow/results/accountView";
import { changedAccount } from "../../../src/workflow/results/changedAccount";
import { keptAccount } from "../../../src/workflow/results/keptAccount";
import { planAccountSheet } from "../../../src/workflow/results/planAccountSheet";
import { withPlannedSheet } from "../../../src/workflow/withPlannedSheet";
import { accountWords } from "../../../src/wording/pane/accountWords";
import type { SheetPlan } from "../../../src/workflow/sheetPlan";
import { day } from "../../support/day";
import { workbookOf } from "../../support/workbook";

const may = day("2026-05-01");
const june = day("2026-06-01");

function line(id: string, changes: Partial<AccountLine> = {}): AccountLine {
  return {
    id,
    kind: "reward",
    month: may,
    staff: "周琳",
    clientKey: id,
    cents: 3000,
    evidence: { code: "broughtBack", calledOn: day("2026-05-04"), cents: 128_000 },
    exemption: undefined,
    state: "proposed",
    note: "",
    ...changes,
  };
}

const away = line("b", {
  kind: "penalty",
  cents: 0,
  exemption: "wrong_number",
  evidence: {
    code: "stayedAway",
    lastArrivalOn: day("2026-02-01"),
    awayFromOn: day("2026-05-02"),
  },
});

/** About no client, and without money. */
const quotaMissed = line("c", {
  kind: "note",
  clientKey: undefined,
  cents: 0,
  evidence: {
    code: "missedQuota",
    quota: 40,
    days: [day("2026-05-06"), day("2026-05-07")],
    workingDays: 22,
  },
});

const clinic = workbookOf([{ name: "顾客", rows: [["姓名"], ["王芳"]] }]);

function sheetOf(
  lines: readonly AccountLine[],
  { language = "zh-CN", lockedMonths = [] as readonly (typeof may)[] } = {},
): SheetPlan {
  return planAccountSheet({
    lines,
    lockedMonths,
    language: language === "en" ? "en" : "zh-CN",
    asOf: day("2026-07-20"),
    currency: "CNY",
    penaltiesOn: true,
    nameOf: (key) => `client ${key}`,
  });
}

/** The workbook with the sheet in it, after a person typed over some of its cells. */
function kept(plan: SheetPlan, typed: (cells: readonly unknown[]) => readonly unknown[] = same) {
  const rows = plan.table.rows.map((cells) => typed(cells) as typeof cells);
  const sheet = { ...plan, table: { ...plan.table, rows } };
  return keptAccount(withPlannedSheet(clinic, sheet, plan.name));
}

const same = (cells: readonly unknown[]): readonly unknown[] => cells;

/** Types a decision and a note over those of a row. */
const decide =
  (decision: string, note: string | null) =>
  (cells: readonly unknown[]): readonly unknown[] => [...cells.slice(0, -2), decision, note];

describe("the sheet of the account (R4)", () => {
  it("says each line with what it rests on", () => {
    expect(sheetOf([line("a"), away, quotaMissed]).table.rows).toEqual([
      [
        1,
        "2026-05",
        "周琳",
        "奖",
        "client a",
        "2026-05-04 回访后到店，消费 ¥1,280",
        null,
        30,
        "待定",
        null,
      ],
      [
        2,
        "2026-05",
        "周琳",
        "罚",
        "client b",
        "上次到店 2026-02-01，2026-05-02 起算久未到店",
        "号码打不通",
        0,
        "待定",
        null,
      ],
      [
        3,
        "2026-05",
        "周琳",
        "记录",
        null,
        "22 个工作日里有 2 天不到 40 通：05-06、05-07；当天名单也可能不够",
        null,
        null,
        "待定",
        null,
      ],
    ]);
  });

  it("begins a page for each month", () => {
    const lines = [line("a"), line("b"), line("c", { month: june })];
    expect(sheetOf(lines).print.pageBreaksBefore).toEqual([2]);
  });

  it("comes back as it was, in either language and in any order of rows", () => {
    const lines = fc.array(
      fc.record({
        id: fc.uuid(),
        staff: fc.string(),
        note: fc.constantFrom("", "agreed", "=1+1"),
        state: fc.constantFrom(...lineStates.filter((state) => state !== "locked")),
      }),
    );
    fc.assert(
      fc.property(lines, fc.constantFrom(...languages), (told, language) => {
        const given = told
          // Whoever disputes or drops a line says why.
          .map(({ note, ...one }) =>
            line(one.id, { ...one, note: note === "" && one.state !== "proposed" ? "so" : note }),
          );
        given.push(quotaMissed);
        const plan = sheetOf(given, { language, lockedMonths: [june] });
        const turned = { ...plan, table: { ...plan.table, rows: [...plan.table.rows].reverse() } };
        expect(kept(turned)).toEqual({ lines: given, lockedMonths: [june] });
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["同意", null, "approved", ""],
    ["有异议", "她自己来的", "disputed", "她自己来的"],
    ["不算", "已商定", "dropped", "已商定"],
    ["待定", "再看看", "proposed", "再看看"],
  ])("takes %s from its column", (decision, note, state, said) => {
    expect(kept(sheetOf([line("a")]), decide(decision, note)).lines).toEqual([
      line("a", { state, note: said } as Partial<AccountLine>),
    ]);
  });

  it.each([
    ["a dispute without a reason", "有异议", null],
    ["a word of somebody's own", "maybe", null],
    ["a lock that was typed", "已锁定", null],
  ])("leaves a line as it was after %s", (_name, decision, note) => {
    expect(kept(sheetOf([line("a")]), decide(decision, note)).lines).toEqual([line("a")]);
  });

  it("does not let a locked line be changed, whatever is typed over it", () => {
    const locked = line("a", { state: "locked" });
    const plan = sheetOf([locked], { lockedMonths: [may] });
    expect(kept(plan, decide("不算", "so"))).toEqual({ lines: [locked], lockedMonths: [may] });
  });

  it("is nothing in a workbook that has none", () => {
    expect(keptAccount(clinic)).toEqual({ lines: [], lockedMonths: [] });
  });

  it("keeps what it remembers when somebody renamed its headings", () => {
    const plan = sheetOf([line("a", { state: "approved" })]);
    const columns = plan.table.columns.map((column, at) => ({ ...column, header: `col ${at}` }));
    expect(kept({ ...plan, table: { ...plan.table, columns } }).lines).toEqual([
      line("a", { state: "approved" }),
    ]);
  });

  it("proposes anew what somebody wrote over in its memory", () => {
    const plan = sheetOf([line("a"), line("b")]);
    const memory = (plan.memory ?? []).map((told, at) => (at === 0 ? '1 {"id":' : told));
    expect(kept({ ...plan, memory }).lines.map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("a decision about the account", () => {
  const standing = { lines: [line("a"), line("b", { month: june })], lockedMonths: [] };
  const settled = () => true;

  it("changes its line alone", () => {
    const change = { line: "a", decision: "approve", note: "" } as const;
    expect(changedAccount(standing, change, settled)).toEqual({
      ok: true,
      value: {
        lines: [line("a", { state: "approved" }), line("b", { month: june })],
        lockedMonths: [],
      },
    });
  });

  it("is refused of a line that is gone", () => {
    const change = { line: "z", decision: "approve", note: "" } as const;
    expect(changedAccount(standing, change, settled)).toEqual({
      ok: false,
      problem: { code: "LINE_GONE" },
    });
  });

  it("locks a month whose lines are decided, and no other", () => {
    const approved = { ...standing, lines: [line("a", { state: "approved" }), standing.lines[1]!] };
    const locked = changedAccount(approved, { lock: may }, settled);
    expect(locked).toMatchObject({ ok: true, value: { lockedMonths: [may] } });
    expect(locked.ok && locked.value.lines.map(({ id, state }) => [id, state])).toEqual([
      ["b", "proposed"],
      ["a", "locked"],
    ]);
  });

  it.each([
    ["while a line is open", () => true, { code: "UNDECIDED", lines: 1 }],
    ["before all that counts has happened", () => false, { code: "MONTH_RUNNING" }],
  ])("does not lock a month %s", (_name, isSettled, problem) => {
    expect(changedAccount(standing, { lock: may }, isSettled)).toEqual({ ok: false, problem });
  });
});

describe("the account in the pane", () => {
  const question = { asOf: day("2026-07-20"), policy: defaultPolicy };

  it("keeps a locked month as it was locked, whatever the sheets say since", () => {
    const locked = line("a", { state: "locked", cents: 7 });
    const proposed = [line("a", { cents: 3000 }), line("new")];
    const keptNow = { lines: [locked], lockedMonths: [may] };
    expect(standingLines(proposed, keptNow)).toEqual([locked]);
  });

  it("tells the newest month first, and which can be locked", () => {
    const lines = [line("a"), line("b", { month: june }), line("c", { month: day("2026-07-01") })];
    const { months } = accountView(lines, { lines, lockedMonths: [may] }, question);
    expect(months.map(({ month, isLocked, isSettled }) => [month, isLocked, isSettled])).toEqual([
      [day("2026-07-01"), false, false],
      // June's calls may bring somebody until 30 July.
      [june, false, false],
      [may, true, true],
    ]);
  });

  it("has a word for every state in both languages", () => {
    for (const language of languages)
      expect(Object.keys(accountWords(language).states)).toEqual([...lineStates]);
  });
});
