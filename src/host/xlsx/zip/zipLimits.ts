const megabyte = 1024 * 1024;

/** How much a package may unpack to before it is called a bomb. */
export const zipLimits = {
  /** All parts together. */
  totalSize: 2048 * megabyte,
  /** Up to here any swelling is believed: short repetitive parts pack a thousand to one. */
  trustedSize: 50 * megabyte,
  swelling: 100,
  /** A stored part is checked in steps of this size. */
  storedPiece: 256 * 1024,
  /** Parts that are read whole (everything but sheets and shared texts). */
  wholePart: 128 * megabyte,

  /** Whether a part of this size, packed into so few bytes, is a bomb. */
  isBomb(size: number, packedSize: number): boolean {
    return size > this.trustedSize && size > this.swelling * packedSize;
  },
};
