import fc from "fast-check";

import { shown, StandInError } from "../support/customFunctions";
import {
  columnFunctions,
  lookupFunctions,
  rowFunctions,
  type LookupFunction,
} from "../support/everyFunction";
import { asOf, column, on, workbook } from "../support/functionCells";
import { rfmCells } from "../../src/functions/rfm";
import { defaultSettings, type WorkbookSettings } from "../../src/functions/workbookSettings";

/** What stands in a clinic's cells: mostly what belongs there, and anything else. */
const days = fc
  .integer({ min: -1500, max: 60 })
  .map((days) => new Date(Date.UTC(2026, 10, 21 + days)).toISOString().slice(0, 10));
const blank = fc.constantFrom<unknown>("", null, "  ", undefined);
const wild = fc.oneof(
  fc.constantFrom<unknown>(
    true,
    false,
    0,
    -1,
    0.5,
    60,
    1e15,
    NaN,
    Infinity,
    -Infinity,
    "无",
    "-",
    "x",
    "剩3次",
    "3/10",
    "农历八月十五",
    "闰六月初一",
    "8月15日",
    "退款500",
    "赠送",
    "满意",
    "8/10",
    "1.2万",
    "138 0000 1111",
    "双眼皮",
  ),
  fc.integer({ min: -100, max: 80_000 }),
  fc.double(),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("#N/A", "#REF!").map((code) => new StandInError(code)),
  fc.constant({ type: "Double", basicValue: 46_000, numberFormat: "yyyy-mm-dd" }),
  fc.constant({ type: "Error", basicValue: "#DIV/0!" }),
);
const cell = fc.oneof(
  { weight: 4, arbitrary: days },
  { weight: 2, arbitrary: days.map((day) => on(day)) },
  { weight: 2, arbitrary: blank },
  { weight: 3, arbitrary: wild },
);
const settings: fc.Arbitrary<WorkbookSettings> = fc.record({
  language: fc.constantFrom("en", "zh-CN"),
  region: fc.constantFrom(undefined, "CN", "TW", "US", "GB"),
  dateSystem: fc.constantFrom(1900, 1904),
  policy: fc.constant(defaultSettings.policy),
});

/** Rows of so many cells, and an order for them. */
function table(columns: number): fc.Arbitrary<unknown[][]> {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: 1, maxLength: 8 });
}

function columnsOf(rows: readonly (readonly unknown[])[]): unknown[] {
  return (rows[0] ?? []).map((_, place) => column(...rows.map((row) => row[place])));
}

/** An answer with its blank rows at the end given back, so that rows can be compared. */
function answersOf(call: () => unknown, count: number, width: number): unknown[][] {
  const answers = shown(call) as unknown[][];
  const missing = Array.from({ length: count - answers.length }, () =>
    Array<unknown>(width).fill(""),
  );
  return [...answers, ...missing];
}

/** Counts the rows of an answer, each of so many plain cells; none of a call that was refused. */
function expectWholeRows(call: () => unknown, width: number): number {
  const answers = shown(call);
  if (!Array.isArray(answers)) {
    expect(answers).toBe("thrown #VALUE!");
    return 0;
  }
  const cells = call() as unknown[][];
  expect(cells.every((row) => row.length === width && row.every(isCell))).toBe(true);
  return cells.length;
}

function isCell(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "string" || typeof value === "boolean" || value instanceof StandInError;
}

beforeEach(() => workbook());

describe.each([...rowFunctions, ...columnFunctions])("$name", ({ width, typical, answer }) => {
  it("answers whole rows of plain cells, whatever stands in the columns", () => {
    fc.assert(
      fc.property(table(typical.length), cell, settings, (rows, day, workbookSettings) => {
        workbook(workbookSettings);
        const given = () => answer(columnsOf(rows), day);
        const rowsShown = expectWholeRows(given, width);
        expect(rowsShown).toBeLessThanOrEqual(rows.length);
      }),
    );
  });

  it("answers the same from memory as afresh", () => {
    fc.assert(
      fc.property(table(typical.length), table(typical.length), (rows, others) => {
        workbook();
        const ask = () => shown(() => answer(columnsOf(rows), asOf));
        const fresh = ask();
        shown(() => answer(columnsOf(others), asOf));
        const remembered = ask();
        workbook();
        expect([remembered, ask()]).toEqual([fresh, fresh]);
      }),
    );
  });

  it("answers a bare value and a range of one cell alike", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 5, maxLength: 5 }), cell, (cells, day) => {
        const bare = cells.slice(0, typical.length);
        const ranges = bare.map((value) => column(value));
        expect(shown(() => answer(ranges, column(day)))).toEqual(shown(() => answer(bare, day)));
      }),
    );
  });
});

describe.each(rowFunctions)("$name", ({ width, typical, answer }) => {
  it("answers each row by its own cells: alone, in any order, beside any others", () => {
    const rowsAndOrder = table(typical.length).chain((rows) =>
      fc.record({ rows: fc.constant(rows), order: shuffled(rows.length) }),
    );
    fc.assert(
      fc.property(rowsAndOrder, ({ rows, order }) => {
        const inOrder = answersOf(() => answer(columnsOf(rows), asOf), rows.length, width);
        const moved = order.map((place) => rows[place] ?? []);
        const movedAnswers = answersOf(() => answer(columnsOf(moved), asOf), rows.length, width);
        expect(movedAnswers).toEqual(order.map((place) => inOrder[place]));
        const alone = rows.map((row) => answersOf(() => answer(row, asOf), 1, width)[0]);
        expect(alone).toEqual(inOrder);
      }),
    );
  });

  it("answers a single cell beside a column as if it stood in every row", () => {
    fc.assert(
      fc.property(table(typical.length), cell, cell, (rows, first, day) => {
        const [own, ...others] = columnsOf(rows);
        const everyRow = (value: unknown) => column(...rows.map(() => value));
        const columns = [own, ...others];
        expectStart(
          () => answer(columns, day),
          () => answer(columns, everyRow(day)),
        );
        if (others.length === 0) return;
        const repeated = () => answer([everyRow(first), ...others], day);
        expectStart(() => answer([first, ...others], day), repeated);
      }),
    );
  });
});

/** Rows at the end are left out where only the repeated cell stands in them. */
function expectStart(single: () => unknown, everywhere: () => unknown): void {
  const answers = shown(single) as unknown[];
  expect(answers).toEqual((shown(everywhere) as unknown[]).slice(0, answers.length));
}

describe("RFM", () => {
  it("scores the same clients alike in any order", () => {
    const facts = fc.tuple(days, fc.nat(9), fc.nat(5000));
    const clinic = fc
      .array(facts, { minLength: 1, maxLength: 30 })
      .chain((rows) => fc.record({ rows: fc.constant(rows), order: shuffled(rows.length) }));
    fc.assert(
      fc.property(clinic, ({ rows, order }) => {
        const ask = (given: readonly (readonly unknown[])[]) => {
          const [visits, counts, spends] = columnsOf(given) as Parameters<typeof rfmCells>[];
          return shown(() => rfmCells(visits as never, counts as never, spends as never, asOf));
        };
        const inOrder = ask(rows) as unknown[];
        expect(ask(order.map((place) => rows[place] ?? []))).toEqual(
          order.map((place) => inOrder[place]),
        );
      }),
    );
  });
});

/** A key as somebody else would type it. */
const spellings: readonly ((key: string) => unknown)[] = [
  (key) => key,
  (key) => ` ${key} `,
  (key) => key.toUpperCase(),
  (key) => key.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  (key) => (/^[1-9]\d*$/.test(key) ? Number(key) : key),
];
const keys = ["王芳", "ann", "7", "001", "vip 12", "é"];
const spelling = fc.constantFrom(...spellings);
const searchedRow = fc.record({
  key: fc.constantFrom(...keys),
  spell: spelling,
  day: days,
  amount: fc.oneof(fc.nat(9999), blank, fc.constant(-50)),
});
const searched = fc.array(searchedRow, { minLength: 1, maxLength: 20 });

function ask(
  { answer }: LookupFunction,
  asked: readonly unknown[],
  rows: readonly { key: unknown; day: unknown; amount: unknown }[],
): unknown[][] {
  const columns = columnsOf(rows.map(({ key, day, amount }) => [key, day, amount]));
  return shown(() => answer(column(...asked), columns, asOf)) as unknown[][];
}

describe.each(lookupFunctions)("$name", (lookup) => {
  it("finds a client by whichever spelling of her key, in the list or in the question", () => {
    fc.assert(
      fc.property(searched, spelling, (rows, spell) => {
        const plain = ask(lookup, keys, rows);
        const typed = rows.map((row) => ({ ...row, key: row.spell(row.key) }));
        expect(ask(lookup, keys.map(spell), typed)).toEqual(plain);
      }),
    );
  });

  it("answers the same whatever the order of the rows searched, and each client by herself", () => {
    const shuffledRows = searched.chain((rows) =>
      fc.record({ rows: fc.constant(rows), order: shuffled(rows.length) }),
    );
    fc.assert(
      fc.property(shuffledRows, ({ rows, order }) => {
        const together = ask(lookup, keys, rows);
        const moved = order.flatMap((place) => rows[place] ?? []);
        expect(ask(lookup, keys, moved)).toEqual(together);
        expect(keys.flatMap((key) => ask(lookup, [key], rows))).toEqual(together);
        const reversed = [...keys].reverse();
        expect(ask(lookup, reversed, rows)).toEqual([...together].reverse());
      }),
    );
  });

  it("shows a cell that cannot be read in that client's answer and in no other", () => {
    fc.assert(
      fc.property(searched, fc.nat(), (rows, pick) => {
        const place = pick % rows.length;
        const before = ask(lookup, keys, rows);
        const bad = rows.map((row, at) => (at === place ? { ...row, day: "someday" } : row));
        const refused = Array<unknown>(lookup.width).fill("#VALUE!");
        expect(ask(lookup, keys, bad)).toEqual(
          before.map((answer, at) => (keys[at] === rows[place]?.key ? refused : answer)),
        );
      }),
    );
  });

  it("knows nothing of rows after the day asked about", () => {
    fc.assert(
      fc.property(searched, (rows) => {
        const happened = rows.filter(({ day }) => day <= asOf);
        fc.pre(happened.length > 0);
        expect(ask(lookup, keys, rows)).toEqual(ask(lookup, keys, happened));
      }),
    );
  });

  it("answers whole rows of plain cells, whatever stands in the columns", () => {
    const anything = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), anything, cell, (asked, rows, day) => {
        const given = () => lookup.answer(column(...asked), columnsOf(rows), day);
        expectWholeRows(given, lookup.width);
      }),
    );
  });
});

function shuffled(count: number): fc.Arbitrary<number[]> {
  return fc.shuffledSubarray([...Array(count).keys()], { minLength: count, maxLength: count });
}
