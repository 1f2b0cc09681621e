import type { FunctionCalls, FunctionResult } from "../calls/functionCalls";
import type { ServerObject, ServerType } from "../serverType";
import { serverObject } from "../serverType";
import { WireError } from "../wireError";

interface CustomFunctionsService {
  readonly calls: FunctionCalls;
}

/**
 * Features of the runtime that are switched on: answers too large are sent in parts (1), and the
 * runtime waits less between two lots of answers (2, 4).
 */
const enabledFeatures = [1, 2, 4];

const customFunctions: ServerType<CustomFunctionsService> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: ({ calls }) => calls.ready(),
    _GetEnabledFeatures: () => enabledFeatures,
    setInvocationArrayResults: ({ calls }, results) =>
      calls.answered(listed(results) as FunctionResult[]),
    // What a runtime sends that knows only the older form.
    setInvocationResults: ({ calls }, results) =>
      calls.answered((listed(results) as OlderResult[]).map(newerResult)),
  },
};

/** Where the runtime in the add-in's page says that it is ready, and what its functions answered. */
export function customFunctionsService(calls: FunctionCalls): ServerObject {
  return serverObject(customFunctions, { calls });
}

interface OlderResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: number;
}

function newerResult({ id, failed, value, errorCode }: OlderResult): FunctionResult {
  return [id, failed !== true, value, errorCode];
}

function listed(results: unknown): unknown[] {
  if (Array.isArray(results)) return results;
  throw new WireError("InvalidArgument", "The results are no list.");
}
