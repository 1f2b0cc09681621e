/** Dirt, or a person made for a reason, that the generator put on one row, so tests can look for it. */
export interface Planted {
  readonly sheet: string;
  /** 1-based, as a person sees it. */
  readonly sheetRow: number;
  readonly what: Dirt | `for:${string}`;
}

export type Dirt =
  | "title"
  | "statistics"
  | "banner"
  | "subtotal"
  | "grandTotal"
  | "repeatedHeader"
  | "blank"
  | "walkIn"
  | "testRow"
  | "textDate"
  | "yearlessDate"
  | "twoDigitYear"
  | "unreadableDate"
  | "futureDate"
  | "missingDate"
  | "phoneAsNumber"
  | "phoneWithSigns"
  | "twoPhones"
  | "maskedPhone"
  | "lostDigits"
  | "missingPhone"
  | "moneyInWords"
  | "unreadableMoney"
  | "refund"
  | "gift"
  | "nickname"
  | "filledDown"
  | "twiceInFile"
  | "strayNote";
