/** One part of the package as the zip's table of contents lists it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins in the file. */
  readonly localStart: number;
  /** Where its packed bytes begin and end. */
  readonly packedStart: number;
  readonly packedEnd: number;
  /** End of everything that belongs to it: packed bytes and, if any, the data descriptor. */
  readonly localEnd: number;
  /** Its record in the table of contents, to be copied as it is. */
  readonly directoryStart: number;
  readonly directoryEnd: number;
}
