/**
 * What one kind of Excel object offers over the wire: one value of this type a file, in
 * `workbook/objects`. Names are those of the API as an add-in spells them ("rowCount"); the engine
 * turns them into wire names. A member that is not listed fails loudly and is reported as missing.
 */
export interface ServerType<Self extends object> {
  /** As in the API: "Worksheet". */
  readonly name: string;
  /** Scalars a `load` can ask for, and those a `set` can change. */
  readonly properties?: Readonly<Record<string, ServerProperty<Self>>>;
  /** Properties that are objects; `undefined` answers a null object. */
  readonly objects?: Readonly<Record<string, (self: Self) => ServerObject | undefined>>;
  readonly methods?: Readonly<Record<string, ServerMethod<Self>>>;
  /** Only for collections. */
  readonly collection?: ServerCollection<Self>;
  /** What the client library knows the object by afterwards: `{ Id: "…" }`, `{ _Id: "…" }`. */
  readonly identity?: (self: Self) => Readonly<Record<string, string | number>>;
  /** Ranges: the client may keep a reference to it between batches. */
  readonly keepsReference?: boolean;
}

export interface ServerProperty<Self extends object> {
  readonly read: (self: Self) => unknown;
  readonly write?: (self: Self, value: unknown) => void;
  /** Costly: left out when everything is asked for. */
  readonly onlyWhenNamed?: boolean;
}

/** Answers a scalar, another object, `undefined` for nothing, or throws a `WireError`. */
export type ServerMethod<Self extends object> = (self: Self, ...given: unknown[]) => unknown;

export interface ServerCollection<Self extends object> {
  readonly all: (self: Self) => readonly ServerObject[];
  /** By name, id or position, as `getItem` takes them; `undefined` when there is none. */
  readonly one: (self: Self, key: unknown) => ServerObject | undefined;
}

/** One object of a workbook as the engine sees it. */
export interface ServerObject {
  // The engine never looks inside `self`; it only hands it back to its own type's functions.
  readonly type: ServerType<never>;
  readonly self: object;
}

/**
 * Pairs a thing with what it offers.
 *
 * @param type - the kind of object it is
 * @param self - the thing itself, given back to the kind's own functions
 */
export function serverObject<Self extends object>(
  type: ServerType<Self>,
  self: Self,
): ServerObject {
  return { type: type as unknown as ServerType<never>, self };
}
