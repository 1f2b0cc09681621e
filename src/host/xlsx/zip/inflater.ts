import { elementAt } from "../bytes/elementAt";
import { distanceBase, distanceExtra, lengthBase, lengthExtra, lengthOrder } from "./deflateTables";
import { PrefixCode } from "./prefixCode";

/** How far back a copy may reach, and how much is unpacked at a time. */
const historySize = 32 * 1024;
const pieceSize = 256 * 1024;
const longestCopy = 258;

type Phase = "header" | "stored" | "codes" | "done";

/**
 * Unpacks deflated bytes (RFC 1951) that are all in memory, a piece of the result at a time.
 *
 * fflate's own stream makes new buffers for every piece it is given and took three times as long;
 * its one-step form needs the whole result in memory and cannot be stopped when a bomb goes off.
 */
export class Inflater {
  private readonly bytes: Uint8Array;
  private readonly end: number;
  private at: number;
  /** Bits taken from the stream and not yet used, lowest first, and how many there are. */
  private hold = 0;
  private held = 0;
  private readonly out = new Uint8Array(historySize + pieceSize + longestCopy);
  private outAt = 0;
  private phase: Phase = "header";
  private lastBlock = false;
  private storedLeft = 0;
  private readonly literals = new PrefixCode();
  private readonly distances = new PrefixCode();

  /** @param bytes - the whole file; the deflated bytes are those from `start` to before `end` */
  constructor(bytes: Uint8Array, start: number, end: number) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  /**
   * The next piece of the result, good until the next call; `undefined` after the last one.
   *
   * @throws RangeError when the bytes are not what deflate makes
   */
  next(): Uint8Array | undefined {
    if (this.phase === "done") return undefined;
    const start = Math.min(this.outAt, historySize);
    this.out.copyWithin(0, this.outAt - start, this.outAt);
    this.outAt = start;
    while (this.outAt < historySize + pieceSize && !this.isDone()) {
      if (this.phase === "header") this.readHeader();
      else if (this.phase === "stored") this.copyStored();
      else this.unpackCodes();
      // Bits held beyond the end were never there.
      if (this.at - (this.held >> 3) > this.end) fail();
    }
    return this.out.subarray(start, this.outAt);
  }

  private isDone(): boolean {
    return this.phase === "done";
  }

  private endBlock(): void {
    this.phase = this.lastBlock ? "done" : "header";
  }

  private readHeader(): void {
    this.lastBlock = this.take(1) === 1;
    const kind = this.take(2);
    if (kind === 0) {
      this.at -= this.held >> 3;
      this.hold = this.held = 0;
      const length = this.take(16);
      if ((this.take(16) ^ length) !== 0xffff) fail();
      this.at -= this.held >> 3;
      this.hold = this.held = 0;
      this.storedLeft = length;
      this.phase = "stored";
    } else {
      if (kind === 1) this.setFixedCodes();
      else if (kind === 2) this.readCodes();
      else fail();
      this.phase = "codes";
    }
  }

  private copyStored(): void {
    const room = historySize + pieceSize - this.outAt;
    const count = Math.min(this.storedLeft, room, this.end - this.at);
    if (count === 0 && this.storedLeft > 0) fail();
    this.out.set(this.bytes.subarray(this.at, this.at + count), this.outAt);
    this.at += count;
    this.outAt += count;
    this.storedLeft -= count;
    if (this.storedLeft === 0) this.endBlock();
  }

  private setFixedCodes(): void {
    const lengths = new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280);
    this.literals.build(lengths, 0, 288);
    this.distances.build(new Uint8Array(30).fill(5), 0, 30);
  }

  private readCodes(): void {
    const literalCount = this.take(5) + 257;
    const distanceCount = this.take(5) + 1;
    const count = this.take(4) + 4;
    const shape = new Uint8Array(19);
    for (let at = 0; at < count; at++) shape[elementAt(lengthOrder, at)] = this.take(3);
    // The distances' code is not in use yet and lends its table.
    if (!this.distances.build(shape, 0, 19)) fail();
    const lengths = new Uint8Array(literalCount + distanceCount);
    for (let at = 0; at < lengths.length; ) {
      const symbol = this.takeSymbol(this.distances);
      if (symbol < 16) {
        lengths[at++] = symbol;
        continue;
      }
      if (symbol === 16 && at === 0) fail();
      const value = symbol === 16 ? elementAt(lengths, at - 1) : 0;
      const repeat =
        symbol === 16 ? 3 + this.take(2) : symbol === 17 ? 3 + this.take(3) : 11 + this.take(7);
      if (at + repeat > lengths.length) fail();
      lengths.fill(value, at, at + repeat);
      at += repeat;
    }
    const built =
      this.literals.build(lengths, 0, literalCount) &&
      this.distances.build(lengths, literalCount, lengths.length);
    if (!built || elementAt(lengths, 256) === 0) fail();
  }

  /** Unpacks literals and copies until the block or the room for this piece ends. */
  private unpackCodes(): void {
    const { bytes, out, literals, distances } = this;
    const literalTable = literals.table;
    const distanceTable = distances.table;
    const limit = historySize + pieceSize;
    let { at, hold, held, outAt } = this;
    while (outAt < limit && at - (held >> 3) <= this.end) {
      // Two bytes whenever fewer than 16 bits are held: enough for any one code or extra.
      if (held < 16) {
        hold |= ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)) << held;
        at += 2;
        held += 16;
      }
      let entry = literalTable[hold & literals.mask] ?? 0;
      hold >>>= entry & 15;
      held -= entry & 15;
      const symbol = entry >> 4;
      if (entry === 0) fail();
      if (symbol < 256) {
        out[outAt++] = symbol;
        continue;
      }
      if (symbol === 256) {
        this.endBlock();
        break;
      }
      if (symbol > 285) fail();
      if (held < 16) {
        hold |= ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)) << held;
        at += 2;
        held += 16;
      }
      const lengthBits = lengthExtra[symbol - 257] ?? 0;
      const length = 3 + (lengthBase[symbol - 257] ?? 0) + (hold & ((1 << lengthBits) - 1));
      hold >>>= lengthBits;
      held -= lengthBits;
      if (held < 16) {
        hold |= ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)) << held;
        at += 2;
        held += 16;
      }
      entry = distanceTable[hold & distances.mask] ?? 0;
      hold >>>= entry & 15;
      held -= entry & 15;
      if (held < 16) {
        hold |= ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)) << held;
        at += 2;
        held += 16;
      }
      const distanceBits = distanceExtra[entry >> 4] ?? 0;
      const distance = (distanceBase[entry >> 4] ?? 0) + (hold & ((1 << distanceBits) - 1));
      hold >>>= distanceBits;
      held -= distanceBits;
      if (entry === 0 || distance === 0 || distance > outAt) fail();
      const copyEnd = outAt + length;
      for (let from = outAt - distance; outAt < copyEnd; ) out[outAt++] = out[from++] ?? 0;
    }
    this.at = at;
    this.hold = hold;
    this.held = held;
    this.outAt = outAt;
  }

  private takeSymbol(code: PrefixCode): number {
    this.refill();
    const entry = elementAt(code.table, this.hold & code.mask);
    if (entry === 0) fail();
    this.hold >>>= entry & 15;
    this.held -= entry & 15;
    return entry >> 4;
  }

  private take(count: number): number {
    this.refill();
    const bits = this.hold & ((1 << count) - 1);
    this.hold >>>= count;
    this.held -= count;
    return bits;
  }

  private refill(): void {
    while (this.held < 16) {
      this.hold |= (this.bytes[this.at] ?? 0) << this.held;
      this.at++;
      this.held += 8;
    }
  }
}

function fail(): never {
  throw new RangeError("Inflater: these bytes were not made by deflate");
}
