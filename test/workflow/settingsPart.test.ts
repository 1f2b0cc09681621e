import fc from "fast-check";

import { ok, refused } from "../../src/core/result";
import { readSettingsPart, writeSettingsPart } from "../../src/workflow/settingsPart";

describe("the settings part", () => {
  it("gives back whatever was put in", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (settings) => {
        // JSON knows no -0, so what JSON itself gives back is the measure.
        const expected: unknown = JSON.parse(JSON.stringify(settings));
        expect(readSettingsPart(writeSettingsPart(settings))).toEqual(ok(expected));
      }),
    );
  });

  it("is read back from the form Excel may write it in", () => {
    const xml =
      '<?xml version="1.0" encoding="utf-8"?>\n<s:settings xmlns:s="urn:clinic-recall:settings:1">' +
      "{&quot;version&quot;:1}</s:settings>\n";
    expect(readSettingsPart(xml)).toEqual(ok({ version: 1 }));
  });

  it.each([[""], ["<settings>{</settings>"], ["<other>{}</other>"], ["<settings>{}"]])(
    "refuses %j",
    (xml) => {
      expect(readSettingsPart(xml)).toEqual(refused({ code: "settingsPartUnreadable" }));
    },
  );
});
