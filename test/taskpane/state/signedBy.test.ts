import { signedBy } from "../../../src/taskpane/state/signedBy";

test.each([
  ["the name as it was said", "周琳", "周琳"],
  ["without blanks around it", " Ada Chen ", "Ada Chen"],
  ["nothing while nobody has said one, for nobody else's name is put in its place", undefined, ""],
])("a change is signed with %s", (_what, caller, by) => {
  expect(signedBy({ caller })).toBe(by);
});
