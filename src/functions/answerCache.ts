import { allAtOnce, eachSlice, rowsASlice, type Sliced } from "../core/sliced";
import type { RawCell } from "../intake/cells/reading";
import { rawCell } from "./argumentCells";

/** Answers kept: Excel asks again for the same arrays whenever rows are inserted or a sheet copied. */
const mostKept = 24;

const prime = 0x9e3779b1;
const otherPrime = 0x85ebca6b;

/**
 * The last few answers by their whole question: every cell counts, none is sampled.
 *
 * Two questions share a key with a chance of one in 2^64.
 */
export class AnswerCache<Answer> {
  private readonly answers = new Map<string, Answer>();

  /** The answer kept under this key; asking keeps it longer. */
  known(key: string): Answer | undefined {
    const answer = this.answers.get(key);
    if (answer === undefined) return undefined;
    this.answers.delete(key);
    this.answers.set(key, answer);
    return answer;
  }

  keep(key: string, answer: Answer): void {
    this.answers.set(key, answer);
    const [oldest] = this.answers.keys();
    if (this.answers.size > mostKept && oldest !== undefined) this.answers.delete(oldest);
  }

  clear(): void {
    this.answers.clear();
  }
}

/** The key of a question: its name, its day, and every cell of its arguments as the rules see it. */
export function questionKey(name: string, on: number, given: readonly unknown[]): string {
  return allAtOnce(questionKeyInSlices(name, on, given));
}

/** The same in slices: whole tables have a million cells, and every cell counts. */
export function* questionKeyInSlices(
  name: string,
  on: number,
  given: readonly unknown[],
): Sliced<string> {
  const hash = new ContentHash();
  hash.opens(given.length);
  for (const argument of given) {
    if (!Array.isArray(argument)) {
      hash.add(argument);
      continue;
    }
    const rows: readonly unknown[] = argument;
    hash.opens(rows.length);
    yield* eachSlice(rows.length, rowsASlice, (from, to) => {
      for (let at = from; at < to; at++) hash.add(rows[at]);
    });
  }
  return `${name} ${on} ${hash.cells} ${hash.digest()}`;
}

const numberBytes = new DataView(new ArrayBuffer(8));

// `private`, not `#`: for browsers of 2020 the latter becomes a look-up for every character hashed.
class ContentHash {
  private one = 0x811c9dc5;
  private other = 0x1b873593;
  cells = 0;

  /** A cell, or a list of cells and lists. */
  add(value: unknown): void {
    if (!Array.isArray(value)) {
      this.cells++;
      this.cell(rawCell(value));
      return;
    }
    this.opens(value.length);
    for (const inner of value) this.add(inner);
  }

  /** A list of so many begins. */
  opens(length: number): void {
    this.number(length);
    this.text("[");
  }

  private cell(cell: RawCell): void {
    if (typeof cell === "number") {
      this.mix(1);
      this.number(cell);
    } else if (typeof cell === "string") {
      this.mix(2);
      this.text(cell);
    } else if (typeof cell === "boolean") this.mix(cell ? 3 : 4);
    else if (cell === null) this.mix(5);
    else {
      this.mix(6);
      this.text(cell.error);
    }
  }

  private number(value: number): void {
    numberBytes.setFloat64(0, value);
    this.mix(numberBytes.getUint32(0));
    this.mix(numberBytes.getUint32(4));
  }

  private text(value: string): void {
    this.mix(value.length);
    for (let place = 0; place < value.length; place++) this.mix(value.charCodeAt(place));
  }

  digest(): string {
    return `${(this.one >>> 0).toString(16)}-${(this.other >>> 0).toString(16)}`;
  }

  private mix(word: number): void {
    this.one = Math.imul(this.one ^ word, prime);
    this.one ^= this.one >>> 15;
    this.other = Math.imul(this.other ^ word, otherPrime);
    this.other = (this.other << 13) | (this.other >>> 19);
  }
}
