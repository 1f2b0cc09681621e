/**
 * A JSON object written piece by piece, so that a million listed rows never are one text.
 *
 * @param members - the object's members in order; an iterable member becomes an array
 */
export function* jsonPieces(
  members: readonly (readonly [name: string, value: unknown])[],
): Generator<string> {
  for (const [place, [name, value]] of members.entries()) {
    yield `${place === 0 ? "{" : ","}\n${JSON.stringify(name)}: `;
    if (value instanceof Pieces) yield* value.pieces();
    else yield JSON.stringify(value);
  }
  yield members.length === 0 ? "{}\n" : "\n}\n";
}

/** A member that is itself written piece by piece. */
export abstract class Pieces {
  abstract pieces(): Generator<string>;
}

/** An array whose entries are made one at a time. */
export class ArrayPieces extends Pieces {
  private readonly entries: Iterable<unknown>;

  constructor(entries: Iterable<unknown>) {
    super();
    this.entries = entries;
  }

  override *pieces(): Generator<string> {
    let first = true;
    for (const entry of this.entries) {
      yield `${first ? "[" : ","}\n${JSON.stringify(entry)}`;
      first = false;
    }
    yield first ? "[]" : "\n]";
  }
}

/** An object among whose members are arrays made one entry at a time. */
export class ObjectPieces extends Pieces {
  private readonly members: readonly (readonly [name: string, value: unknown])[];

  constructor(members: readonly (readonly [name: string, value: unknown])[]) {
    super();
    this.members = members;
  }

  override *pieces(): Generator<string> {
    let text = "";
    for (const piece of jsonPieces(this.members)) {
      yield text;
      text = piece;
    }
    yield text.trimEnd();
  }
}
