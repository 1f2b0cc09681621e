import type { GivenArgument } from "../workbook/addinFunctions";
import type { CellValue } from "../workbook/cellStore";

/** Arguments up to this many cells stand in the key as they are. */
const spelledCells = 64;

/**
 * A text that is the same for the same call: the function and all it was given.
 *
 * A long area stands in it as its size and two independent 32-bit sums over every cell; that two
 * areas a person works with share both by chance is one in 10^19.
 */
export function callKey(id: string, given: readonly GivenArgument[]): string {
  return `${id}(${given.map(argumentKey).join(";")})`;
}

function argumentKey(given: GivenArgument): string {
  if (!isArea(given)) return cellKey(given);
  const columns = given[0]?.length ?? 0;
  const size = `${given.length}x${columns}`;
  if (given.length * columns <= spelledCells)
    return `${size}:${given.map((cells) => cells.map(cellKey).join(",")).join("|")}`;
  const sums = new Sums();
  for (const cells of given) for (const cell of cells) sums.add(cell);
  return `${size}#${sums.text()}`;
}

function isArea(given: GivenArgument): given is readonly (readonly (CellValue | null)[])[] {
  return Array.isArray(given);
}

function cellKey(cell: CellValue | null): string {
  if (cell !== null && typeof cell === "object") return `!${cell.error}`;
  return JSON.stringify(cell);
}

/** Two sums over the same cells that have nothing in common (FNV-1a and a multiply-rotate). */
class Sums {
  private first = 0x811c9dc5 | 0;
  private second = 0x9747b28c | 0;
  private readonly double = new Float64Array(1);
  private readonly halves = new Int32Array(this.double.buffer);

  add(cell: CellValue | null): void {
    if (cell === null) this.mix(1);
    else if (typeof cell === "number") {
      this.double[0] = cell;
      this.mix(2);
      this.mix(this.halves[0] ?? 0);
      this.mix(this.halves[1] ?? 0);
    } else if (typeof cell === "boolean") this.mix(cell ? 3 : 4);
    else this.addText(typeof cell === "string" ? cell : cell.error, typeof cell === "string");
  }

  text(): string {
    return `${(this.first >>> 0).toString(36)}.${(this.second >>> 0).toString(36)}`;
  }

  private addText(text: string, isText: boolean): void {
    this.mix(isText ? 5 : 6);
    this.mix(text.length);
    for (let at = 0; at < text.length; at++) this.mix(text.charCodeAt(at));
  }

  private mix(word: number): void {
    this.first = Math.imul(this.first ^ word, 0x01000193);
    this.first ^= this.first >>> 13;
    const turned = Math.imul(word, 0xcc9e2d51);
    this.second ^= (turned << 15) | (turned >>> 17);
    this.second = (Math.imul((this.second << 13) | (this.second >>> 19), 5) + 0xe6546b64) | 0;
  }
}
