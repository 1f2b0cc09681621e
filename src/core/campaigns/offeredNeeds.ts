import type { CallDay } from "../calling/callDay";
import { textIn } from "../calling/textIn";
import type { TextColumn } from "../clients/columns";
import { compareTexts } from "../compareTexts";

/**
 * What a campaign of this clinic may be about: the categories its sheets name, then the treatments,
 * each the most frequent first.
 *
 * @param atMost - how many of each
 * @source rule S5 (document 001)
 */
export function offeredNeeds({ matched }: CallDay, atMost: number): readonly string[] {
  const { texts, purchases, visits, packages } = matched.records;
  const columns = [purchases, visits, packages].map((table) => table?.fields ?? {});
  const offered = (["category", "item"] as const).flatMap((field) =>
    mostFrequent(
      columns.map((fields) => fields[field]),
      { texts, atMost },
    ),
  );
  return [...new Set(offered)];
}

function mostFrequent(
  columns: readonly (TextColumn | undefined)[],
  { texts, atMost }: { readonly texts: readonly string[]; readonly atMost: number },
): readonly string[] {
  const counts = new Map<string, number>();
  for (const column of columns)
    for (let rowIndex = 0; rowIndex < (column?.length ?? 0); rowIndex++) {
      const text = textIn(texts, column, rowIndex)?.trim();
      if (text !== undefined && text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  return [...counts]
    .sort(([one, times], [other, otherTimes]) => otherTimes - times || compareTexts(one, other))
    .slice(0, atMost)
    .map(([text]) => text);
}
