/**
 * The months of the lunar years 1900–2100, five hexadecimal digits a year, ten years a line.
 *
 * Digit by digit from the right: bits 0–3 hold the number of the leap month (0 = none), bits 4–15
 * say of months 1–12 whether they have 30 days rather than 29, bit 16 says it of the leap month.
 *
 * Almanac figures do not follow from a formula a reader could check, and the calendars built into
 * browsers differ by a day in some years, so the table is ours and a test compares every day of it
 * with an independent library.
 */
const decades = [
  "0bd28 07520 0ea50 0b2a5 064b0 0a9b0 1aa64 056a0 0b590 0baa2", // 1900
  "07520 0da56 0b250 0a4b0 1a4b5 02ad0 056b0 05b52 0da90 1e927", // 1910
  "0e920 0d250 0d2d5 0a560 02b60 1ad54 06d40 0ea90 0f4a2 0e920", // 1920
  "06a66 052b0 0a570 19565 0b5a0 06d40 17613 07490 1b137 0a930", // 1930
  "052b0 151b6 0aad0 056a0 1da54 0ba40 0b490 0d4b2 0a950 0aad7", // 1940
  "05360 0aad0 1aca5 05b20 0da50 1ea23 0d4a0 05958 0a970 05560", // 1950
  "05756 0ad50 06d20 07554 0ea50 064a0 064f3 0a9b0 0ada7 056a0", // 1960
  "0b690 0bb25 0b520 0b250 0b2b4 0a4b0 0aab8 02ad0 056d0 15a96", // 1970
  "0da90 0d920 0e954 0d250 0e4da 0a560 02b60 02f56 06d50 0ea90", // 1980
  "0f525 0e920 0d260 052e3 0a570 0ad68 035a0 06d50 0b695 07490", // 1990
  "06930 0a9b4 052b0 0a5b0 0aae2 056a0 0dd57 0ba40 0b490 0d535", // 2000
  "0a950 052d0 055d4 0ab50 0baa9 05d20 0da50 1e8a6 0d4a0 0c950", // 2010
  "0a9e4 05560 0ab50 0ada2 06d20 07656 07250 064b0 06575 0cab0", // 2020
  "055a0 056e3 0b690 0f52b 0b520 0b250 1d0b6 0a4b0 04ab0 02bb5", // 2030
  "05ad0 0b6a0 0daa2 0d920 0ea57 0d250 0a550 1a4d5 04b60 05b50", // 2040
  "16d23 0ec90 0f928 0e920 0d260 15166 0a570 04d60 13654 07550", // 2050
  "07490 074b3 06930 0aab7 052b0 0a5b0 0aba5 056a0 0b650 0baa4", // 2060
  "0b4a0 0d958 0a950 052d0 056d6 0ab50 05aa0 05d54 0da50 0d4a0", // 2070
  "0e4d3 0c960 0cce7 05560 0ab50 1ad25 06d20 0ea50 072a4 068b0", // 2080
  "06978 04ab0 055b0 15566 0b6a0 07520 0b954 0b450 0a8b0 0a4f2", // 2090
  "04ab0", // 2100
];

/** Lunar year of the first entry; it began on 1900-01-31. */
export const firstLunarYear = 1900;

/** One number a year, packed as said above. */
export const lunarYears: readonly number[] = decades
  .join(" ")
  .split(" ")
  .map((digits) => Number.parseInt(digits, 16));
