import type { Day } from "../../core/calendar/day";
import type { TypedCall } from "../../workflow/desk/clientCard";
import type { WriteProblem } from "./paneState";

/** A call as typed, with whom it was to: her number means nothing to a reader. */
export interface NamedCall {
  readonly call: TypedCall;
  readonly name: string;
  /** When she is contacted next: as chosen, else as the rule said when it was typed. */
  readonly nextOn: Day | undefined;
}

interface LoggedCall extends NamedCall {
  /** The workbook was read again since: her number no longer finds her. */
  readonly isFromOlderReading: boolean;
}

/** A call that stands in the log under its key. */
export interface WrittenCall extends LoggedCall {
  readonly key: string;
}

/** A call that could not be written. */
export interface UnwrittenCall extends LoggedCall {
  readonly problem: WriteProblem;
}

/** What was logged since the pane opened and may still need a hand. */
export interface LoggedCalls {
  /** The last one written: one key takes it back until the next is written. */
  readonly last: WrittenCall | undefined;
  /** Typed and not written, the oldest first: kept until written or let go. */
  readonly unwritten: readonly UnwrittenCall[];
}

export const nothingLogged: LoggedCalls = { last: undefined, unwritten: [] };

export function withWritten(logged: LoggedCalls, written: NamedCall, key: string): LoggedCalls {
  return { ...logged, last: { ...written, key, isFromOlderReading: false } };
}

/** The last call was taken back; an older one leaves the last one as it is. */
export function withTakenBack(logged: LoggedCalls, { call }: NamedCall): LoggedCalls {
  return logged.last?.call === call ? { ...logged, last: undefined } : logged;
}

export function withUnwritten(
  logged: LoggedCalls,
  { call, name, nextOn }: NamedCall,
  problem: WriteProblem,
): LoggedCalls {
  const failed: UnwrittenCall = { call, name, nextOn, problem, isFromOlderReading: false };
  return { ...logged, unwritten: [...logged.unwritten, failed] };
}

/** A call that is tried again or let go is no longer among those not written. */
export function withoutUnwritten(logged: LoggedCalls, call: TypedCall): LoggedCalls {
  return { ...logged, unwritten: logged.unwritten.filter((kept) => kept.call !== call) };
}

/** Numbers of clients end with the reading they came from; what was typed stays. */
export function afterNewReading({ last, unwritten }: LoggedCalls): LoggedCalls {
  return {
    last: last === undefined ? undefined : { ...last, isFromOlderReading: true },
    unwritten: unwritten.map((kept) => ({ ...kept, isFromOlderReading: true })),
  };
}
