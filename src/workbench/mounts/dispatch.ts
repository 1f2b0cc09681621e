import type { OfficeHost } from "../protocol/officeHost";
import type { RequestAnswer } from "../protocol/requestDesk";
import { refusalNumber } from "../protocol/transportRefusal";

/** Calls a page makes of its host, by the numbers both libraries use. */
export const dispatchIds = { saveSettings: 76, richApi: 93, commandDone: 94 } as const;

/** What a call answers: an error's number, or what it is for; `undefined` where nothing ever comes. */
export type DispatchAnswer =
  | { readonly error: number }
  | { readonly answer: readonly unknown[] }
  | undefined;

/** Number of an error that is the host's own. */
export const internalError = 5001;

/**
 * Answers a batch.
 *
 * @param message - as the client sends it: the body is its fifth part, the flags its seventh
 */
export async function dispatchRichApi(host: OfficeHost, message: unknown): Promise<DispatchAnswer> {
  const [, , , , body, , flags] = message as readonly unknown[];
  if (typeof body !== "string") return { error: internalError };
  return answerOf(await host.answer(body, Number(flags)));
}

/** Refuses any other call, loudly. */
export function refuseDispatch(host: OfficeHost, dispatchId: number): DispatchAnswer {
  host.refuse(`dispatch id ${dispatchId}`);
  return { error: internalError };
}

function answerOf(answered: RequestAnswer): DispatchAnswer {
  switch (answered.kind) {
    case "reply":
      return { answer: [200, ["Content-Type", "application/json"], answered.body] };
    case "refused":
      return { error: refusalNumber(answered.code) };
    case "lost":
      return undefined;
  }
}
