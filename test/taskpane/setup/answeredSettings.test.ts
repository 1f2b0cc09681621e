import { correctionFor } from "../../../src/intake/sheets/mappingCorrections";
import { noSettings, readSettings, type Settings } from "../../../src/workflow/settings";
import { answeredSettings } from "../../../src/taskpane/setup/answeredSettings";
import { answerKey, withAnswer, type SetupAnswer } from "../../../src/taskpane/setup/setupAnswer";
import { column, sheet } from "../../support/sheetUnderstood";

const march = sheet({ name: "March", fingerprint: "name|left" });
const ofMarch = (answer: object) => ({ sheet: "March", ...answer }) as SetupAnswer;
const left = ofMarch({ about: "column", column: "F", field: "qtyRemaining" });

function answered(answers: readonly SetupAnswer[], settings: Settings = noSettings): Settings {
  const kept = answeredSettings(settings, [march], answers);
  expect(readSettings(kept)).toEqual({ ok: true, value: kept });
  return kept;
}

describe("answeredSettings", () => {
  it.each([
    [left, { columns: { F: "qtyRemaining" } }],
    [ofMarch({ about: "kind", kind: "packages" }), { kind: "packages" }],
    [
      ofMarch({ about: "dayOrder", column: "B", order: "dayFirst" }),
      { dayOrders: { B: "dayFirst" } },
    ],
  ] as const)("keeps what headings mean for every sheet with them", (answer, said) => {
    expect(answered([answer]).sheets).toEqual({
      sheets: [{ sheet: "March", fingerprint: "name|left", ...said }],
    });
  });

  it.each([
    [ofMarch({ about: "use", use: "no" }), { use: "no" }],
    [ofMarch({ about: "year", year: 2024 }), { year: 2024 }],
    [ofMarch({ about: "headerRows", headerRows: [2, 3] }), { headerRows: [2, 3] }],
  ] as const)("keeps for this sheet alone what is true of it alone", (answer, said) => {
    expect(answered([answer]).sheets).toEqual({ sheets: [{ sheet: "March", ...said }] });
  });

  it("adopts a new month's sheet without asking, but not the old month's year", () => {
    const { sheets } = answered([left, ofMarch({ about: "year", year: 2024 })]);
    expect(correctionFor(sheets, "March", "name|left")).toEqual({
      sheet: "March",
      year: 2024,
      columns: { F: "qtyRemaining" },
    });
    expect(correctionFor(sheets, "April", "name|left")).toEqual({
      sheet: "March",
      fingerprint: "name|left",
      columns: { F: "qtyRemaining" },
    });
  });

  it("does not leave out the original with its copy", () => {
    const copy = sheet({ name: "March (2)", use: "ask", fingerprint: "name|left" });
    const kept = answeredSettings(
      noSettings,
      [march, copy],
      [{ about: "use", use: "no", sheet: "March (2)" }],
    );
    expect(correctionFor(kept.sheets, "March", "name|left")).toBeUndefined();
  });

  it("does not carry what columns without headings mean to other sheets", () => {
    const bare = sheet({
      name: "Bare",
      fingerprint: "||",
      columnReadings: [column({ field: "phone" })],
    });
    const kept = answeredSettings(noSettings, [bare], [{ about: "asRead", sheet: "Bare" }]);
    expect(kept.sheets).toEqual({
      sheets: [{ sheet: "Bare", use: "yes", columns: { A: "phone" } }],
    });
  });

  it("keeps a hand-made column when the rest is read as understood", () => {
    const bare = sheet({
      name: "March",
      columnReadings: [column({ field: "phone" }), column({ column: "B", field: "amount" })],
    });
    const answers = [
      ofMarch({ about: "column", column: "B", field: "ignored" }),
      ofMarch({ about: "asRead" }),
    ];
    const { sheets } = answeredSettings(noSettings, [bare], answers);
    expect(sheets?.sheets?.[0]?.columns).toEqual({ A: "phone", B: "ignored" });
  });

  it("adds to what was said before", () => {
    const before = answered([left]);
    const after = answered([ofMarch({ about: "column", column: "G", field: "amount" })], before);
    expect(after.sheets).toEqual({
      sheets: [
        {
          sheet: "March",
          fingerprint: "name|left",
          columns: { F: "qtyRemaining", G: "amount" },
        },
      ],
    });
  });

  it("starts from what a sheet adopted, and lets the newest hold from then on", () => {
    const before = answered([left]);
    const april = sheet({ name: "April", fingerprint: "name|left" });
    const kept = answeredSettings(
      before,
      [march, april],
      [{ about: "column", sheet: "April", column: "F", field: "cardBalance" }],
    );
    expect(correctionFor(kept.sheets, "May", "name|left")?.columns).toEqual({ F: "cardBalance" });
    expect(correctionFor(kept.sheets, "March", "name|left")?.columns).toEqual({
      F: "qtyRemaining",
    });
  });

  it("keeps the region for the whole workbook", () => {
    expect(answered([{ about: "region", region: "TW" }])).toEqual({ version: 1, region: "TW" });
  });

  it("leaves everything as it is without an answer", () => {
    const before = answered([left]);
    expect(answered([], before)).toEqual(before);
  });
});

describe("answers", () => {
  it("replaces an answer to the same question", () => {
    const right = ofMarch({ about: "column", column: "F", field: "cardBalance" });
    expect(withAnswer(withAnswer({}, left), right)).toEqual({ [answerKey(right)]: right });
  });

  it("takes leaving a sheet out and reading it as it is for one question", () => {
    expect(answerKey(ofMarch({ about: "asRead" }))).toBe(
      answerKey(ofMarch({ about: "use", use: "no" })),
    );
  });
});
