const megabyte = 1024 * 1024;

/** How much a package may unpack to before it is called a bomb, and in which steps it unpacks. */
export const zipLimits = {
  /** All parts together. */
  totalSize: 2048 * megabyte,
  /** Up to here any swelling is believed: short repetitive parts pack a thousand to one. */
  trustedSize: 50 * megabyte,
  swelling: 100,
  /** Packed bytes unpacked at a time; deflate swells at most 1032 times, so 33 MB at worst. */
  packedPiece: 32 * 1024,
  storedPiece: 256 * 1024,
  /** Parts that are read whole (everything but sheets and shared texts). */
  wholePart: 128 * megabyte,

  /** Whether a part of this size, packed into so few bytes, is a bomb. */
  isBomb(size: number, packedSize: number): boolean {
    return size > this.trustedSize && size > this.swelling * packedSize;
  },
};
