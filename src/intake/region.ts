import type { Region } from "../core/clients/region";
import { allAtOnce, eachSlice, rowsASlice, type Sliced } from "../core/sliced";
import type { WorkbookCells } from "./sheets/workbookCells";

/** Country codes that name one region; +1 and +44 are the largest of theirs. */
const countryCodes: readonly (readonly [RegExp, Region])[] = [
  [/^\+\s*86\d?/, "CN"],
  [/^\+\s*886/, "TW"],
  [/^\+\s*852/, "HK"],
  [/^\+\s*44/, "GB"],
  [/^\+\s*1(?=[\s(.-]*\d)/, "US"],
];

const currencySigns: readonly (readonly [RegExp, Region])[] = [
  [/NT\$|TWD|NTD|新台幣|新臺幣/i, "TW"],
  [/HK\$|HKD|港幣|港币/i, "HK"],
  [/£|GBP/i, "GB"],
  [/US\$|USD/i, "US"],
  [/[¥￥]|RMB|CNY|人民币/i, "CN"],
  [/\$/, "US"],
];

const wholePhone = /^[+＋]\s*\d[\d\s().-]{7,}$/;
const han = /\p{Script=Han}/u;
const simplifiedOnly = /[们这国电话号码机员总计余额项时间单费务预约诊疗顾联访购级录应]/;
const traditionalOnly = /[們這國電話號碼機員總計餘額項時間單費務預約診療顧聯訪購級錄應]/;

/** Texts beyond this many say nothing new about the script. */
const textsSampled = 20_000;

/**
 * Infers where the clinic is (K4): from country codes written with +, else currency signs, else the
 * script of its headers and texts.
 *
 * @returns the region; `undefined` when nothing tells, so that dates and numbers stay ambiguous
 */
export function inferRegion(workbook: WorkbookCells): Region | undefined {
  return allAtOnce(inferRegionInSlices(workbook));
}

/** The same in slices: between texts. */
export function* inferRegionInSlices(workbook: WorkbookCells): Sliced<Region | undefined> {
  return (
    (yield* byCountryCode(workbook.texts)) ??
    (yield* byCurrency(workbook)) ??
    byScript(workbook.texts)
  );
}

function byCountryCode(texts: readonly string[]): Sliced<Region | undefined> {
  return mostNamed([texts], (text) =>
    wholePhone.test(text) ? firstOf(countryCodes, text) : undefined,
  );
}

function byCurrency({ texts, numberFormats }: WorkbookCells): Sliced<Region | undefined> {
  const chinese = texts.slice(0, textsSampled).some((text) => han.test(text));
  return mostNamed([texts, numberFormats], (text) => {
    if (text.length > 40 || !/[$£¥￥]|NTD|TWD|HKD|USD|GBP|RMB|CNY|幣|币/i.test(text))
      return undefined;
    // "[$-409]", "_($" and "\$" belong to Excel's formats of any locale.
    const region = firstOf(currencySigns, text.replace(/\[\$-[^\]]*\]|_[($]|\\\$/g, ""));
    // A bare $ on a Chinese sheet may be of Taiwan, Hong Kong or the United States.
    return region === "US" && chinese && !/US/i.test(text) ? undefined : region;
  });
}

function byScript(texts: readonly string[]): Region | undefined {
  let lead = 0;
  for (const text of texts.slice(0, textsSampled)) {
    if (text.length > 200) continue;
    if (simplifiedOnly.test(text)) lead++;
    if (traditionalOnly.test(text)) lead--;
  }
  if (lead === 0) return undefined;
  return lead > 0 ? "CN" : "TW";
}

function firstOf(signs: readonly (readonly [RegExp, Region])[], text: string): Region | undefined {
  return signs.find(([sign]) => sign.test(text.replace("＋", "+")))?.[1];
}

/** The region named by most texts; none when two are named equally often. */
function* mostNamed(
  lists: readonly (readonly string[])[],
  regionOf: (text: string) => Region | undefined,
): Sliced<Region | undefined> {
  const counts = new Map<Region, number>();
  const count = (text: string): void => {
    const region = regionOf(text);
    if (region !== undefined) counts.set(region, (counts.get(region) ?? 0) + 1);
  };
  for (const texts of lists)
    yield* eachSlice(texts.length, rowsASlice, (from, to) => texts.slice(from, to).forEach(count));
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first === undefined || first[1] === second?.[1] ? undefined : first[0];
}
