import { listIds } from "../../../src/core/lists/listIds";
import { listGroups } from "../../../src/taskpane/lists/listGroups";

it("every list stands in the menu exactly once", () => {
  expect(Object.values(listGroups).flat().sort()).toEqual([...listIds].sort());
});
