/**
 * One request of the client library: what to do, in order, and the objects it is done to.
 *
 * The names are those of the wire. Numbers of kinds are in `actionKinds` and `pathKinds`.
 */
export interface WireBatch {
  /** Keep a reference to every range this batch meets, so that it can be used in the next one. */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** How to reach one object: from the workbook, from another object, or by a kept reference. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** The property, method or service; the reference's id for `byReference`; "" for an index. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
  /** Do not keep a reference to this one. */
  readonly D?: true;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Where not 0, the argument in this place is the object with this path id; lists mirror lists. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery | RecursiveWireQuery;
  /** What to set (`update`) or what must still be so (`ensureUnchanged`), in the API's spelling. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** What a `load` asks for: "values", "format/fill/color"; all scalars where nothing is named. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** What to load of each kind of object met on the way down. */
export interface RecursiveWireQuery {
  readonly Queries: Readonly<Record<string, WireQuery>>;
  readonly MaxDepth: number;
}

export const actionKinds = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  recursiveQuery: 6,
  retrieve: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const pathKinds = {
  workbook: 1,
  service: 2,
  method: 3,
  property: 4,
  index: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What is sent back. Of a batch that failed, what was done before stays done and is told. */
export interface WireReply {
  readonly Results?: readonly WireResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: WireFailure;
  readonly ProcessedResults?: { readonly Results: readonly WireResult[] };
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireFailure {
  readonly Code: string;
  readonly Message: string;
  /** As the API spells it: "Worksheet.getRange". */
  readonly Location: string;
  /** Position of the failed action in the batch. */
  readonly ActionIndex: number;
}
