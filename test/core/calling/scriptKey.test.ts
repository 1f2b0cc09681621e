import { reasons } from "../../../src/core/calling/callPlan";
import { inCallMoments } from "../../../src/core/calling/inCallMoments";
import { readScriptKey, scriptKey, type ScriptSubject } from "../../../src/core/calling/scriptKey";

const everySubject: readonly ScriptSubject[] = [
  ...reasons.flatMap((reason) =>
    [undefined, "7", "self"].map((variant): ScriptSubject => ({ use: "call", reason, variant })),
  ),
  { use: "voicemail" },
  { use: "message" },
  ...inCallMoments.map((moment): ScriptSubject => ({ use: "inCall", moment })),
];

test.each(everySubject.map((subject) => [scriptKey(subject), subject] as const))(
  "%s is read as it was written",
  (key, subject) => {
    expect(readScriptKey(key)).toEqual(subject);
    expect(readScriptKey(` ${key.toUpperCase()} `)).toEqual(subject);
  },
);

test.each([
  "",
  "hello",
  "survey/",
  "survey/0",
  "survey/x",
  "survey/12345",
  "voicemail/3",
  "in_call/x",
])("“%s” names no script", (key) => {
  expect(readScriptKey(key)).toBeUndefined();
});
