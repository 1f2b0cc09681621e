import type { ClinicDesk } from "../../workflow/desk/clinicDesk";
import type { Stage } from "../../workflow/judgeClinic";
import type { DeskFault, DeskPort, DeskReply, DeskRequest } from "./deskMessages";
import { impersonalError } from "./impersonalError";

/** Answers every question that comes through a port; each has one answer or one fault. */
export function serveDesk(desk: ClinicDesk, port: DeskPort): void {
  port.addEventListener("message", ({ data }) => {
    const request = data as DeskRequest;
    const { id } = request;
    const reply = (message: DeskReply) => port.postMessage(message);
    answerTo(desk, request, (stage) => reply({ id, stage })).then(
      (answer) => reply({ id, answer }),
      (error: unknown) => reply({ id, fault: faultOf(error) }),
    );
  });
}

async function answerTo(
  desk: ClinicDesk,
  { question, about }: DeskRequest,
  onStage: (stage: Stage) => void,
): Promise<unknown> {
  // A function cannot be sent: progress comes back as messages of its own.
  const given = question === "judge" ? [about[0], onStage] : about;
  const ask = desk[question] as (...about: readonly unknown[]) => Promise<unknown>;
  return await ask.call(desk, ...given);
}

function faultOf(error: unknown): DeskFault {
  const { name, stack = name } = impersonalError(error);
  return { name, stack };
}
