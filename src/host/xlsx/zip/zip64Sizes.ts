import { refuse } from "../refusal";
import { zipLayout } from "./zipLayout";

interface RecordPlace {
  /** Where the record of the table of contents begins. */
  readonly at: number;
  readonly extraStart: number;
  readonly extraEnd: number;
  readonly part: string;
}

/** A part's sizes and place as its directory record says, from the zip64 field where it must. */
export function readZip64Sizes(
  view: DataView,
  { at, extraStart, extraEnd, part }: RecordPlace,
): { packedSize: number; size: number; localStart: number } {
  let packedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let localStart = view.getUint32(at + 42, true);
  const long = zipLayout.in64;
  if (packedSize !== long && size !== long && localStart !== long)
    return { packedSize, size, localStart };
  const field = findField(view, extraStart, extraEnd);
  if (field === undefined) refuse({ code: "damagedPart", part, damage: "header" });
  let next = field.start;
  const take = () => {
    if (next + 8 > field.end) refuse({ code: "damagedPart", part, damage: "header" });
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  };
  // The field holds only the numbers that did not fit, always in this order.
  if (size === long) size = take();
  if (packedSize === long) packedSize = take();
  if (localStart === long) localStart = take();
  return { packedSize, size, localStart };
}

function findField(
  view: DataView,
  extraStart: number,
  extraEnd: number,
): { start: number; end: number } | undefined {
  for (let at = extraStart; at + 4 <= extraEnd; ) {
    const start = at + 4;
    const end = start + view.getUint16(at + 2, true);
    if (end > extraEnd) return undefined;
    if (view.getUint16(at, true) === zipLayout.zip64Field) return { start, end };
    at = end;
  }
  return undefined;
}
