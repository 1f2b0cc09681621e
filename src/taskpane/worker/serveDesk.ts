import type { ClinicDesk } from "../../workflow/desk/clinicDesk";
import type { Stage } from "../../workflow/judgeClinic";
import type { DeskPort, DeskReply, DeskRequest } from "./deskMessages";

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

/** The message of an error of ours holds no cell of a workbook. */
function faultOf(error: unknown): { readonly name: string; readonly message: string } {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: "Error", message: String(error) };
}
