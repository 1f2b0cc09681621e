import { readBanner, type Banner } from "../../../src/intake/sheets/bannerText";
import { day } from "../../support/day";

const saturday: Banner = { year: 2026, month: 3, on: day("2026-03-21") };

describe("headings between rows", () => {
  test.each<[string, Banner | undefined]>([
    ["2026年1月", { year: 2026, month: 1 }],
    ["115年3月", { year: 2026, month: 3 }],
    ["【3月】", { month: 3 }],
    ["January 2026", { year: 2026, month: 1 }],
    ["2026-03", { year: 2026, month: 3 }],
    ["2026年3月21日 星期六", saturday],
    ["2026-03-21（周六）", saturday],
    ["Saturday 21 March 2026", saturday],
    ["March 21, 2026", saturday],
    ["3月21日（周六）", { month: 3, dayOfMonth: 21 }],
    ["3/21(六)", { month: 3, dayOfMonth: 21 }],
    ["Sat 21st Mar", { month: 3, dayOfMonth: 21 }],
    ["13月", undefined],
    ["2026年2月30日", undefined],
    ["3/5", undefined],
    ["May Chan", undefined],
    ["21 Jump Street", undefined],
    ["会员", undefined],
  ])("%s", (text, banner) => {
    expect(readBanner(text)).toEqual(banner);
  });
});
