import fc from "fast-check";

import { readAppointmentStatus } from "../../../src/intake/cells/appointmentStatus";
import { readBirthday } from "../../../src/intake/cells/birthday";
import { readCallChannel } from "../../../src/intake/cells/callChannel";
import { readCallOutcome } from "../../../src/intake/cells/callOutcome";
import { readDate } from "../../../src/intake/cells/date";
import { readDeal } from "../../../src/intake/cells/deal";
import { readDepositStatus } from "../../../src/intake/cells/depositStatus";
import { readDoNotContact } from "../../../src/intake/cells/doNotContact";
import { readGender } from "../../../src/intake/cells/gender";
import { readMark } from "../../../src/intake/cells/mark";
import { readMoney } from "../../../src/intake/cells/money";
import { readName } from "../../../src/intake/cells/name";
import { readPhone } from "../../../src/intake/cells/phone";
import { readPurchaseKind } from "../../../src/intake/cells/purchaseKind";
import type { CellContext, RawCell, Reading } from "../../../src/intake/cells/reading";
import { readScore } from "../../../src/intake/cells/score";
import { readSessions } from "../../../src/intake/cells/sessions";
import { readSheetName } from "../../../src/intake/cells/sheetName";
import { readStaffRole } from "../../../src/intake/cells/staffRole";
import { readTime } from "../../../src/intake/cells/time";
import { readVisitKind } from "../../../src/intake/cells/visitKind";
import { readYesNo } from "../../../src/intake/cells/yesNo";
import { day } from "../../support/day";

const readers: readonly [string, (raw: RawCell, context: CellContext) => Reading<unknown>][] = [
  ["readAppointmentStatus", readAppointmentStatus],
  ["readBirthday", readBirthday],
  ["readCallChannel", readCallChannel],
  ["readCallOutcome", readCallOutcome],
  ["readDate", readDate],
  ["readDeal", readDeal],
  ["readDepositStatus", readDepositStatus],
  ["readDoNotContact", readDoNotContact],
  ["readGender", readGender],
  ["readMark", readMark],
  ["readMoney", readMoney],
  ["readName", readName],
  ["readPhone", readPhone],
  ["readPurchaseKind", readPurchaseKind],
  ["readScore", readScore],
  ["readSessions", readSessions],
  ["readSheetName", readSheetName],
  ["readStaffRole", readStaffRole],
  ["readTime", readTime],
  ["readVisitKind", readVisitKind],
  ["readYesNo", readYesNo],
];
const asOf = day("2026-03-20");
const contexts: readonly CellContext[] = (
  ["CN", "TW", "HK", "US", "GB", "other", undefined] as const
).map((region) => ({ asOf, region, dateSystem: 1900 }));

/** What clinics type with, so that the strings come near to being something. */
const pieces = fc.constantFrom(
  ..."0 1 2 3 9 12 26 2026 138 0000 1111 / - . , : ( ) 年 月 日 次 元 万 剩 送 王 芳 姐 农历 初 五 十 退 欠 约 未 + ¥ $ E x * 正 √ am pm Mar to ~ % #".split(
    " ",
  ),
  " ",
);
const near = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(""));
const cell = fc.oneof(
  near,
  fc.string({ unit: "grapheme" }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
);

describe.each(readers)("%s", (_name, reader) => {
  it("answers any cell with a value, a blank or a problem, and never throws", () => {
    fc.assert(
      fc.property(cell, fc.constantFrom(...contexts), (raw, context) => {
        const reading = reader(raw, context);
        expect(["value", "blank", "problem"]).toContain(reading.kind);
        // The same cell is read the same way twice: no reader keeps a state.
        expect(reader(raw, context)).toEqual(reading);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["figures", "1".repeat(32_767)],
    ["blanks", " ".repeat(32_767)],
    ["brackets", "(".repeat(32_767)],
    ["dates", "2026-03-05 ".repeat(2978)],
    ["phone stretches", "138 ".repeat(8191)],
    ["Chinese numerals", "一".repeat(32_767)],
    ["words", "没有红肿".repeat(8191)],
    ["signs", "-+".repeat(16_383)],
    ["figures within the limit", "1 ".repeat(199)],
    ["dots within the limit", "1.".repeat(199)],
    ["brackets within the limit", "(".repeat(399)],
    ["words within the limit", "没肿约".repeat(130)],
  ])("comes back from a cell full of %s", (_rubbish, raw) => {
    for (const context of contexts) {
      expect(["value", "blank", "problem"]).toContain(reader(raw, context).kind);
    }
  });

  it("leaves an empty cell blank and shows an error cell", () => {
    const [context] = contexts;
    expect(reader(null, context!).kind).toBe(reader === readSheetName ? "problem" : "blank");
    expect(reader({ error: "#REF!" }, context!).kind).toBe("problem");
  });
});
