/** Sentences a formula's cell can carry; Excel shows them beside #VALUE! and #N/A. */
export const cellErrors = {
  notADate: (raw: string) => `“${raw}” is not a date we can read. Type a date.`,
  notAPhone: (raw: string) => `“${raw}” is not a phone number we can read. Check it.`,
  notMoney: (raw: string) => `“${raw}” is not an amount we can read. Type the amount alone.`,
  notAScore: (raw: string) => `“${raw}” is not a score we can read. Type a number.`,
  notWholeDays: (raw: string) => `“${raw}” is not a number of days. Type a whole number above 0.`,
  notDaysAway: (raw: string) => `“${raw}” is not a number of days. Type a whole number from 0.`,
  notClientCount: (raw: string) =>
    `“${raw}” is not a number of clients. Type a whole number above 0.`,
  notYesOrNo: (raw: string) => `“${raw}” is neither yes nor no. Type TRUE or FALSE.`,
  afterAsOf: (on: string, asOf: string) =>
    `${on} is after ${asOf}, the day asked about. Check the date.`,
  differentLengths: (longer: number, shorter: number) =>
    `The columns have ${longer} and ${shorter} rows. Give columns of one length.`,
  oneColumnEach: "An argument has several columns. Give one column for each argument.",
  oneCellOnly: "An argument that takes one cell was given several. Give one cell.",
  tooManyRows: (limit: string) =>
    `More than ${limit} rows. Use the Clinic Recall pane for a table this large.`,
  moreAnswers: (count: string) =>
    `… and ${count} more. Use the Clinic Recall pane to see them all.`,
  zeroExpectation: "The expectation is 0, so there is no share of it. Type a number above 0.",
  stillStarting: "Clinic Recall is still starting. Calculate again in a moment.",
  notLoaded:
    "What this formula needs could not be loaded. Calculate again, or use the Clinic Recall pane.",
  notEnoughToTell: (needed: number, found: number) =>
    `Not enough to tell: ${found} of the ${needed} visits it takes.`,
  tooLittleToTell: (counted: string, needed: number, found: number) =>
    `Not enough to tell: ${found} of the ${needed} ${counted} it takes.`,
  noSureLink: "Not enough to tell: no treatment surely leads to another yet.",
  tooManyTreatments: (found: number, most: number) =>
    `${found} different treatments are too many to compare. Give a column of at most ${most}.`,
  lastBeforeFirst: (first: string, last: string) =>
    `The last day, ${last}, is before the first, ${first}. Change one of them.`,
  notAReason: (raw: string) => `“${raw}” is not a reason to call. Copy one from the call sheet.`,
  severalReasons: (raw: string, ids: string) =>
    `“${raw}” stands for several reasons. Type the id of one: ${ids}.`,
  notALanguage: (raw: string) => `“${raw}” is not a language we know. Type English or Chinese.`,
  notAQuota: (raw: string) => `“${raw}” is not a number of calls. Type a whole number above 0.`,
  noClientsInTable:
    "No client was found. Give the table with its heading row: a name and a date or phone.",
  noRegion:
    "Where the clinic is cannot be told. Set the region in the Clinic Recall pane, or add the country code.",
};
