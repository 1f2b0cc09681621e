import { runBatch } from "../../../src/workbench/protocol/batchEngine";
import { MemberAccess } from "../../../src/workbench/protocol/memberAccess";
import { createMissingMembers } from "../../../src/workbench/protocol/missingMembers";
import { createReferences } from "../../../src/workbench/protocol/references";
import { requirementGate } from "../../../src/workbench/protocol/requirementSets";
import type { ServerType } from "../../../src/workbench/protocol/serverType";
import { serverObject } from "../../../src/workbench/protocol/serverType";
import type { ObjectPath, WireAction } from "../../../src/workbench/protocol/wireBatch";
import { WireError } from "../../../src/workbench/protocol/wireError";

/** A shelf of books, each with a cover: enough kinds of member for every rule of the wire. */
interface Cover {
  color: string;
}
interface Volume {
  title: string;
  cover: Cover | undefined;
}
type Shelf = Volume[];

const cover: ServerType<Cover> = {
  name: "Cover",
  properties: {
    color: {
      read: ({ color }) => color,
      write: (self, color) => {
        self.color = String(color);
      },
    },
  },
};

const volume: ServerType<Volume> = {
  name: "Volume",
  keepsReference: true,
  properties: {
    title: {
      read: ({ title }) => title,
      write: (self, title) => {
        if (title === "") throw new WireError("InvalidArgument", "A volume has a title.");
        self.title = String(title);
      },
    },
    pages: { read: () => "costly", onlyWhenNamed: true },
    weight: { read: () => "newer" },
  },
  objects: { cover: ({ cover: self }) => self && serverObject(cover, self) },
  methods: {
    length: ({ title }) => title.length,
    break: () => {
      throw new TypeError("a fault of our own");
    },
    sameAs: (self, other) => (other as { self: Volume }).self === self,
  },
};

const shelf: ServerType<Shelf> = {
  name: "VolumeCollection",
  properties: { count: { read: (self) => self.length } },
  collection: {
    all: (self) => self.map((one) => serverObject(volume, one)),
    one: (self, key) => {
      const found = self.find(({ title }) => title === key);
      return found && serverObject(volume, found);
    },
  },
  methods: {
    add: (self, title) => {
      self.push({ title: String(title), cover: undefined });
      return serverObject(volume, self.at(-1)!);
    },
  },
};

const workbook: ServerType<Shelf> = {
  name: "Workbook",
  objects: { shelf: (self) => serverObject(shelf, self) },
};

function library() {
  const volumes: Shelf = [
    { title: "One", cover: { color: "red" } },
    { title: "Two", cover: undefined },
    { title: "Three", cover: { color: "blue" } },
  ];
  const missing = createMissingMembers();
  const faults: unknown[] = [];
  const apiSets = { "Volume.weight": { set: "ExcelApi", version: "1.9" } };
  const parts = {
    workbook: serverObject(workbook, volumes),
    services: {},
    references: createReferences(),
    members: new MemberAccess(requirementGate(apiSets, { ExcelApi: "1.8" }), missing),
    onFault: (fault: unknown) => void faults.push(fault),
  };
  return { volumes, missing, faults, parts };
}

type Step = Omit<WireAction, "Id" | "Name"> & { readonly Name?: string };

/** Paths by number: 1 the workbook, 3 its shelf; more as given. */
function run(
  { parts }: ReturnType<typeof library>,
  actions: readonly Step[],
  paths: readonly ObjectPath[] = [],
  keep = false,
) {
  const all = [
    { Id: 1, ObjectPathType: 1, Name: "" },
    { Id: 3, ObjectPathType: 4, Name: "Shelf", ParentObjectPathId: 1 },
    ...paths,
  ];
  return runBatch(
    {
      AutoKeepReference: keep,
      Actions: actions.map((action, index) => ({ Id: index, Name: "", ...action })),
      ObjectPaths: Object.fromEntries(all.map((path) => [path.Id, path])),
    },
    parts,
  );
}

const instantiate = (ObjectPathId: number): Step => ({ ActionType: 1, ObjectPathId });
const query = (ObjectPathId: number, ...Select: string[]): Step => ({
  ActionType: 2,
  ObjectPathId,
  QueryInfo: { Select },
});
const call = (ObjectPathId: number, Name: string, ...Arguments: unknown[]): Step => ({
  ActionType: 3,
  ObjectPathId,
  Name,
  ArgumentInfo: { Arguments },
});
const set = (ObjectPathId: number, Name: string, value: unknown): Step => ({
  ActionType: 4,
  ObjectPathId,
  Name,
  ArgumentInfo: { Arguments: [value] },
});
const indexed = (Id: number, key: string): ObjectPath => ({
  Id,
  ObjectPathType: 5,
  Name: "",
  ParentObjectPathId: 3,
  ArgumentInfo: { Arguments: [key] },
});
const method = (Id: number, Name: string, ...Arguments: unknown[]): ObjectPath => ({
  Id,
  ObjectPathType: 3,
  Name,
  ParentObjectPathId: 3,
  ArgumentInfo: { Arguments },
});

const answersOf = (reply: ReturnType<typeof run>) =>
  (reply.Results ?? reply.ProcessedResults?.Results ?? []).map(({ Value }) => Value);

test.each<[string, string[], unknown]>([
  ["a property", ["title"], { Title: "One" }],
  ["a property in whatever case", ["TITLE"], { Title: "One" }],
  ["all plain properties", [], { Title: "One" }],
  ["all plain properties, said", ["*"], { Title: "One" }],
  ["a costly property by name", ["title", "pages"], { Title: "One", Pages: "costly" }],
  ["a property within", ["cover/color"], { Cover: { Color: "red" } }],
  ["an object within", ["cover"], { Cover: { Color: "red" } }],
  ["nothing", ["$none"], {}],
])("a load answers %s", (_, names, expected) => {
  expect(answersOf(run(library(), [query(5, ...names)], [indexed(5, "One")]))).toEqual([expected]);
});

test("an object within that is not there is null", () => {
  const reply = run(library(), [query(5, "cover/color")], [indexed(5, "Two")]);
  expect(answersOf(reply)).toEqual([{ Cover: null }]);
});

test("a collection answers how many it has and what is asked of each", () => {
  expect(answersOf(run(library(), [query(3, "title")]))).toEqual([
    {
      Count: 3,
      _Items: [
        { _Index: 0, Title: "One" },
        { _Index: 1, Title: "Two" },
        { _Index: 2, Title: "Three" },
      ],
    },
  ]);
});

test("a collection is answered in pages", () => {
  const paged = { ...query(3, "items/title"), QueryInfo: { Select: ["title"], Top: 1, Skip: 1 } };
  expect(answersOf(run(library(), [paged]))).toEqual([
    { Count: 3, _Items: [{ _Index: 1, Title: "Two" }] },
  ]);
});

test("retrieve answers in the API's own spelling", () => {
  const retrieve = {
    ActionType: 7,
    ObjectPathId: 3,
    QueryInfo: { Select: ["cover/color"], Top: 1 },
  };
  expect(answersOf(run(library(), [retrieve]))).toEqual([
    { count: 3, items: [{ _Index: 0, cover: { color: "red" } }] },
  ]);
});

test("a recursive load goes as deep as it may, and only where it has a query", () => {
  const recursive = (MaxDepth: number): Step => ({
    ActionType: 6,
    ObjectPathId: 3,
    QueryInfo: { Queries: { Volume: { Select: ["title"] }, Cover: {} }, MaxDepth },
  });
  const lib = library();
  lib.volumes.length = 1;
  const deep = run(lib, [recursive(2), recursive(1)]);
  const deepOne = { _Index: 0, Title: "One", Cover: { Color: "red" } };
  expect(answersOf(deep)).toEqual([
    { Count: 1, _Items: [deepOne] },
    { Count: 1, _Items: [{ _Index: 0, Title: "One" }] },
  ]);
});

test("a path is walked once: an add adds one thing", () => {
  const lib = library();
  const reply = run(
    lib,
    [instantiate(5), query(5, "title"), call(5, "Length")],
    [method(5, "Add", "Four")],
  );
  expect(answersOf(reply)).toEqual([{}, { Title: "Four" }, 4]);
  expect(lib.volumes).toHaveLength(4);
});

test("a path no action asks about is not walked", () => {
  const lib = library();
  run(lib, [instantiate(3)], [method(5, "Add", "Four")]);
  expect(lib.volumes).toHaveLength(3);
});

test("on an object that is not there, loads answer null and deeds are passed over", () => {
  const below = { Id: 7, ObjectPathType: 4, Name: "Cover", ParentObjectPathId: 5 };
  const reply = run(
    library(),
    [instantiate(5), query(5, "title"), call(5, "Length"), set(7, "Color", "x"), instantiate(7)],
    [method(5, "GetItemOrNullObject", "None"), below],
  );
  expect(answersOf(reply)).toEqual([null, null, { _IsNull: true }, { _IsNull: true }, null]);
});

test("the first failure ends the batch, and what was done stays done", () => {
  const lib = library();
  const reply = run(
    lib,
    [set(5, "Title", "Uno"), set(5, "Title", ""), set(5, "Title", "never")],
    [indexed(5, "One")],
  );
  expect(reply).toEqual({
    Error: {
      Code: "InvalidArgument",
      Message: "A volume has a title.",
      Location: "Volume.title",
      ActionIndex: 1,
    },
    ProcessedResults: { Results: [{ ActionId: 0, Value: null }] },
  });
  expect(lib.volumes[0]?.title).toBe("Uno");
});

const place = (reply: ReturnType<typeof run>) => [reply.Error?.Code, reply.Error?.Location];

test("a thing that is not there is ItemNotFound at getItem", () => {
  const reply = run(library(), [instantiate(5)], [indexed(5, "None")]);
  expect(place(reply)).toEqual(["ItemNotFound", "VolumeCollection.getItem"]);
});

test.each<[string, Step, ObjectPath[], string]>([
  ["a property", query(5, "author"), [indexed(5, "One")], "Volume.author"],
  ["a property to set", set(5, "Author", "x"), [indexed(5, "One")], "Volume.author"],
  ["a property that can only be read", set(5, "Pages", 1), [indexed(5, "One")], "Volume.pages"],
  ["a method", call(5, "Burn"), [indexed(5, "One")], "Volume.burn"],
  [
    "a method that answers an object",
    instantiate(5),
    [method(5, "GetFirst")],
    "VolumeCollection.getFirst",
  ],
  ["an event", call(5, "_RegisterDataChangedEvent"), [indexed(5, "One")], "Volume.onChanged"],
  [
    "a service",
    instantiate(5),
    [{ Id: 5, ObjectPathType: 2, Name: "Microsoft.None" }],
    "Microsoft.None",
  ],
])("%s that is not emulated is refused loudly and listed", (_, action, paths, member) => {
  const lib = library();
  expect(run(lib, [action], paths).Error).toEqual({
    Code: "ApiNotFound",
    Message: `[workbench] not emulated: ${member}`,
    Location: member,
    ActionIndex: 0,
  });
  expect(lib.missing.list()).toEqual([member]);
});

test("a member newer than this Excel is refused, but not listed as missing", () => {
  const lib = library();
  const reply = run(lib, [query(5, "weight")], [indexed(5, "One")]);
  expect(place(reply)).toEqual(["ApiNotFound", "Volume.weight"]);
  expect(lib.missing.list()).toEqual([]);
});

test("a fault of the workbench itself is told to its owner, not to the add-in", () => {
  const lib = library();
  const reply = run(lib, [call(5, "Break")], [indexed(5, "One")]);
  expect(reply.Error?.Code).toBe("GeneralException");
  expect(lib.faults).toEqual([new TypeError("a fault of our own")]);
});

test("references are kept for a batch that asks, and given back", () => {
  const lib = library();
  const kept = run(lib, [instantiate(5), query(5, "title")], [indexed(5, "One")], true);
  expect(answersOf(kept)).toEqual([
    { _ReferenceId: "ref1" },
    { Title: "One", _ReferenceId: "ref1" },
  ]);
  const byReference = { Id: 7, ObjectPathType: 6, Name: "ref1" };
  const later = run(lib, [query(7, "title"), call(1, "_RemoveReference", "ref1")], [byReference]);
  expect(answersOf(later)).toEqual([{ Title: "One", _ReferenceId: "ref1" }, null]);
  expect(lib.parts.references.count()).toBe(0);
  expect(run(lib, [query(7, "title")], [byReference]).Error?.Code).toBe("InvalidReference");
});

test("a path marked as passing keeps no reference", () => {
  const lib = library();
  run(lib, [instantiate(5)], [{ ...indexed(5, "One"), D: true }], true);
  expect(lib.parts.references.count()).toBe(0);
});

test("objects are given to methods by their paths", () => {
  const same = {
    ...call(5, "SameAs", 5),
    ArgumentInfo: { Arguments: [5], ReferencedObjectPathIds: [5] },
  };
  expect(answersOf(run(library(), [same], [indexed(5, "One")]))).toEqual([true]);
});

test("a trace is answered with nothing, and listed", () => {
  const reply = run(library(), [{ ActionType: 5, ObjectPathId: 0, Name: "Trace" }]);
  expect(reply).toEqual({ Results: [{ ActionId: 0, Value: null }], TraceIds: [0] });
});

test("an update sets all of a state, also within", () => {
  const lib = library();
  const ObjectState = { title: "Uno", cover: { color: "green" } };
  run(lib, [{ ActionType: 9, ObjectPathId: 5, ObjectState }], [indexed(5, "One")]);
  expect(lib.volumes[0]).toEqual({ title: "Uno", cover: { color: "green" } });
});

test.each([
  [{ title: "One", cover: { color: "red" } }, undefined],
  [{ title: "Uno" }, "Conflict"],
  [{ cover: { color: "green" } }, "Conflict"],
])("what must be unchanged: %j", (ObjectState, code) => {
  const reply = run(
    library(),
    [{ ActionType: 8, ObjectPathId: 5, ObjectState }],
    [indexed(5, "One")],
  );
  expect(reply.Error?.Code).toBe(code);
});
