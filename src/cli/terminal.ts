import type { Day } from "../core/calendar/day";
import type { Language } from "../core/clients/language";

/** What a command may know and touch besides files; `main` gives it the real ones. */
export interface Terminal {
  /** Writes to standard output and waits while it is full. */
  answer(text: string): Promise<void>;
  /** Writes one line to standard error. */
  say(line: string): void;
  /** Today at the clinic's own clock; asked at most once. */
  today(): Day;
  /** Language of messages until the workbook's is known. */
  readonly language: Language;
}

/** 0 done, 1 the work failed, 2 the words typed were wrong. */
export type ExitCode = 0 | 1 | 2;

/** Stops a command with a sentence for the person who typed it; never for a programmer's fault. */
export class CommandStop extends Error {
  override readonly name = "CommandStop";
  readonly exitCode: ExitCode;

  constructor(sentence: string, exitCode: ExitCode) {
    super(sentence);
    this.exitCode = exitCode;
  }
}
