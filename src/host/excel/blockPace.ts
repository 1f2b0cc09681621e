import type { HostClock } from "./hostClock";

/** Bytes of a block: where it starts, and between what it stays. Excel on the web stops at 5 MB. */
const startBytes = 512 * 1024;
const fewestBytes = 32 * 1024;
const mostBytes = 2 * 1024 * 1024;

/** An answer should come within a second, so that progress moves and cancel is heard. */
const slowMs = 1_000;
const quickMs = 300;

/** What a cell takes before any was seen, and what its number format adds. */
const firstGuessBytes = { value: 12, format: 10 } as const;

/**
 * How many rows go into one block: learnt from the blocks before it, from how large they were and
 * how long they took.
 */
export class BlockPace {
  private readonly clock: HostClock;
  private targetBytes = startBytes;
  private bytesPerCell: number;

  constructor(clock: HostClock, withFormats: boolean) {
    this.clock = clock;
    this.bytesPerCell = firstGuessBytes.value + (withFormats ? firstGuessBytes.format : 0);
  }

  /** Rows for the next block; at least one. */
  rows(columns: number): number {
    return Math.max(1, Math.floor(this.targetBytes / (this.bytesPerCell * columns)));
  }

  /** Takes the time of a block; answers what is told its size once it is there. */
  begin(): (block: { readonly cells: number; readonly bytes: number }) => void {
    const began = this.clock.now();
    return ({ cells, bytes }) => {
      const tookMs = this.clock.now() - began;
      // Twice the last block's, should the next rows be fuller.
      this.bytesPerCell = Math.max(this.bytesPerCell / 2, bytes / Math.max(1, cells), 1);
      if (tookMs > slowMs) this.targetBytes = Math.max(fewestBytes, this.targetBytes / 2);
      else if (tookMs < quickMs) this.targetBytes = Math.min(mostBytes, this.targetBytes * 2);
    };
  }

  /** A block of so many rows was too large. @returns rows to try; `undefined` when it was one row */
  halve(rows: number): number | undefined {
    this.targetBytes = Math.max(fewestBytes, this.targetBytes / 2);
    this.bytesPerCell *= 2;
    return rows <= 1 ? undefined : Math.ceil(rows / 2);
  }
}

/** About how many bytes some cells take on the way; a Chinese character takes three. */
export function bytesOf(rows: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const cells of rows)
    for (const cell of cells) bytes += typeof cell === "string" ? 3 + cell.length * 2 : 10;
  return bytes;
}
