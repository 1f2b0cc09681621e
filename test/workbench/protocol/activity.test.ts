import { createActivity } from "../../../src/workbench/protocol/activity";

test("all is idle at first", async () => {
  const activity = createActivity();
  expect(activity.isIdle()).toBe(true);
  await activity.idle();
});

test("idle comes when the last piece of work ends", async () => {
  const activity = createActivity();
  const ends = [activity.begin(), activity.begin()];
  let idle = false;
  const waiting = activity.idle().then(() => {
    idle = true;
  });
  ends[0]?.();
  ends[0]?.();
  await Promise.resolve();
  expect([activity.isIdle(), idle]).toEqual([false, false]);
  ends[1]?.();
  await waiting;
  expect([activity.isIdle(), idle]).toEqual([true, true]);
});
