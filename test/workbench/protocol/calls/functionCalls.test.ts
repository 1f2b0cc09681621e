import { createActivity } from "../../../../src/workbench/protocol/activity";
import { createFunctionCalls } from "../../../../src/workbench/protocol/calls/functionCalls";
import { readFunctionsFile } from "../../../../src/workbench/protocol/calls/functionsFile";
import type { RichMessage } from "../../../../src/workbench/protocol/hostMessage";

const file = {
  functions: [
    { id: "ADD", name: "ADD", parameters: [{ type: "number" }, { type: "number" }] },
    { id: "CLOCK", name: "CLOCK", options: { stream: true } },
    { id: "WHERE", name: "WHERE", options: { requiresAddress: true } },
  ],
};

function begun() {
  const sent: RichMessage[][] = [];
  const activity = createActivity();
  const calls = createFunctionCalls({
    functions: readFunctionsFile(file, "NS"),
    send: (messages) => sent.push([...messages]),
    activity,
  });
  return { calls, sent, activity };
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test("calls of one turn travel together, once the runtime is ready", async () => {
  const { calls, sent } = begun();
  void calls.call("ADD", [1, 2]);
  void calls.call("ADD", [3, 4]);
  await turn();
  expect(sent).toEqual([]);
  calls.ready();
  expect(sent).toEqual([
    [
      [1, 1000, "", '[1,"ADD",[1,2],null,0,null]', 1, false],
      [1, 1000, "", '[2,"ADD",[3,4],null,0,null]', 2, false],
    ],
  ]);
});

test("answers go to their calls, in whatever order they come", async () => {
  const { calls, activity } = begun();
  calls.ready();
  const both = Promise.all([calls.call("ADD", [1, 2]), calls.call("ADD", [3, 4])]);
  expect(activity.isIdle()).toBe(false);
  calls.answered([
    [2, true, 7],
    [1, false, "No.", 7],
    [99, true, "nobody asked"],
  ]);
  expect(await both).toEqual([[[{ error: "#VALUE!", sentence: "No." }]], [[7]]]);
  expect(activity.isIdle()).toBe(true);
});

test("a call that needs no runtime is answered at once", async () => {
  const { calls, activity } = begun();
  expect(await calls.call("NOPE", [])).toEqual([[{ error: "#NAME?" }]]);
  expect(await calls.call("ADD", [{ error: "#REF!" }, 1])).toEqual([[{ error: "#REF!" }]]);
  expect(activity.isIdle()).toBe(true);
});

test("a stream answers until it is given up, and is told so", async () => {
  const { calls, sent, activity } = begun();
  calls.ready();
  const answers: unknown[] = [];
  const giveUp = calls.begin({
    id: "CLOCK",
    given: [],
    onAnswer: (answer) => answers.push(answer),
  });
  await turn();
  calls.answered([[1, true, 1]]);
  calls.answered([[1, true, 2]]);
  giveUp();
  calls.answered([[1, true, 3]]);
  await turn();
  expect(answers).toEqual([[[1]], [[2]]]);
  expect(sent.at(-1)).toEqual([[1, 1001, "", '{"invocationId":1}', 1, false]]);
  expect(activity.isIdle()).toBe(true);
});

test("an address is told only to a function that asks", async () => {
  const { calls, sent } = begun();
  calls.ready();
  calls.begin({ id: "WHERE", given: [], address: "S!A1", onAnswer: () => undefined });
  calls.begin({ id: "ADD", given: [1, 2], address: "S!A1", onAnswer: () => undefined });
  await turn();
  expect(sent[0]?.map(([, , , text]) => text)).toEqual([
    '[1,"WHERE",[],"S!A1",0,null]',
    '[2,"ADD",[1,2],null,0,null]',
  ]);
});

test("calls that are abandoned are waited for no more, and can be made again", () => {
  const { calls, activity } = begun();
  calls.ready();
  const call = { id: "ADD", given: [1, 2], onAnswer: () => undefined };
  calls.begin(call);
  expect(calls.abandon()).toEqual([call]);
  expect(activity.isIdle()).toBe(true);
  expect(calls.abandon()).toEqual([]);
});
