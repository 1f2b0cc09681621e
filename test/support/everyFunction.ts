import { affinityCells } from "../../src/functions/affinity";
import { cleanDateCells, cleanMoneyCells, cleanPhoneCells } from "../../src/functions/clean";
import {
  dormancyTierCells,
  dormantCells,
  dormantRateCells,
  daysAwayCells,
} from "../../src/functions/dormancy";
import { nextBirthdayCells, nextFollowUpCells } from "../../src/functions/followUp";
import { repurchaseWindowCells, windowDaysLeftCells } from "../../src/functions/repurchase";
import {
  repurchaseCurveCells,
  returnChanceCells,
  returningShareCells,
} from "../../src/functions/results";
import { rfmCells } from "../../src/functions/rfm";
import { scriptCells } from "../../src/functions/scripts";
import { segmentCells } from "../../src/functions/segments";
import {
  clientSummaryCells,
  lastVisitCells,
  overdueCells,
  satisfactionCells,
} from "../../src/functions/visits";

type Given = Parameters<typeof daysAwayCells>[0];

/** A function that answers each client from the cells of her own row. */
export interface RowFunction {
  readonly name: string;
  /** Columns it answers. */
  readonly width: number;
  /** A row it answers; as many cells as it takes columns. */
  readonly typical: readonly unknown[];
  /** Whether it asks about a day. */
  readonly hasDay: boolean;
  readonly answer: (columns: readonly unknown[], asOf?: unknown) => unknown;
}

export const rowFunctions: readonly RowFunction[] = [
  {
    name: "DAYS_AWAY",
    width: 1,
    typical: ["2026-08-23"],
    hasDay: true,
    answer: ([visit], day) => daysAwayCells(visit as Given, day),
  },
  {
    name: "DORMANT",
    width: 1,
    typical: ["2026-08-23"],
    hasDay: true,
    answer: ([visit], day) => dormantCells(visit as Given, day),
  },
  {
    name: "DORMANCY_TIER",
    width: 1,
    typical: ["2026-08-23"],
    hasDay: true,
    answer: ([visit], day) => dormancyTierCells(visit as Given, day),
  },
  {
    name: "REPURCHASE_WINDOW",
    width: 1,
    typical: ["2026-05-01", "2026-07-30"],
    hasDay: true,
    answer: ([first, second], day) => repurchaseWindowCells(first as Given, second as Given, day),
  },
  {
    name: "WINDOW_DAYS_LEFT",
    width: 1,
    typical: ["2026-11-01", ""],
    hasDay: true,
    answer: ([first, second], day) => windowDaysLeftCells(first as Given, second as Given, day),
  },
  {
    name: "SEGMENT",
    width: 1,
    typical: ["2026-01-01", 0, 5000, false, "2025-01-01"],
    hasDay: true,
    answer: (columns, day) => {
      const [visit, balance, spend, neglected, first] = columns as Given[];
      return segmentCells(visit!, balance, spend, neglected, day, 5000, first);
    },
  },
  {
    name: "NEXT_FOLLOW_UP",
    width: 2,
    typical: ["2026-11-20", "2026-11-21", "manicure"],
    hasDay: true,
    answer: ([treated, contact, treatment], day) =>
      nextFollowUpCells(treated as Given, contact as Given, day, treatment as Given),
  },
  {
    name: "NEXT_BIRTHDAY",
    width: 1,
    typical: ["8月15日", true],
    hasDay: true,
    answer: ([birthday, lunar], day) => nextBirthdayCells(birthday as Given, day, lunar as Given),
  },
  {
    name: "SATISFACTION",
    width: 1,
    typical: [8, 10],
    hasDay: false,
    answer: ([found, hoped]) => satisfactionCells(found as Given, hoped as Given),
  },
  {
    name: "SCRIPT",
    width: 1,
    typical: ["one_left", "Ann", "Li", "IPL", 40, 1, "English"],
    hasDay: false,
    answer: (columns) => scriptCells(...(columns as Parameters<typeof scriptCells>)),
  },
  {
    name: "CLEAN_DATE",
    width: 1,
    typical: ["2026年3月5日"],
    hasDay: false,
    answer: ([text]) => cleanDateCells(text as Given),
  },
  {
    name: "CLEAN_PHONE",
    width: 1,
    typical: ["+86 138 0000 1111"],
    hasDay: false,
    answer: ([text]) => cleanPhoneCells(text as Given),
  },
  {
    name: "CLEAN_MONEY",
    width: 1,
    typical: ["1.2万"],
    hasDay: false,
    answer: ([text]) => cleanMoneyCells(text as Given),
  },
];

/** A function that looks up each client asked about in rows of a client, a day and an amount. */
export interface LookupFunction {
  readonly name: string;
  readonly width: number;
  readonly answer: (asked: unknown, searched: readonly unknown[], asOf?: unknown) => unknown;
}

export const lookupFunctions: readonly LookupFunction[] = [
  {
    name: "LAST_VISIT",
    width: 1,
    answer: (asked, [clients, dates], day) =>
      lastVisitCells(asked as Given, clients as Given, dates as Given, day),
  },
  {
    name: "CLIENT_SUMMARY",
    width: 5,
    answer: (asked, searched, day) => {
      const [clients, dates, amounts] = searched as Given[];
      return clientSummaryCells(asked as Given, clients!, dates!, amounts, day);
    },
  },
  {
    name: "OVERDUE",
    width: 3,
    answer: (asked, [clients, dates], day) =>
      overdueCells(asked as Given, clients as Given, dates as Given, day),
  },
];

/** Those that judge columns as a whole, called with one cell of each kind. */
export const columnFunctions: readonly Omit<RowFunction, "hasDay">[] = [
  {
    name: "DORMANT_RATE",
    width: 1,
    typical: ["2026-08-23"],
    answer: ([visits], day) => dormantRateCells(visits as Given, day),
  },
  {
    name: "RFM",
    width: 1,
    typical: ["2026-08-23", 3, 100],
    answer: ([visits, counts, spends], day) =>
      rfmCells(visits as Given, counts as Given, spends as Given, day),
  },
  {
    name: "REPURCHASE_CURVE",
    width: 5,
    typical: ["王芳", "2026-08-23"],
    answer: ([clients, dates], day) => repurchaseCurveCells(clients as Given, dates as Given, day),
  },
  {
    name: "RETURN_CHANCE",
    width: 1,
    typical: [120, "王芳", "2026-08-23"],
    answer: ([days, clients, dates], day) =>
      returnChanceCells(days as Given, clients as Given, dates as Given, day),
  },
  {
    name: "RETURNING_SHARE",
    width: 3,
    typical: ["王芳", "2026-08-23", 3980, "2026-01-01", "2026-12-31"],
    answer: (columns) => {
      const [clients, dates, amounts, from, to] = columns as Given[];
      return returningShareCells(clients!, dates!, amounts!, from, to);
    },
  },
  {
    name: "AFFINITY",
    width: 7,
    typical: ["王芳", "2026-08-23", "manicure"],
    answer: ([clients, dates, treatments]) =>
      affinityCells(clients as Given, dates as Given, treatments as Given),
  },
];
