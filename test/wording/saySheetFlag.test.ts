import { languages } from "../../src/core/clients/language";
import type { SheetFlag } from "../../src/intake/sheets/sheetReading";
import { saySheetFlag } from "../../src/wording/saySheetFlag";
import { wordsIn } from "../../src/wording/words";

describe("saySheetFlag", () => {
  /** One flag of every kind; a kind that is added and forgotten here does not compile. */
  const flags: { readonly [Code in SheetFlag["code"]]: Extract<SheetFlag, { code: Code }> } = {
    DUPLICATE_HEADER: { code: "DUPLICATE_HEADER", columns: ["C", "E"], field: "phone" },
    GUESSED_HEADER: { code: "GUESSED_HEADER", columns: ["D"] },
    HEALTH_COLUMN: { code: "HEALTH_COLUMN", columns: ["E"] },
    SENSITIVE_COLUMN: { code: "SENSITIVE_COLUMN", columns: ["F"] },
    DATES_FILLED_DOWN: { code: "DATES_FILLED_DOWN", rows: 3 },
    NAMES_MISSING: { code: "NAMES_MISSING", rows: 1 },
    NEEDS_YEAR: { code: "NEEDS_YEAR", columns: ["A"] },
    GRID_MARKS: { code: "GRID_MARKS", marks: ["雅", "静"] },
    ONE_CLIENT_CARD: { code: "ONE_CLIENT_CARD" },
    SHARED_CARD_NUMBER: { code: "SHARED_CARD_NUMBER", cards: 2 },
    UNREAD_TABLE: { code: "UNREAD_TABLE", sheetRow: 12 },
    HIDDEN_SHEET: { code: "HIDDEN_SHEET" },
  };

  test("names the columns and what was done with them", () => {
    expect(saySheetFlag(flags.DUPLICATE_HEADER, wordsIn("en"))).toBe(
      "Columns C, E are all “Phone”: the left one counts, the others fill its blanks. " +
        "Rename one if they differ.",
    );
    expect(saySheetFlag(flags.NAMES_MISSING, wordsIn("en"))).toBe(
      "1 row has no name. Fill them in, or say that blanks mean the row above.",
    );
  });

  test.each(languages)("has a sentence for every flag (%s)", (language) => {
    const said = Object.values(flags).map((flag) => saySheetFlag(flag, wordsIn(language)));
    expect(
      said.filter((sentence) => sentence.includes("undefined") || sentence.length < 6),
    ).toEqual([]);
  });
});
