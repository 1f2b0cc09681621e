import type { MemberAccess } from "./memberAccess";
import type { References } from "./references";
import type { ServerObject } from "./serverType";
import type { WireQuery } from "./wireBatch";
import { wireName } from "./wireName";

/** What a loaded object looks like on the wire. */
export type Loaded = Record<string, unknown>;

/** How a `load` is answered. */
export interface LoadTools {
  readonly members: MemberAccess;
  readonly references: References;
  /** How members are spelled in the answer: a `load` wants the wire's names. */
  readonly spelling: Spelling;
}

export interface Spelling {
  readonly member: (apiSpelling: string) => string;
  readonly things: string;
}

export const wireSpelling: Spelling = { member: wireName, things: "_Items" };

/** What `retrieve` wants: plain records as an add-in would write them. */
export const apiSpelling: Spelling = { member: (name) => name, things: "items" };

/** Says all that an object's path is rewritten to: its ids, and its reference when it is kept. */
export function identify(object: ServerObject, references: References): Loaded {
  const reference = references.idOf(object);
  return {
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
    ...object.type.identity?.(object.self as never),
  };
}

/**
 * Answers a `load`: the members named, and always the object's ids.
 *
 * Nothing named, or "*", is every scalar. "format/fill/color" answers objects within objects. Asked of
 * a collection, the query is about each thing in it; how many there are is always told.
 *
 * @param keep - whether to keep references to the ranges met
 */
export function loadQuery(
  object: ServerObject,
  query: WireQuery,
  tools: LoadTools,
  keep: boolean,
): Loaded {
  const named = [...namesOf(query.Select), ...(query.Expand ?? [])];
  return object.type.collection === undefined
    ? new OneLoad(object, tools, keep).answer(named)
    : loadCollection(object, { ...query, Select: named }, tools, keep);
}

function loadCollection(
  object: ServerObject,
  query: WireQuery,
  tools: LoadTools,
  keep: boolean,
): Loaded {
  const scalars = tools.members.scalars(object);
  const own = new Set(scalars.map(([name]) => name.toLowerCase()));
  const named = (query.Select ?? [])
    .filter((name) => !own.has(name.toLowerCase()))
    .map((name) => name.replace(/^items(\/|$)/i, "") || "*");
  const skipped = query.Skip ?? 0;
  const end = query.Top === undefined ? undefined : skipped + query.Top;
  const all = object.type.collection?.all(object.self as never) ?? [];
  const things = all.slice(skipped, end).map((thing, index) => ({
    _Index: skipped + index,
    ...new OneLoad(thing, tools, keep).answer(named),
  }));
  return {
    ...Object.fromEntries(scalars.map(([name, value]) => [tools.spelling.member(name), value])),
    [tools.spelling.things]: things,
    ...identify(object, tools.references),
  };
}

function namesOf(select: readonly string[] | undefined): readonly string[] {
  return select === undefined || select.length === 0 ? ["*"] : select;
}

/** One object's answer, built name by name. */
class OneLoad {
  private readonly object: ServerObject;
  private readonly tools: LoadTools;
  private readonly keep: boolean;
  private readonly answered: Loaded = {};
  /** What is asked of the objects within, by their names. */
  private readonly within = new Map<string, string[]>();

  constructor(object: ServerObject, tools: LoadTools, keep: boolean) {
    this.object = object;
    this.tools = tools;
    this.keep = keep;
  }

  answer(named: readonly string[]): Loaded {
    if (this.keep && this.object.type.keepsReference === true)
      this.tools.references.keep(this.object);
    for (const name of named) this.load(name.replaceAll(".", "/"));
    for (const [child, names] of this.within) this.tell(child, this.down(child, names));
    return { ...this.answered, ...identify(this.object, this.tools.references) };
  }

  private load(path: string): void {
    const slash = path.indexOf("/");
    if (slash > 0) {
      this.askWithin(path.slice(0, slash), path.slice(slash + 1));
      return;
    }
    if (path === "*" || path === "$all") this.loadScalars();
    else if (!isAlwaysTold(path)) this.loadNamed(path);
  }

  private loadScalars(): void {
    for (const [name, value] of this.tools.members.scalars(this.object)) this.tell(name, value);
  }

  private loadNamed(spelled: string): void {
    const { name, kind } = this.tools.members.kindOf(this.object, spelled);
    if (kind === "object") this.askWithin(name, "*");
    else this.tell(name, this.tools.members.read(this.object, name));
  }

  private tell(name: string, value: unknown): void {
    this.answered[this.tools.spelling.member(name)] = value;
  }

  private askWithin(spelled: string, path: string): void {
    const { name, kind } = this.tools.members.kindOf(this.object, spelled);
    if (kind !== "object") throw this.tools.members.refusal(this.object, `${spelled}/${path}`);
    this.within.set(name, [...(this.within.get(name) ?? []), path]);
  }

  private down(child: string, names: readonly string[]): Loaded | null {
    const object = this.tools.members.child(this.object, child);
    return object === undefined
      ? null
      : loadQuery(object, { Select: names }, this.tools, this.keep);
  }
}

/** Names that ask for nothing more than what every answer holds. */
function isAlwaysTold(name: string): boolean {
  return ["$none", "_id", "_referenceid"].includes(name.toLowerCase());
}
