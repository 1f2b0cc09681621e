import type { ClinicDesk } from "../../workflow/desk/clinicDesk";
import type { Stage } from "../../workflow/judgeClinic";
import {
  deskQuestions,
  type DeskFault,
  type DeskPort,
  type DeskQuestionName,
  type DeskReply,
} from "./deskMessages";

interface Waiting {
  readonly answer: (value: unknown) => void;
  readonly fail: (error: Error) => void;
  readonly onStage: ((stage: Stage) => void) | undefined;
}

/** A desk that works elsewhere, and what may go wrong with the way to it. */
export interface RemoteDesk {
  readonly desk: ClinicDesk;
  /** Fails every question that waits, and every one that is still asked. */
  readonly lose: (error: Error) => void;
}

/** The desk at the other end of a port: every question is a message, and so is its answer. */
export function remoteDesk(port: DeskPort): RemoteDesk {
  const waiting = new Map<number, Waiting>();
  let lost: Error | undefined;
  let newest = 0;
  port.addEventListener("message", ({ data }) => {
    const reply = data as DeskReply;
    const asked = waiting.get(reply.id);
    if (asked === undefined) return;
    if ("stage" in reply) {
      asked.onStage?.(reply.stage);
      return;
    }
    waiting.delete(reply.id);
    if ("fault" in reply) asked.fail(raised(reply.fault));
    else asked.answer(reply.answer);
  });

  const ask = (question: DeskQuestionName, given: readonly unknown[]) =>
    new Promise<unknown>((answer, fail) => {
      if (lost !== undefined) {
        fail(lost);
        return;
      }
      const id = ++newest;
      const onStage = given.find((one) => typeof one === "function") as Waiting["onStage"];
      waiting.set(id, { answer, fail, onStage });
      const about = given.filter((one) => typeof one !== "function");
      port.postMessage({ id, question, about });
    });
  const questions = deskQuestions.map((question) => [
    question,
    (...given: readonly unknown[]) => ask(question, given),
  ]);
  return {
    desk: Object.fromEntries(questions) as ClinicDesk,
    lose: (error) => {
      lost = error;
      for (const { fail } of waiting.values()) fail(error);
      waiting.clear();
    },
  };
}

function raised({ name, stack }: DeskFault): Error {
  const error = new Error("the desk could not answer");
  error.name = name;
  error.stack = stack;
  return error;
}
