import fc from "fast-check";

import type { MatchedKind, MatchedRecords } from "../../../src/core/clients/clientBook";
import { matchClients } from "../../../src/core/clients/matchClients";
import type { ClinicRecords } from "../../../src/core/clients/records";
import { clinicOf, type TestClinic } from "../../support/clinic";

/** The clients as a person lists them: id, name, phone. */
function clientsOf({ book, records }: MatchedRecords): string[] {
  const text = (index: number | undefined) => records.texts[index ?? -1] ?? "–";
  return Array.from(book.id, (id, client) =>
    [text(id), text(book.name[client]), text(book.phone[client])].join(" "),
  );
}

/** Owner of each row of a kind, by her name and phone; "–" for nobody. */
function ownersOf(matched: MatchedRecords, kind: MatchedKind): string[] {
  const clients = clientsOf(matched);
  const owners = Array.from({ length: matched.records[kind]?.count ?? 0 }, () => "–");
  const grouped = matched.rows[kind];
  clients.forEach((client, number) => {
    grouped?.rows
      .subarray(grouped.start[number], grouped.start[number + 1])
      .forEach((rowIndex) => (owners[rowIndex] = client));
  });
  return owners;
}

function matchedIn(clinic: TestClinic): MatchedRecords {
  return matchClients(clinicOf(clinic));
}

const fang = { name: "王芳", phone: "+8613800001111" };
const otherFang = { name: "王芳", phone: "+8613900002222" };

describe("matchClients makes one client of", () => {
  it.each<[string, NonNullable<TestClinic["clients"]>, string[]]>([
    ["rows equal in name and phone", [fang, fang], ["– 王芳 +8613800001111"]],
    [
      "rows equal in id, whatever case, width and space",
      [
        { clientId: "A001", name: "王芳" },
        { clientId: " ａ001", name: "王芳" },
      ],
      [" ａ001 王芳 –"],
    ],
    ["rows equal in a bare name", [{ name: "王芳" }, { name: "王 芳" }], ["– 王 芳 –"]],
    [
      "an id whose phone changed",
      [
        { clientId: "A1", ...fang },
        { clientId: "A1", ...otherFang },
      ],
      ["A1 王芳 +8613800001111"],
    ],
    [
      "an id whose name was misspelt",
      [
        { clientId: "A1", name: "王芳" },
        { clientId: "A1", name: "王方" },
      ],
      ["A1 王方 –"],
    ],
    [
      "a row with an id and one without, equal in phone and name",
      [{ clientId: "A1", ...fang }, fang],
      ["A1 王芳 +8613800001111"],
    ],
    [
      "a second phone that is another row's first",
      [{ ...fang, phone2: "+8613900002222" }, otherFang],
      ["– 王芳 +8613800001111"],
    ],
    [
      "王姐 and 王芳 with the same phone",
      [fang, { partialName: "王姐", phone: "+8613800001111" }],
      ["– 王芳 +8613800001111"],
    ],
    [
      "a number without a name and the one person who has it",
      [fang, { phone: "+8613800001111" }],
      ["– 王芳 +8613800001111"],
    ],
  ])("%s", (_what, clients, expected) => {
    expect(clientsOf(matchedIn({ clients }))).toEqual(expected);
  });
});

describe("matchClients keeps apart", () => {
  it.each<[string, NonNullable<TestClinic["clients"]>, string[]]>([
    [
      "one name with two phones",
      [fang, otherFang],
      ["– 王芳 +8613800001111", "– 王芳 +8613900002222"],
    ],
    [
      "one phone under two names",
      [fang, { name: "李敏", phone: "+8613800001111" }],
      ["– 李敏 +8613800001111", "– 王芳 +8613800001111"],
    ],
    [
      "one phone and name under two ids",
      [
        { clientId: "A1", ...fang },
        { clientId: "B7", ...fang },
      ],
      ["A1 王芳 +8613800001111", "B7 王芳 +8613800001111"],
    ],
    [
      "a name with a phone and without",
      [fang, { name: "王芳" }],
      ["– 王芳 +8613800001111", "– 王芳 –"],
    ],
    [
      "王姐 and 王芳 without a phone in common",
      [fang, { partialName: "王姐" }],
      ["– 王芳 +8613800001111", "– 王姐 –"],
    ],
    [
      "王姐 and 李敏 on one phone",
      [
        { name: "李敏", phone: "+8613800001111" },
        { partialName: "王姐", phone: "+8613800001111" },
      ],
      ["– 李敏 +8613800001111", "– 王姐 +8613800001111"],
    ],
    [
      "one card number of two branches",
      [
        { memberCardNo: "001", ...fang, store: "朝阳店" },
        { memberCardNo: "001", name: "赵静", phone: "+8613800003333", store: "海淀店" },
      ],
      ["001 王芳 +8613800001111", "001 赵静 +8613800003333"],
    ],
    [
      "one card number of two branches that keep no phones",
      [
        { memberCardNo: "001", name: "王芳", store: "朝阳店" },
        { memberCardNo: "001", name: "赵静", store: "海淀店" },
      ],
      ["001 王芳 –", "001 赵静 –"],
    ],
  ])("%s", (_what, clients, expected) => {
    expect(clientsOf(matchedIn({ clients }))).toEqual(expected);
  });
});

describe("matchClients finds a row's client", () => {
  const clients = [
    { memberCardNo: "A001", ...fang },
    { memberCardNo: "A002", ...otherFang },
    { memberCardNo: "A003", name: "李敏", phone: "+8613800004444" },
    { memberCardNo: "A004", name: "李小雨", phone: "+8613800004444" },
  ];
  const [first, second, mother, daughter] = [
    "A001 王芳 +8613800001111",
    "A002 王芳 +8613900002222",
    "A003 李敏 +8613800004444",
    "A004 李小雨 +8613800004444",
  ];

  it.each<[string, NonNullable<TestClinic["calls"]>[number], string | [string, number]]>([
    ["by card number, whatever its case", { memberCardNo: "a001", name: "王芳" }, first],
    ["by card number before phone", { memberCardNo: "A002", phone: "+8613800001111" }, second],
    ["by a card number typed into the id column", { clientId: "A002" }, second],
    ["by phone when the name is partial", { partialName: "王姐", phone: "+8613800001111" }, first],
    ["by phone when the card column is empty", { phone: "+86 138-0000-1111" }, first],
    ["by a number in second place", { phone: "+8613900009999", phone2: "+8613800001111" }, first],
    ["by phone and name in a household", { name: "李小雨", phone: "+8613800004444" }, daughter],
    ["by a name unique in the file", { name: "李敏" }, mother],
    ["not by a name two clients have", { name: "王芳" }, ["NEEDS_MERGE_DECISION", 2]],
    ["not by a household's phone alone", { phone: "+8613800004444" }, ["NEEDS_MERGE_DECISION", 2]],
    ["not by a partial name", { partialName: "李姐" }, ["UNKNOWN_CLIENT", 0]],
    [
      "not by the name of someone with another phone",
      { name: "李敏", phone: "+8613700000000" },
      ["UNKNOWN_CLIENT", 0],
    ],
    [
      "not by the name of someone with another card",
      { memberCardNo: "Z9", name: "李敏" },
      ["UNKNOWN_CLIENT", 0],
    ],
    [
      "not when phone and name are two clients'",
      { name: "李敏", phone: "+8613800001111" },
      ["NEEDS_MERGE_DECISION", 2],
    ],
    [
      "not when one phone and name come with another card",
      { memberCardNo: "Z9", ...fang },
      ["NEEDS_MERGE_DECISION", 1],
    ],
    [
      "not by a card whose holder has another name and phone",
      { memberCardNo: "A001", name: "赵静", phone: "+8613800003333" },
      ["NEEDS_MERGE_DECISION", 1],
    ],
    ["not when it names nobody", { callNotes: "?" }, ["MISSING_NAME", 0]],
  ])("%s", (_how, call, expected) => {
    const matched = matchedIn({ clients, calls: [call] });
    const [problem] = matched.problems;
    const [owner] = ownersOf(matched, "calls");
    expect(problem === undefined ? owner : [problem.code, problem.candidates]).toEqual(expected);
  });

  it("does not take a bare name for the client who has only that name, when two have it", () => {
    const matched = matchedIn({ clients: [fang, { name: "王芳" }], calls: [{ name: "王芳" }] });
    expect(matched.problems).toEqual([
      { code: "NEEDS_MERGE_DECISION", kind: "calls", rowIndex: 0, candidates: 2 },
    ]);
  });
});

describe("matchClients without a client sheet", () => {
  it("makes everyone named in records a client", () => {
    const matched = matchedIn({
      purchases: [{ clientId: "A1", name: "王芳" }, { name: "李敏" }, { clientId: "A1" }],
      visits: [fang, { name: "李敏" }, { partialName: "王姐" }],
    });
    expect(clientsOf(matched)).toEqual(["A1 王芳 +8613800001111", "– 李敏 –", "– 王姐 –"]);
    expect(matched.problems).toEqual([]);
  });

  it("lists a bare name that two people have", () => {
    const matched = matchedIn({ visits: [fang, otherFang, { name: "王芳" }] });
    expect(clientsOf(matched)).toEqual(["– 王芳 +8613800001111", "– 王芳 +8613900002222"]);
    expect(matched.problems).toEqual([
      { code: "NEEDS_MERGE_DECISION", kind: "visits", rowIndex: 2, candidates: 2 },
    ]);
  });

  it("never makes a client of a mark", () => {
    const matched = matchedIn({ visits: [fang], marks: [{ name: "李敏", mark: "park" }] });
    expect(clientsOf(matched)).toEqual(["– 王芳 +8613800001111"]);
  });
});

describe("matchClients and the manager's marks", () => {
  const clients = [fang, { name: "李敏", phone: "+8613800001111" }];

  it("shows two names on one phone as possible duplicates", () => {
    expect(matchedIn({ clients }).possibleDuplicates).toEqual([
      { clients: [0, 1], because: "samePhone" },
    ]);
  });

  it.each<[string, NonNullable<TestClinic["marks"]>, number, number]>([
    [
      "joins two marked as the same person",
      [{ ...fang, mark: "same_person", value: "李敏" }],
      1,
      0,
    ],
    [
      "shows two no more who are marked as different people",
      [{ ...fang, mark: "not_the_same_person", value: "李敏" }],
      2,
      0,
    ],
    [
      "lets the newest mark win",
      [
        { ...fang, mark: "not_the_same_person", value: "李敏", markedOn: "2026-03-02" },
        { name: "李敏", mark: "same_person", value: "王芳", markedOn: "2026-03-01" },
      ],
      2,
      0,
    ],
    ["ignores a mark that names nobody", [{ ...fang, mark: "same_person", value: "赵静" }], 2, 1],
  ])("%s", (_what, marks, count, duplicates) => {
    const matched = matchedIn({ clients, marks });
    expect([matched.book.count, matched.possibleDuplicates.length]).toEqual([count, duplicates]);
  });
});

describe("matchClients", () => {
  it("calls a client row with neither id, name nor phone unreadable", () => {
    const matched = matchedIn({ clients: [fang, { remarks: "?" }] });
    expect(matched.unreadableClientRows).toEqual([1]);
    expect(matched.problems).toEqual([
      { code: "UNREADABLE_CLIENT", kind: "clients", rowIndex: 1, candidates: 0 },
    ]);
  });

  const person = fc.record(
    {
      clientId: fc.constantFrom("1", "2", "3"),
      memberCardNo: fc.constantFrom("A", "B"),
      clientName: fc.constantFrom("王芳", "李敏", "赵静"),
      partialName: fc.constantFrom("王姐", "小李"),
      phone: fc.constantFrom("111", "222", "333"),
      phone2: fc.constantFrom("111", "444"),
      store: fc.constantFrom("东", "西"),
    },
    { requiredKeys: [] },
  );
  const clinic = fc.record(
    {
      clients: fc.array(person, { maxLength: 8 }),
      purchases: fc.array(person, { maxLength: 6 }),
      visits: fc.array(person, { maxLength: 6 }),
    },
    { requiredKeys: [] },
  );

  it("owns or reports every row, never both", () => {
    fc.assert(
      fc.property(clinic, (told) => {
        const matched = matchedIn(told);
        for (const kind of ["clients", "purchases", "visits"] as const) {
          const grouped = kind === "clients" ? matched.clientRows : matched.rows[kind];
          const reported = matched.problems.filter((problem) => problem.kind === kind);
          const rows = [...(grouped?.rows ?? []), ...reported.map(({ rowIndex }) => rowIndex)];
          const all = Array.from({ length: told[kind]?.length ?? 0 }, (_, rowIndex) => rowIndex);
          expect(rows.sort((one, other) => one - other)).toEqual(all);
        }
      }),
    );
  });

  it("answers the same for the same rows in another order", () => {
    const shuffled = clinic.chain((told) =>
      fc.record({
        told: fc.constant(told),
        orders: fc.record({
          clients: permutation(told.clients?.length ?? 0),
          purchases: permutation(told.purchases?.length ?? 0),
          visits: permutation(told.visits?.length ?? 0),
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ told, orders }) => {
        const records = clinicOf(told);
        const one = matchClients(records);
        const other = matchClients(reordered(records, orders));
        expect(clientsOf(other)).toEqual(clientsOf(one));
        for (const kind of ["purchases", "visits"] as const)
          expect(ownersOf(other, kind)).toEqual(
            orders[kind]
              .map((rowIndex) => ownersOf(one, kind)[rowIndex] ?? "–")
              .slice(0, records[kind]?.count ?? 0),
          );
        expect(other.problems.length).toBe(one.problems.length);
        expect(other.possibleDuplicates).toEqual(one.possibleDuplicates);
      }),
      { numRuns: 400 },
    );
  });
});

function permutation(length: number): fc.Arbitrary<number[]> {
  const order = Array.from({ length }, (_, index) => index);
  return fc.shuffledSubarray(order, { minLength: length, maxLength: length });
}

type Orders = Readonly<Record<"clients" | "purchases" | "visits", readonly number[]>>;

function reordered(records: ClinicRecords, orders: Orders): ClinicRecords {
  const changed: Record<string, unknown> = { ...records };
  for (const [kind, order] of Object.entries(orders)) {
    const table = records[kind as keyof Orders];
    if (table === undefined) continue;
    const fields = Object.fromEntries(
      Object.entries(table.fields).map(([field, column]) => [
        field,
        (column as Int32Array).map((_, rowIndex) => (column as Int32Array)[order[rowIndex]!]!),
      ]),
    );
    changed[kind] = { ...table, fields };
  }
  return changed as unknown as ClinicRecords;
}
