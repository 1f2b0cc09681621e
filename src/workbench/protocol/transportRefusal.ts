/**
 * Refusals of a request as a whole, with their numbers: the batch's own answer is not sent at all.
 * Every other refusal is told in the answer, with the action it happened at.
 */
const numbers = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

export type TransportRefusal = keyof typeof numbers;

/** @returns whether this code refuses a whole request */
export function isTransportRefusal(code: string): code is TransportRefusal {
  return Object.hasOwn(numbers, code);
}

/** Number the client library knows the refusal by. */
export function refusalNumber(code: TransportRefusal): number {
  return numbers[code];
}
