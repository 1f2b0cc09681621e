import type { BatchRoots } from "./batchObjects";
import { BatchObjects } from "./batchObjects";
import { isServerObject } from "./isServerObject";
import { apiSpelling, identify, loadQuery, wireSpelling } from "./loadQuery";
import type { MemberAccess } from "./memberAccess";
import { ensureUnchanged, updateObject } from "./objectState";
import { recursiveQuery } from "./recursiveQuery";
import { referenceMethod } from "./referenceMethod";
import type { ServerObject } from "./serverType";
import type { RecursiveWireQuery, WireAction, WireBatch, WireQuery, WireReply } from "./wireBatch";
import { actionKinds } from "./wireBatch";
import { WireError } from "./wireError";
import { apiName, settableName } from "./wireName";

export interface BatchEngineParts extends BatchRoots {
  readonly members: MemberAccess;
  /** Hears of faults of the workbench itself; the add-in only learns that there was one. */
  readonly onFault: (fault: unknown) => void;
}

/**
 * Does what one request of the client library asks, action by action.
 *
 * The first action that fails ends the batch. What was done before it stays done: Excel takes nothing
 * back.
 */
export function runBatch(batch: WireBatch, parts: BatchEngineParts): WireReply {
  const steps = batchSteps(batch, parts);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Does the same for cells that take their time to calculate: before anything is loaded, copied,
 * sorted or the like, what was written earlier in the batch is calculated, as in Excel.
 *
 * @param calculated - resolves once it is
 */
export async function runBatchCalculated(
  batch: WireBatch,
  parts: BatchEngineParts,
  calculated: () => Promise<void>,
): Promise<WireReply> {
  const steps = batchSteps(batch, parts);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await calculated();
  }
}

/** Stops before each action that may look at calculated values. */
function* batchSteps(
  batch: WireBatch,
  parts: BatchEngineParts,
): Generator<undefined, WireReply, undefined> {
  const run = new BatchRun(batch, parts);
  for (const [index, action] of batch.Actions.entries()) {
    if (needsValues(action)) yield;
    const failure = run.attempt(action, index);
    if (failure !== undefined) return run.reply(failure);
  }
  return run.reply(undefined);
}

const loads: readonly number[] = [
  actionKinds.query,
  actionKinds.retrieve,
  actionKinds.recursiveQuery,
];

/** Methods of the library's own, such as keeping a reference, look at nothing. */
function needsValues({ ActionType: kind, Name: name }: WireAction): boolean {
  return loads.includes(kind) || (kind === actionKinds.method && !name.startsWith("_"));
}

type Failure = NonNullable<WireReply["Error"]>;

class BatchRun {
  private readonly batch: WireBatch;
  private readonly parts: BatchEngineParts;
  private readonly objects: BatchObjects;
  private readonly results: { ActionId: number; Value: unknown }[] = [];
  private readonly traces: number[] = [];

  constructor(batch: WireBatch, parts: BatchEngineParts) {
    this.batch = batch;
    this.parts = parts;
    this.objects = new BatchObjects(batch, parts, parts.members);
  }

  reply(failure: Failure | undefined): WireReply {
    const results =
      failure === undefined
        ? { Results: this.results }
        : { Error: failure, ProcessedResults: { Results: this.results } };
    return this.traces.length === 0 ? results : { ...results, TraceIds: this.traces };
  }

  attempt(action: WireAction, index: number): Failure | undefined {
    try {
      this.results.push({ ActionId: action.Id, Value: this.done(action) });
      return undefined;
    } catch (error) {
      if (!(error instanceof WireError)) this.parts.onFault(error);
      return failureOf(error, index);
    }
  }

  private done(action: WireAction): unknown {
    if (action.ActionType === actionKinds.trace) {
      this.traces.push(action.Id);
      return null;
    }
    const object = this.objects.at(action.ObjectPathId);
    return object === undefined ? answerOfNothing(action) : this.doneTo(object, action);
  }

  private doneTo(object: ServerObject, action: WireAction): unknown {
    switch (action.ActionType) {
      case actionKinds.instantiate:
        return this.instantiated(object, action);
      case actionKinds.method:
        return this.called(object, action);
      case actionKinds.set:
        return this.set(object, action);
      case actionKinds.update:
        updateObject(object, action.ObjectState ?? {}, this.parts.members);
        return null;
      case actionKinds.ensureUnchanged:
        ensureUnchanged(object, action.ObjectState ?? {}, this.parts.members);
        return null;
      default:
        return this.loaded(object, action);
    }
  }

  private loaded(object: ServerObject, action: WireAction): unknown {
    const tools = { ...this.parts, spelling: wireSpelling };
    const query = action.QueryInfo ?? {};
    const keep = this.keeps(action);
    switch (action.ActionType) {
      case actionKinds.query:
        return loadQuery(object, query as WireQuery, tools, keep);
      case actionKinds.retrieve:
        return loadQuery(object, query as WireQuery, { ...tools, spelling: apiSpelling }, keep);
      case actionKinds.recursiveQuery:
        return recursiveQuery(object, query as RecursiveWireQuery, tools);
      default:
        throw new WireError("NotImplemented", `Action of kind ${action.ActionType}.`);
    }
  }

  private instantiated(object: ServerObject, action: WireAction): unknown {
    if (this.keeps(action) && object.type.keepsReference === true)
      this.parts.references.keep(object);
    return identify(object, this.parts.references);
  }

  private called(object: ServerObject, action: WireAction): unknown {
    const name = apiName(action.Name);
    const given = this.objects.given(action.ArgumentInfo);
    if (referenceMethod(object, name, given, this.parts.references)) return null;
    const answer = this.parts.members.call(object, name, given);
    return isServerObject(answer) ? identify(answer, this.parts.references) : (answer ?? null);
  }

  private set(object: ServerObject, action: WireAction): null {
    const [value] = this.objects.given(action.ArgumentInfo);
    this.parts.members.write(object, settableName(object.type.name, action.Name), value);
    return null;
  }

  private keeps(action: WireAction): boolean {
    return this.batch.AutoKeepReference === true && !this.objects.isPassing(action.ObjectPathId);
  }
}

/** Done to an object that is not there, reading answers nothing and doing is passed over. */
function answerOfNothing(action: WireAction): unknown {
  const acts: readonly number[] = [actionKinds.method, actionKinds.set];
  return acts.includes(action.ActionType) ? { _IsNull: true } : null;
}

function failureOf(error: unknown, index: number): Failure {
  const told = error instanceof WireError ? error : unknownFault;
  return {
    Code: told.code,
    Message: told.message,
    Location: told.place ?? "",
    ActionIndex: index,
  };
}

const unknownFault = new WireError(
  "GeneralException",
  "There was an internal error while processing the request.",
);
