import { textAt, type SheetView } from "./cellAccess";
import { headerKey } from "./headerText";

/** From this share of its cells on, a row that says what the header says is the header again. */
const sameShare = 0.6;

/** Whether a row says again what the header rows above it say, as on every printed page. */
export function isRepeatedHeader(
  view: SheetView,
  headerRowIndexes: readonly number[],
  { rowIndex, filled }: { readonly rowIndex: number; readonly filled: readonly number[] },
): boolean {
  if (filled.length < 2) return false;
  const same = filled.filter((at) => {
    const key = headerKey(textAt(view, rowIndex, at));
    if (key === "") return false;
    return headerRowIndexes.some((header) => headerKey(textAt(view, header, at)) === key);
  });
  return same.length >= filled.length * sameShare;
}
