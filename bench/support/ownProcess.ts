import { spawnSync } from "node:child_process";
import type { Measured } from "./measured";

/** Marks a child: the rest of its arguments are the task's name and its input. */
export const taskFlag = "--task";

/**
 * Runs a task in a process of its own, so that neither its memory nor what the engine learned
 * from it helps or hurts the next one.
 */
export function inOwnProcess(task: string, input: object = {}): Measured {
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
  return JSON.parse(lastLine) as Measured;
}

/** The same task in several processes; their seconds together, their highest memory. */
export function inOwnProcesses(processes: number, task: string, input: object = {}): Measured {
  const all = Array.from({ length: processes }, () => inOwnProcess(task, input));
  const [first] = all;
  if (first === undefined) throw new RangeError("inOwnProcesses: none wanted");
  return {
    ...first,
    seconds: all.flatMap(({ seconds }) => seconds),
    peakMb: Math.max(...all.map((one) => one.peakMb)),
  };
}
