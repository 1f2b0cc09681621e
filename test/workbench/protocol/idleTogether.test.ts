import { createActivity } from "../../../src/workbench/protocol/activity";
import { idleTogether } from "../../../src/workbench/protocol/idleTogether";

test("all are idle only when none wakes another any more", async () => {
  const first = createActivity();
  const second = createActivity();
  const endFirst = first.begin();
  const woken = first.idle().then(() => second.begin());
  let idle = false;
  const waiting = idleTogether([second, first]).then(() => {
    idle = true;
  });
  endFirst();
  const endSecond = await woken;
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(idle).toBe(false);
  endSecond();
  await waiting;
  expect([first.isIdle(), second.isIdle()]).toEqual([true, true]);
});
