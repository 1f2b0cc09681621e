/** Rules that are off, and what would switch them on. */
export const rules = {
  missingColumns: (rule: string, columns: string) =>
    `“${rule}” is off: no sheet has ${columns}. Add the column, or say which one it is.`,
  offBySetting: (rule: string) => `“${rule}” is off by a setting.`,
  /** What is missing although it is no column of a sheet. */
  missingElsewhere: {
    refundTerms: (rule: string) =>
      `“${rule}” is off until the shop’s real refund rule is in the settings.`,
    mark: (rule: string) => `“${rule}” is off: there is no “Client marks” sheet yet.`,
  },
  column: (name: string) => `a “${name}” column`,
  allOf: (columns: readonly string[]) =>
    columns.length < 2
      ? columns.join("")
      : `${columns.slice(0, -1).join(", ")} or ${columns.slice(-1).join("")}`,
  /** Labels about absence, completed with its length. */
  notHereFor: (time: string) => `Not here for ${time}`,
  rungCheckIn: (day: number) => `Check-in, day ${day}`,
};
export type RuleWords = typeof rules;
