import type { Region } from "../core/clients/region";
import type { SheetReading } from "./sheets/sheetReading";

/**
 * The language of most headers the clinic wrote, and of its sheets' names where none has columns:
 * a card for each client. Chinese of either script counts as zh-CN.
 */
export function languageOfHeaders(sheets: readonly SheetReading[]): "en" | "zh-CN" {
  const headers = sheets.flatMap(({ columnReadings }) =>
    columnReadings.map(({ header }) => header),
  );
  const words = headers.length > 0 ? headers : sheets.map(({ name }) => name);
  const chinese = words.filter((word) => /\p{Script=Han}/u.test(word)).length;
  return chinese * 2 >= words.length && chinese > 0 ? "zh-CN" : "en";
}

/** ISO code of the money a region's cells mean when they say none. */
export function currencyOfRegion(region: Region | undefined): string | undefined {
  switch (region) {
    case "CN":
      return "CNY";
    case "TW":
      return "TWD";
    case "HK":
      return "HKD";
    case "US":
      return "USD";
    case "GB":
      return "GBP";
    case "other":
    case undefined:
      return undefined;
  }
}
