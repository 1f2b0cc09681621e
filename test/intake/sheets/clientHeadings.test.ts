import { readCase, recordsOf } from "./sheetCase";
import type { TestCell } from "../../support/workbook";

function packages(...rows: readonly (readonly TestCell[])[]) {
  const reading = readCase([{ name: "疗程卡", rows }]);
  const records = recordsOf(reading, "packages");
  return {
    courses: records.map(({ clientName, phone, item }) => [clientName, phone, item]),
    listed: reading.ledger.listed.map(({ sheetRow, code, raw }) => [sheetRow, code, raw]),
  };
}

const plain = ["项目", "总次数", "已用", "剩余"];
const named = ["顾客", "电话", ...plain];

describe("a client named on a row of her own above her courses", () => {
  test("where the table has no column for her", () => {
    const { courses, listed } = packages(
      plain,
      ["王芳 13800001111", null, null, null],
      ["光子", 5, 2, 3],
      ["水光", 3, 1, 2],
      ["李敏 13800002222", null, null, null],
      ["热玛吉", 1, 0, 1],
    );
    expect(courses).toEqual([
      ["王芳", "+8613800001111", "光子"],
      ["王芳", "+8613800001111", "水光"],
      ["李敏", "+8613800002222", "热玛吉"],
    ]);
    expect(listed.map(([row, code]) => [row, code])).toEqual([
      [2, "banner"],
      [5, "banner"],
    ]);
  });

  test("where it has one and only those rows fill it", () => {
    const { courses, listed } = packages(
      named,
      ["王芳", "13800001111", null, null, null, null],
      [null, null, "光子", 5, 2, 3],
      [null, null, "水光", 3, 1, 2],
      ["李敏", null, null, null, null, null],
      [null, null, "热玛吉", 1, 0, 1],
    );
    expect(courses).toEqual([
      ["王芳", "+8613800001111", "光子"],
      ["王芳", "+8613800001111", "水光"],
      ["李敏", undefined, "热玛吉"],
    ]);
    expect(listed).toEqual([
      [2, "banner", "王芳"],
      [5, "banner", "李敏"],
    ]);
  });
});

describe("the name of the row above is never taken for a blank", () => {
  test("where one row says both", () => {
    const { courses } = packages(
      named,
      ["王芳", null, null, null, null, null],
      [null, null, "光子", 5, 2, 3],
      ["赵静", null, "水光", 3, 1, 2],
    );
    expect(courses).toEqual([
      ["王芳", undefined, undefined],
      [undefined, undefined, "光子"],
      ["赵静", undefined, "水光"],
    ]);
  });

  test("where two names follow each other", () => {
    const { courses } = packages(
      named,
      ["王芳", null, null, null, null, null],
      ["李敏", null, null, null, null, null],
      [null, null, "水光", 3, 1, 2],
    );
    expect(courses.at(-1)).toEqual([undefined, undefined, "水光"]);
  });

  test("where the rows begin with a course", () => {
    const { courses } = packages(
      named,
      [null, null, "光子", 5, 2, 3],
      ["王芳", null, null, null, null, null],
      [null, null, "水光", 3, 1, 2],
    );
    expect(courses.map(([name]) => name)).toEqual([undefined, "王芳", undefined]);
  });
});
