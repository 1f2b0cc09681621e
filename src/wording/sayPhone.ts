import type { Region } from "../core/clients/region";
import type { Words } from "./words";

/** How one kind of number is written: its digits after the country code, and their grouping. */
type Grouping = readonly [digits: RegExp, national: string];

interface Country {
  readonly code: string;
  readonly region: Region | undefined;
  readonly groupings: readonly Grouping[];
}

const countries: readonly Country[] = [
  {
    code: "+86",
    region: "CN",
    groupings: [
      [/^(1[3-9]\d)(\d{4})(\d{4})$/, "$1 $2 $3"],
      [/^(10|2\d)(\d{4})(\d{4})$/, "0$1-$2$3"],
      [/^([48]00)(\d{3})(\d{4})$/, "$1-$2-$3"],
      [/^([3-9]\d{2})(\d{7,8})$/, "0$1-$2"],
    ],
  },
  {
    code: "+886",
    region: "TW",
    groupings: [
      [/^(9\d{2})(\d{3})(\d{3})$/, "0$1-$2-$3"],
      [/^(800)(\d{3})(\d{3})$/, "0$1-$2-$3"],
      [/^(37|49|89|82)(\d{3})(\d{3})$/, "0$1-$2-$3"],
      [/^([2-8])(\d{4})(\d{4})$/, "0$1-$2-$3"],
      [/^([2-8])(\d{3})(\d{4})$/, "0$1-$2-$3"],
    ],
  },
  { code: "+852", region: "HK", groupings: [[/^(\d{4})(\d{4})$/, "$1 $2"]] },
  { code: "+853", region: undefined, groupings: [[/^(\d{4})(\d{4})$/, "$1 $2"]] },
  { code: "+1", region: "US", groupings: [[/^(\d{3})(\d{3})(\d{4})$/, "($1) $2-$3"]] },
  {
    code: "+44",
    region: "GB",
    groupings: [
      [/^(7\d{3})(\d{6})$/, "0$1 $2"],
      [/^(2\d)(\d{4})(\d{4})$/, "0$1 $2 $3"],
      [/^(11\d|1\d1|[389]\d{2})(\d{3})(\d{4})$/, "0$1 $2 $3"],
      [/^(1\d{3})(\d{5,6})$/, "0$1 $2"],
    ],
  },
];

/**
 * A telephone number as it is dialled and written where the clinic is.
 *
 * A number of another country keeps its "+"; one whose plan we do not know stays as it is.
 *
 * @param phone - E.164, perhaps with `;ext=801`; or bare digits when the region was unknown
 * @param region - where the clinic is
 * @param words - for the word before an extension
 */
export function sayPhone(
  phone: string,
  region: Region | undefined,
  words: Pick<Words, "units">,
): string {
  const [number = phone, extension] = phone.split(";ext=");
  const said = grouped(number, region);
  return extension === undefined ? said : said + words.units.phoneExtension(extension);
}

function grouped(number: string, region: Region | undefined): string {
  const country = countries.find(({ code }) => number.startsWith(code));
  if (country === undefined) return number;
  const digits = number.slice(country.code.length);
  const grouping = country.groupings.find(([shape]) => shape.test(digits));
  if (grouping === undefined) return number;
  const national = digits.replace(grouping[0], grouping[1]);
  if (country.region === region) return national;
  return `${country.code} ${national.replace(/^0/, "").replace(/[()]/g, "").replace(/-/g, " ")}`;
}
