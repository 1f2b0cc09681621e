import { createActivity } from "../../../src/workbench/protocol/activity";
import { RequestDesk, webPayloadLimit } from "../../../src/workbench/protocol/requestDesk";
import { createRequestFaults } from "../../../src/workbench/protocol/requestFaults";
import type { WireBatch } from "../../../src/workbench/protocol/wireBatch";

const ofWorkbook = JSON.stringify({ Actions: [], ObjectPaths: { 1: { ObjectPathType: 1 } } });
const ofService = JSON.stringify({ Actions: [], ObjectPaths: { 1: { ObjectPathType: 2 } } });
const done = { kind: "reply", body: '{"Results":[]}' };

function desk({ limit, reply = [] }: { limit?: number; reply?: unknown[] } = {}) {
  const faults = createRequestFaults();
  const activity = createActivity();
  const ran: WireBatch[] = [];
  const opened = new RequestDesk({
    run: (batch) => {
      ran.push(batch);
      return { Results: reply as never };
    },
    faults,
    activity,
    payloadLimit: limit,
    turn: undefined,
    afterBatch: () => Promise.resolve(),
  });
  return { desk: opened, faults, activity, ran };
}

test("a request is run and its reply sent", async () => {
  const { desk: opened, ran, activity } = desk();
  const answering = opened.answer(ofWorkbook, 0);
  expect(activity.isIdle()).toBe(false);
  expect(await answering).toEqual(done);
  expect([ran.length, activity.isIdle()]).toEqual([1, true]);
});

const padded = (bytes: number) => ofWorkbook + " ".repeat(bytes - ofWorkbook.length);

test.each([
  ["just 5 MB", webPayloadLimit, done],
  [
    "a byte more",
    webPayloadLimit + 1,
    { kind: "refused", code: "RequestPayloadSizeLimitExceeded" },
  ],
])("a request of %s on the web", async (_, bytes, expected) => {
  const { desk: opened } = desk({ limit: webPayloadLimit });
  expect(await opened.answer(padded(bytes), 0)).toEqual(expected);
});

test("a request of more than 5 MB in desktop Excel", async () => {
  expect(await desk().desk.answer(padded(webPayloadLimit + 1), 0)).toEqual(done);
});

test("an answer that is too large is refused although the work is done", async () => {
  const { desk: opened, ran } = desk({ limit: 1000, reply: ["诊".repeat(400)] });
  expect(await opened.answer(ofWorkbook, 0)).toEqual({
    kind: "refused",
    code: "ResponsePayloadSizeLimitExceeded",
  });
  expect(ran).toHaveLength(1);
});

test("while a person types, requests to the workbook are turned away", async () => {
  const { desk: opened, ran } = desk();
  opened.setEditing(true);
  expect(await opened.answer(ofWorkbook, 0)).toEqual({
    kind: "refused",
    code: "InvalidOperationInCellEditMode",
  });
  expect(await opened.answer(ofService, 0)).toEqual(done);
  opened.setEditing(false);
  expect(await opened.answer(ofWorkbook, 0)).toEqual(done);
  expect(ran).toHaveLength(2);
});

test("a request that can wait is done when the person has typed", async () => {
  const { desk: opened, ran } = desk();
  opened.setEditing(true);
  const waiting = opened.answer(ofWorkbook, 64);
  await new Promise((resolve) => setImmediate(resolve));
  expect(ran).toHaveLength(0);
  opened.setEditing(false);
  expect(await waiting).toEqual(done);
});

test.each([
  ["GeneralException", { kind: "reply" }, 0],
  ["InvalidOperationInCellEditMode", { kind: "refused" }, 0],
  ["ResponsePayloadSizeLimitExceeded", { kind: "refused" }, 1],
])("a request broken with %s", async (code, expected, runs) => {
  const { desk: opened, faults, ran } = desk();
  faults.add({ nth: 1, code });
  expect(await opened.answer(ofWorkbook, 0)).toMatchObject(expected);
  expect(ran).toHaveLength(runs);
  expect(await opened.answer(ofWorkbook, 0)).toEqual(done);
});

test.each([
  ["request", 0],
  ["reply", 1],
] as const)("a lost %s is never answered, and nobody waits for it", async (lose, runs) => {
  const { desk: opened, faults, ran, activity } = desk();
  faults.add({ nth: 1, lose });
  expect(await opened.answer(ofWorkbook, 0)).toEqual({ kind: "lost" });
  expect([ran.length, activity.isIdle()]).toEqual([runs, true]);
});
