import { spawnSync } from "node:child_process";
import type { Measured } from "./measured";

/** Marks a child: the rest of its arguments are the task's name and its input. */
export const taskFlag = "--task";

/**
 * Runs a task in a process of its own, so that neither its memory nor what the engine learned
 * from it helps or hurts the next one.
 */
export function inOwnProcess(task: string, input: object = {}): Measured {
  return foundInOwnProcess(task, input) as Measured;
}

/** The same for a task that finds something else than seconds. */
export function foundInOwnProcess(task: string, input: object = {}): unknown {
  const child = spawnSync(
    process.execPath,
    ["--expose-gc", "--max-old-space-size=8192", __filename, taskFlag, task, JSON.stringify(input)],
    { encoding: "utf8", maxBuffer: 2 ** 26, stdio: ["ignore", "pipe", "inherit"] },
  );
  const lastLine = child.stdout.trim().split("\n").at(-1);
  if (child.status !== 0 || lastLine === undefined)
    throw new Error(
      `The measurement ${task} ended with ${child.status ?? child.signal ?? "nothing"}.`,
    );
  return JSON.parse(lastLine) as unknown;
}

/**
 * Several tasks in turns, so that a busy minute of the machine falls on all of them alike; each
 * one's seconds together and its highest memory.
 */
export function inTurns(rounds: number, taskNames: readonly string[], input: object): Measured[] {
  const all = Array.from({ length: rounds }, () =>
    taskNames.map((name) => inOwnProcess(name, input)),
  );
  return taskNames.map((_, place) => {
    const own = all.flatMap((round) => round.slice(place, place + 1));
    const [first] = own;
    if (first === undefined) throw new RangeError("inTurns: no rounds wanted");
    return {
      ...first,
      seconds: own.flatMap(({ seconds }) => seconds),
      peakMb: Math.max(...own.map((one) => one.peakMb)),
    };
  });
}
