import { readFileSync } from "node:fs";
import { callGain } from "../../src/core/calling/ranking/callGain";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";
import { judgeClinic, type JudgedClinic } from "../../src/workflow/judgeClinic";
import { resultsView, type ToldResults } from "../../src/workflow/results/resultsView";
import { noSettings } from "../../src/workflow/settings";
import { sampleAsOf } from "../../tools/sample/asOf";
import { peakMb, timed, type Measured, type Stage } from "../support/measured";
import type { TaskInput } from "./taskInput";

/** Everything on the Results tab, as the desk's worker tells it; the stages are those of the last run. */
export function tellResults({ path, repetitions }: TaskInput): Measured {
  const { callQuestion, callDay } = clinicOf(path);
  let stages: Stage[] = [];
  const found = timed(repetitions, () => {
    stages = [];
    let before = performance.now();
    const telling = resultsView(callQuestion, callDay);
    for (;;) {
      const step = telling.next();
      if (step.done === true) return factsOf(step.value);
      const now = performance.now();
      stages.push({ name: step.value, seconds: (now - before) / 1000, peakMb: peakMb() });
      before = now;
    }
  });
  return { ...found, peakMb: peakMb(), stages };
}

/** What a call adds, learnt and told of every client. */
export function learnRanking({ path, repetitions }: TaskInput): Measured {
  const { callQuestion: question } = clinicOf(path);
  const { count } = question.matched.book;
  const { lastArrivalOn } = question.summaries;
  const found = timed(repetitions, () => {
    const gainOf = callGain(question);
    let told = 0;
    for (let client = 0; client < count; client++)
      if (gainOf(client, question.asOf - (lastArrivalOn[client] ?? NaN)) !== undefined) told++;
    return { told };
  });
  return { ...found, peakMb: peakMb() };
}

function clinicOf(path: string): JudgedClinic {
  const read = readWorkbook(new Uint8Array(readFileSync(path)));
  if (!read.ok) throw new Error(`The reader refused the workbook: ${read.problem.code}`);
  return judgeClinic(read.value, { asOf: sampleAsOf, settings: noSettings });
}

function factsOf({ view }: ToldResults): Record<string, number> {
  const { dormancy, back, funnel } = view;
  const weeks = funnel.by.week.length;
  return {
    clients: dormancy.allClients,
    dormant: dormancy.dormant.clients.count,
    weeks,
    returned: back.returned,
  };
}
