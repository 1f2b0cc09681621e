import { genders } from "../../core/clients/codes";
import { readStatusText } from "./statusText";
import { blank, read, unreadable, type CellContext, type RawCell, type Reading } from "./reading";
import { wordTable, wordsIn } from "./wordTable";

export type Gender = (typeof genders)[number];

const words = wordTable<Gender | "unsaid">({
  F: wordsIn(`
    f, w, 女, 女性, 女士, 女生, 女孩, 女宝, 小姐, 太太, 夫人, 美女, 姐, 女客, 女的, female,
    woman, girl, lady, ms, mrs, miss, madam, ♀, 👩
  `),
  M: wordsIn(`
    m, 男, 男性, 先生, 男士, 男生, 男孩, 男宝, 帅哥, 男客, 男的, male, man, boy, gentleman, mr,
    sir, ♂, 👨
  `),
  unsaid: wordsIn(`
    保密, 未说明, 不便透露, u, undisclosed
  `),
});

/**
 * Reads a client's gender.
 *
 * Figures mean different things in different systems: 1 and 2 are taken for man and woman only
 * when the column holds exactly these two; 0 and 1 are never guessed.
 *
 * @param context - `columnValues`, for columns of figures
 */
export function readGender(raw: RawCell, context: CellContext): Reading<Gender> {
  const text = typeof raw === "number" ? String(raw) : raw;
  if (text === "1" || text === "2") {
    if (!isIsoColumn(context.columnValues)) return unreadable("UNKNOWN_STATUS", raw);
    return read(text === "1" ? "M" : "F");
  }
  const found = readStatusText(raw, words.exact);
  if (found.kind !== "value") return found;
  return found.value === "unsaid" ? blank() : read(found.value);
}

function isIsoColumn(values: readonly string[] | undefined): boolean {
  const said = new Set(values?.filter((value) => value !== "" && value !== "9"));
  return said.size === 2 && said.has("1") && said.has("2");
}
