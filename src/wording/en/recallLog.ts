/** Our append-only history of calls; its headings are ones the reader of sheets knows. */
export const recallLog = {
  sheetName: "Recall log",
  title: "Recall log: one row for each outcome. Rows are added, never changed.",
  columns: {
    key: "Key",
    date: "Call date",
    caller: "Caller",
    clientId: "Client ID",
    client: "Client",
    phone: "Phone",
    reason: "Because",
    outcome: "Call outcome",
    nextContact: "Next contact",
    note: "Call notes",
    absenceCause: "Cause of absence",
    mood: "Mood",
    need: "Need heard",
    script: "Script used",
    callType: "Call type",
    takesBack: "Takes back",
  },
  /** Note of the row that undoes an entry. */
  undone: "Undone",
  footer: "Personal data: keep this sheet in the clinic.",
};
export type RecallLogWords = typeof recallLog;
