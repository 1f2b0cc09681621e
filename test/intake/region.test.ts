import { inferRegion } from "../../src/intake/region";
import type { Region } from "../../src/core/clients/region";
import { workbookOf, type TestCell } from "../support/workbook";

const money = (format: string): TestCell => ({ value: 880, format });

const workbooks: readonly (readonly [
  string,
  readonly (readonly TestCell[])[],
  Region | undefined,
])[] = [
  [
    "a country code of China",
    [
      ["Name", "Phone"],
      ["Jane", "+86 138 0000 1111"],
    ],
    "CN",
  ],
  [
    "a country code of Taiwan",
    [
      ["姓名", "电话"],
      ["王芳", "+886 912 345 678"],
    ],
    "TW",
  ],
  [
    "a country code of Hong Kong",
    [
      ["Name", "Phone"],
      ["Jane", "+852 9123 4567"],
    ],
    "HK",
  ],
  [
    "a country code of Britain",
    [
      ["Name", "Phone"],
      ["Jane", "+44 7700 900123"],
    ],
    "GB",
  ],
  [
    "a country code of the States",
    [
      ["Name", "Phone"],
      ["Jane", "+1 (415) 555-0101"],
    ],
    "US",
  ],
  [
    "the country most numbers are of",
    [["Phone"], ["+44 7700 900123"], ["+44 7700 900124"], ["+1 415 555 0101"]],
    "GB",
  ],
  [
    "country codes before currency signs",
    [
      ["Phone", "Price"],
      ["+44 7700 900123", "US$85"],
    ],
    "GB",
  ],
  [
    "two countries alike say nothing",
    [["Phone"], ["+44 7700 900123"], ["+1 415 555 0101"]],
    undefined,
  ],
  [
    "a pound sign",
    [
      ["Name", "Price"],
      ["Jane", "£85"],
    ],
    "GB",
  ],
  [
    "a format with a pound sign",
    [
      ["Name", "Price"],
      ["Jane", money("£#,##0.00")],
    ],
    "GB",
  ],
  [
    "NT$",
    [
      ["姓名", "金額"],
      ["王小美", "NT$1,200"],
    ],
    "TW",
  ],
  [
    "HK$",
    [
      ["Name", "Price"],
      ["Jane", "HK$1,200"],
    ],
    "HK",
  ],
  [
    "a dollar sign on an English sheet",
    [
      ["Name", "Price"],
      ["Jane", "$85"],
    ],
    "US",
  ],
  ["a bare dollar on a Chinese sheet says nothing", [["姓名"], ["$85"]], undefined],
  [
    "a locale in a format says nothing",
    [
      ["Name", "Day"],
      ["Jane", money("[$-409]d-mmm-yy")],
    ],
    undefined,
  ],
  ["¥ on a Chinese sheet", [["姓名"], ["¥880"]], "CN"],
  [
    "simplified characters",
    [
      ["姓名", "电话"],
      ["王芳", "13800001111"],
    ],
    "CN",
  ],
  [
    "traditional characters",
    [
      ["姓名", "電話"],
      ["王小美", "0912345678"],
    ],
    "TW",
  ],
  [
    "currency before script",
    [
      ["姓名", "電話"],
      ["王小美", "HK$85"],
    ],
    "HK",
  ],
  [
    "nothing that tells",
    [
      ["Name", "Phone"],
      ["Jane", "5550101"],
    ],
    undefined,
  ],
  ["an empty workbook", [], undefined],
];

describe("where the clinic is (K4)", () => {
  test.each(workbooks)("%s", (_, rows, region) => {
    expect(inferRegion(workbookOf([{ name: "Sheet1", rows }]))).toBe(region);
  });
});
