import fc from "fast-check";

import { dayParts } from "../../../src/core/calendar/day";
import { readDate } from "../../../src/intake/cells/date";
import { readMoney } from "../../../src/intake/cells/money";
import { readName } from "../../../src/intake/cells/name";
import { readPhone } from "../../../src/intake/cells/phone";
import type { CellContext } from "../../../src/intake/cells/reading";
import { readSessions } from "../../../src/intake/cells/sessions";
import { day } from "../../support/day";

const context: CellContext = { asOf: day("2026-03-20"), region: "CN", dateSystem: 1900 };

/** Cells put together at random from what clinics write in such a column. */
const mixesOf = (pieces: string): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...pieces.split("|")), { minLength: 1, maxLength: 7 })
    .map((each) => each.join(""));
const figuresOf = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** Every figure of a cell is in its value, or the cell is flagged or refused. */
describe("a cell read without a flag", () => {
  it("has every figure of an amount of money in it", () => {
    const cells = mixesOf("3980|500|2000|欠|定金|付|退|微信|现金|送|卡扣|+|-|，| |(|)|元|￥|次|/");
    fc.assert(
      fc.property(cells, (raw) => {
        const found = readMoney(raw, context);
        if (found.kind !== "value" || found.flags.length > 0) return;
        const { cents, paidCents, owedCents, depositCents, splitCents = [] } = found.value;
        const said = [cents, paidCents, owedCents, depositCents, ...splitCents];
        const isCount =
          raw.includes("次") && (found.value.kind === "gift" || found.value.kind === "redeem");
        if (isCount) return;
        const amounts = said.map((each) => Math.abs(each ?? NaN) / 100);
        expect({ raw, lost: figuresOf(raw).filter((each) => !amounts.includes(each)) }).toEqual({
          raw,
          lost: [],
        });
      }),
      { numRuns: 5000, seed: 20260320 },
    );
  });

  it("has every count of sessions in it", () => {
    const cells = mixesOf("10|7|3|次|剩|余|已做|共|送|+|，| |（|）|不限|支|每|第");
    fc.assert(
      fc.property(cells, (raw) => {
        const found = readSessions(raw, context);
        if (found.kind !== "value" || found.flags.length > 0) return;
        const said = Object.values(found.value);
        expect({ raw, lost: figuresOf(raw).filter((each) => !said.includes(each)) }).toEqual({
          raw,
          lost: [],
        });
      }),
      { numRuns: 5000, seed: 20260320 },
    );
  });

  it("takes every figure of a date for year, month or day", () => {
    const cells = mixesOf("2026|26|3|5|05|12|-|/|.|年|月|日|号| |，|周四|（|）|和");
    fc.assert(
      fc.property(cells, (raw) => {
        const found = readDate(raw, context);
        if (found.kind !== "value" || found.flags.length > 0) return;
        const { value } = found;
        const { year, month, dayOfMonth } =
          "on" in value ? dayParts(value.on) : { ...value, dayOfMonth: NaN };
        const parts = [year, year % 100, month, dayOfMonth];
        const whole = year * 10_000 + month * 100 + dayOfMonth;
        const asOne = [whole, whole % 1_000_000, year * 100 + month];
        expect({
          raw,
          lost: figuresOf(raw).filter((each) => ![...parts, ...asOne].includes(each)),
        }).toEqual({ raw, lost: [] });
      }),
      { numRuns: 5000, seed: 20260320 },
    );
  });
});

describe("a cell that is accepted", () => {
  it("holds no telephone figure that was not typed", () => {
    const cells = mixesOf(
      "13800001111|138|0000|1111|021|62345678|-| |/|、|(|)|+|86|转|801|老公|王姐|，",
    );
    fc.assert(
      fc.property(cells, (raw) => {
        const found = readPhone(raw, context);
        if (found.kind !== "value") return;
        for (const { number } of found.value.numbers) {
          const [main = "", extension = ""] = number.split(";ext=");
          const national = digitsOf(main.replace(/^\+86/, ""));
          expect(digitsOf(raw)).toContain(national);
          expect(digitsOf(raw)).toContain(extension);
        }
      }),
      { numRuns: 5000, seed: 20260320 },
    );
  });

  it("says so when a figure stands beside the telephone number", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom("，", "/", " 、"),
        (figure, mark) => {
          const found = readPhone(`13800001111${mark}${figure}`, context);
          expect(found).toMatchObject({ kind: "value", flags: ["trailingText"] });
        },
      ),
    );
  });

  it("keeps every figure of a name cell in one of its parts", () => {
    const cells = mixesOf("王芳|李敏|王|5|12|2026|13800001111| |-|（|）|姐|小红书|/|#");
    fc.assert(
      fc.property(cells, (raw) => {
        // One number a name; "5）王芳" is the fifth line of a list.
        fc.pre(raw.split("13800001111").length <= 2 && !/^ *\d{1,3} ?）/.test(raw));
        const found = readName(raw, context);
        if (found.kind !== "value") return;
        const said = digitsOf(Object.values(found.value).join(" ").replace("+86", ""));
        expect({ raw, figures: said.split("").sort() }).toEqual({
          raw,
          figures: digitsOf(raw).split("").sort(),
        });
      }),
      { numRuns: 5000, seed: 20260320 },
    );
  });
});
