import { plural } from "./plural";

/** The call sheet as it is printed. */
export const callSheet = {
  sheetName: "Call sheet",
  title: (asOf: string) => `Call sheet, ${asOf}`,
  titleWithClinic: (clinic: string, asOf: string) => `${clinic} – call sheet, ${asOf}`,
  columns: {
    number: "No.",
    caller: "Caller",
    client: "Client",
    phone: "Phone",
    reason: "Reason",
    evidence: "Evidence",
    lastVisit: "Last visit",
    daysAway: "Days away",
    balance: "Balance",
    sayThis: "Say this",
    outcome: "Outcome",
    nextContact: "Next contact",
    note: "Note",
  },
  counts: (counts: {
    readonly clients: number;
    readonly onSheet: number;
    readonly waiting: number;
    readonly heldBack: number;
    readonly nothingDue: number;
    readonly unreadable: number;
  }) =>
    `${plural(counts.clients, "client")}: ${counts.onSheet} on this sheet, ` +
    `${counts.waiting} waiting, ${counts.heldBack} held back, ` +
    `${counts.nothingDue} with nothing due, ${counts.unreadable} unreadable.`,
  whyShort: (sentences: string) => `Why the list is short: ${sentences}`,
  load: (caller: string, calls: number) => `${caller}: ${plural(calls, "call")}`,
  loads: (loads: string) => `Callers – ${loads}.`,
  unassigned: "Unassigned",
  quietHours: (hours: string) => `Call only between ${hours}; the client’s own wish comes first.`,
  hours: (from: string, to: string) => `${from}–${to}`,
  andHours: " and ",
  unknownConsent: (calls: number, ofCalls: number) =>
    ofCalls === 1
      ? "This call rests on consent nobody has asked about."
      : `${calls} of these ${ofCalls} calls ${calls === 1 ? "rests" : "rest"} ` +
        "on consent nobody has asked about.",
  outcomeKeys: (keys: string) => `Outcome, one digit is enough: ${keys}`,
  chooseAnOutcome: "Choose an outcome from the list, or type its digit.",
  alsoFor: (names: string) => `also for ${names}`,
  alsoDue: (reasons: string) => `also: ${reasons}`,
  proposedCaller: (caller: string) => `long away; perhaps ${caller} should call`,
  onlyBy: { phone: "by phone only", message: "by message only, she does not want calls" },
  level: { 1: "call", 2: "invite to the monthly event", 3: "invite to the big event" },
  nobodyToCall: "Nobody needs a call today.",
  rulesOff: "These rules are off:",
  listSeparator: ", ",
  sentenceSeparator: " ",
  printFooter: "Personal data: keep this sheet in the clinic and shred it when it is done.",
};
export type CallSheetWords = typeof callSheet;
