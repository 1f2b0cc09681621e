import { noSettings, readSettings } from "../../../src/workflow/settings";
import { settingsWithWords } from "../../../src/taskpane/setup/clinicDraft";

const fields = ["store", "aftercareLine", "offer", "gift", "refundTerms", "reviewTerms"] as const;

describe("settingsWithWords", () => {
  it("trims what was typed and drops what was emptied", () => {
    const settings = { ...noSettings, clinic: { store: "Riverside", gift: "a mask" } };
    expect(settingsWithWords(settings, { store: " Lakeside ", gift: "  " })).toEqual({
      version: 1,
      clinic: { store: "Lakeside" },
    });
  });

  it("leaves no trace when nothing is left", () => {
    const settings = { ...noSettings, clinic: { store: "Riverside" } };
    expect(settingsWithWords(settings, { store: "" })).toEqual(noSettings);
  });

  it.each(fields)("keeps %s at its longest and its shortest", (field) => {
    for (const typed of ["x", "x".repeat(200), `${"x".repeat(199)} and more`]) {
      const settings = settingsWithWords(noSettings, { [field]: typed });
      expect(readSettings(settings)).toEqual({ ok: true, value: settings });
    }
  });
});
