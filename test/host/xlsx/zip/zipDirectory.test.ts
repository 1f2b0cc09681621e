import { readFileSync } from "node:fs";
import { patchWorkbook } from "../../../../src/host/xlsx/patchWorkbook";
import { readWorkbook } from "../../../../src/host/xlsx/readWorkbook";
import { readZipDirectory } from "../../../../src/host/xlsx/zip/zipDirectory";
import { cellValues } from "../../../support/cellValues";
import { smallXlsx } from "../../../support/smallXlsx";
import { changedParts } from "../../../support/xlsxParts";

describe.each(["streamed.xlsx", "zip64.xlsx"])("a zip as %s", (name) => {
  const file = new Uint8Array(readFileSync(`test/fixtures/xlsx/${name}`));

  test("is read", () => {
    const read = readWorkbook(file);
    expect(read.ok && cellValues(read.value)).toEqual([[42]]);
  });

  test("is copied part for part", () => {
    const copy = patchWorkbook(file, { sheets: [] });
    expect(copy.ok && changedParts(file, copy.value)).toEqual([]);
    expect(copy.ok && readWorkbook(copy.value).ok).toBe(true);
  });
});

/** Puts the sizes and the place of a zip's last part into a zip64 field, and adds a zip64 end. */
function inSixtyFourBits(file: Uint8Array): Uint8Array {
  const { entries, start, end } = readZipDirectory(file);
  const last = entries.at(-1)!;
  const field = Buffer.alloc(28);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(24, 2);
  field.writeBigUInt64LE(BigInt(last.size), 4);
  field.writeBigUInt64LE(BigInt(last.packedSize), 12);
  field.writeBigUInt64LE(BigInt(last.localStart), 20);
  const record = Buffer.from(file.slice(last.directoryStart, last.directoryEnd));
  for (const at of [20, 24, 42]) record.writeUInt32LE(0xffffffff, at);
  record.writeUInt16LE(field.length, 30);
  const before = Buffer.from(file.slice(0, last.directoryStart));
  const directoryEnd = end + field.length;
  const ends = Buffer.alloc(56 + 20 + 22);
  ends.writeUInt32LE(0x06064b50, 0);
  ends.writeBigUInt64LE(44n, 4);
  ends.writeBigUInt64LE(BigInt(entries.length), 32);
  ends.writeBigUInt64LE(BigInt(directoryEnd - start), 40);
  ends.writeBigUInt64LE(BigInt(start), 48);
  ends.writeUInt32LE(0x07064b50, 56);
  ends.writeBigUInt64LE(BigInt(directoryEnd), 64);
  ends.writeUInt32LE(0x06054b50, 76);
  ends.writeUInt16LE(0xffff, 86);
  ends.writeUInt32LE(0xffffffff, 88);
  ends.writeUInt32LE(0xffffffff, 92);
  return new Uint8Array(Buffer.concat([before, record, field, ends]));
}

test("places and counts in 64 bits are read, and moved when the file is copied", () => {
  const plain = smallXlsx({ sheet: "<row><c><v>7</v></c></row>" });
  const long = inSixtyFourBits(plain);
  const settingsPart = '<s xmlns="urn:clinic-recall:settings:1"/>';
  const copy = patchWorkbook(long, { sheets: [], settingsPart });
  const read = copy.ok ? readWorkbook(copy.value) : copy;
  expect(read.ok && [cellValues(read.value), read.value.settingsPart]).toEqual([
    [[7]],
    settingsPart,
  ]);
});

test("a zip behind other bytes is refused, for its places do not fit", () => {
  const file = new Uint8Array([...new Uint8Array(10), ...smallXlsx()]);
  expect(readWorkbook(file).ok).toBe(false);
});
