import type { AddinFunctions, FunctionAnswer, GivenArgument } from "../../workbook/addinFunctions";
import type { Activity } from "../activity";
import type { RichMessage } from "../hostMessage";
import { functionCategory } from "../hostMessage";
import { functionAnswer, functionFailure } from "./functionAnswer";
import { functionArguments } from "./functionArguments";
import type { DeclaredFunction } from "./functionsFile";

/** Calls the add-in's functions through the runtime in its page, and takes their answers. */
export interface FunctionCalls extends AddinFunctions {
  readonly functions: readonly DeclaredFunction[];
  /**
   * Begins a call that may be given up, or that answers more than once.
   *
   * @returns gives the call up: its answers are no longer waited for
   */
  begin(call: FunctionCall): () => void;
  /** The runtime's page has loaded: calls made before it are sent now. */
  ready(): void;
  /**
   * The runtime's page is going: nothing is waited for any more.
   *
   * @returns the calls that have no answer yet, for the next page to make
   */
  abandon(): FunctionCall[];
  /** What the runtime sends back: `[id, done, value, code?]` for each call. */
  answered(results: readonly FunctionResult[]): void;
}

export interface FunctionCall {
  readonly id: string;
  readonly given: readonly GivenArgument[];
  /** Of the cell, with its sheet; told only to a function that asks for it. */
  readonly address?: string;
  readonly parameterAddresses?: readonly (string | null)[];
  readonly onAnswer: (answer: FunctionAnswer) => void;
}

export type FunctionResult = readonly [
  id: number,
  done: boolean,
  value: unknown,
  code?: unknown,
  ...rest: unknown[],
];

export interface FunctionCallParts {
  readonly functions: readonly DeclaredFunction[];
  readonly send: (messages: readonly RichMessage[]) => void;
  readonly activity: Activity;
}

/** No call made yet, and the runtime not yet heard of. */
export function createFunctionCalls(parts: FunctionCallParts): FunctionCalls {
  return new Calls(parts);
}

const invocation = 1000;
const cancellation = 1001;
const flagBits = { cancelable: 1, stream: 2, errors: 4 };

interface Waiting {
  readonly call: FunctionCall;
  readonly declared: DeclaredFunction;
  readonly end: () => void;
}

class Calls implements FunctionCalls {
  readonly functions: readonly DeclaredFunction[];
  private readonly parts: FunctionCallParts;
  private readonly waiting = new Map<number, Waiting>();
  private unsent: RichMessage[] = [];
  private isReady = false;
  private sending = false;
  private calls = 0;

  constructor(parts: FunctionCallParts) {
    this.functions = parts.functions;
    this.parts = parts;
  }

  call(id: string, given: readonly GivenArgument[]): Promise<FunctionAnswer> {
    return new Promise((resolve) => void this.begin({ id, given, onAnswer: resolve }));
  }

  begin(call: FunctionCall): () => void {
    const declared = this.functions.find(({ id }) => id === call.id);
    if (declared === undefined) {
      call.onAnswer([[{ error: "#NAME?" }]]);
      return () => undefined;
    }
    const ready = functionArguments(declared, call.given);
    if ("error" in ready) {
      call.onAnswer([[ready.error]]);
      return () => undefined;
    }
    this.calls += 1;
    const id = this.calls;
    this.waiting.set(id, { call, declared, end: this.parts.activity.begin() });
    this.post(invocationMessage(id, declared, call, ready.values));
    return () => this.giveUp(id, declared);
  }

  ready(): void {
    this.isReady = true;
    this.flush();
  }

  abandon(): FunctionCall[] {
    const left = [...this.waiting.values()];
    this.waiting.clear();
    this.unsent = [];
    for (const { end } of left) end();
    return left.map(({ call }) => call);
  }

  answered(results: readonly FunctionResult[]): void {
    for (const [id, done, value, code] of results) {
      const waiting = this.waiting.get(id);
      if (waiting === undefined) continue;
      if (!waiting.declared.stream) this.waiting.delete(id);
      waiting.call.onAnswer(done ? functionAnswer(value) : functionFailure(code, value));
      waiting.end();
    }
  }

  private giveUp(id: number, declared: DeclaredFunction): void {
    const waiting = this.waiting.get(id);
    if (waiting === undefined) return;
    this.waiting.delete(id);
    waiting.end();
    if (!declared.cancelable && !declared.stream) return;
    const text = JSON.stringify({ invocationId: id });
    this.post([functionCategory, cancellation, "", text, id, false]);
  }

  /** Calls made in one turn travel in one message: a column of formulas is one wave. */
  private post(message: RichMessage): void {
    this.unsent.push(message);
    if (this.sending) return;
    this.sending = true;
    queueMicrotask(() => {
      this.sending = false;
      this.flush();
    });
  }

  private flush(): void {
    if (!this.isReady || this.unsent.length === 0) return;
    const messages = this.unsent;
    this.unsent = [];
    this.parts.send(messages);
  }
}

function invocationMessage(
  id: number,
  declared: DeclaredFunction,
  call: FunctionCall,
  values: readonly unknown[],
): RichMessage {
  const flags =
    (declared.cancelable || declared.stream ? flagBits.cancelable : 0) |
    (declared.stream ? flagBits.stream : 0) |
    (declared.allowsErrors ? flagBits.errors : 0);
  const address = declared.requiresAddress ? (call.address ?? null) : null;
  const addresses = declared.requiresParameterAddresses ? (call.parameterAddresses ?? null) : null;
  const text = JSON.stringify([id, declared.id, values, address, flags, addresses]);
  return [functionCategory, invocation, "", text, id, false];
}
