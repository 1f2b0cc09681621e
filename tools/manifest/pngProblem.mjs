import { inflateSync } from "node:zlib";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const eightBitsWithAlpha = "8,6";

/**
 * Why these bytes are not a whole PNG of this many pixels a side, 8 bits a channel with
 * transparency and not interlaced; `undefined` when they are.
 */
export function pngProblem(bytes, size) {
  if (!bytes.subarray(0, 8).equals(signature)) return "is not a PNG";
  const chunks = chunksOf(bytes);
  if (chunks === undefined) return "is damaged";
  const [header] = chunks;
  if (header?.type !== "IHDR" || chunks.at(-1)?.type !== "IEND") return "is damaged";
  const width = header.body.readUInt32BE(0);
  const height = header.body.readUInt32BE(4);
  if (width !== size || height !== size)
    return `is ${width} × ${height} pixels, not ${size} × ${size}`;
  if (`${header.body[8]},${header.body[9]}` !== eightBitsWithAlpha || header.body[12] !== 0)
    return "is not a plain 32-bit PNG with transparency";
  return pixelProblem(chunks, size);
}

function pixelProblem(chunks, size) {
  const packed = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map((c) => c.body));
  const expected = size * (1 + size * 4);
  try {
    return inflateSync(packed).length === expected ? undefined : "has missing pixels";
  } catch {
    return "has pixels that cannot be unpacked";
  }
}

function chunksOf(bytes) {
  const chunks = [];
  let at = 8;
  while (at < bytes.length) {
    if (at + 12 > bytes.length) return undefined;
    const length = bytes.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) return undefined;
    if (checksum(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return undefined;
    chunks.push({
      type: bytes.toString("latin1", at + 4, at + 8),
      body: bytes.subarray(at + 8, end),
    });
    at = end + 4;
  }
  return chunks;
}

// Written out: node:zlib has crc32 only from Node 20.15 on, and the project runs from 20.11.
function checksum(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
