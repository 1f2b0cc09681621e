import type { RecordKind } from "../../core/clients/records";

/** What a sheet of the clinic holds. */
export const kinds: Readonly<Record<RecordKind | "marks", string>> = {
  clients: "clients",
  purchases: "purchases",
  visits: "visits",
  packages: "courses",
  deposits: "deposits",
  appointments: "appointments",
  calls: "calls",
  staff: "staff",
  marks: "client marks",
};

/** Why a sheet is used or not: what was found, then what to do where something is to be done. */
export const sheetUse = {
  used: (kind: string) => `Read as ${kind}.`,
  usedInParts: "Holds several tables; each is read for itself.",
  vertical: "Read with one record a column, its headings on the left.",
  datesAcross: "Read with the days across and one client a row.",
  monthGrid: "Read as a month’s plan, one day a column.",
  clientCard: "Read as the card of one client.",
  empty: "Nothing is on it.",
  ours: "Made by Clinic Recall, so it is not read.",
  noHeader: "No row of headings was found. Put a heading above each column.",
  noClient: "No column names the client. Add a name, a phone or a client ID.",
  noKind: "Its columns do not tell what it holds. Say what it is.",
  severalKinds: "Its columns fit several kinds of sheet. Say which it is.",
  summary: "A summary, not a list of records.",
  copy: (original: string) => `Looks like a copy of “${original}”. Say whether to use it.`,
  possibleCopy: "Looks like a copy of another sheet. Say whether to use it.",
  hidden: "Hidden, so it is not read. Show it, or say that it should be read.",
  nameSaysIgnore:
    "Its name says it is a template, a backup or a note. Say so if it should be read.",
  ignoredByManager: "Left out by your choice.",
  settings: "Read as you said.",
  orientationUnknown: "Its layout could not be read. Put one record in each row.",
};
