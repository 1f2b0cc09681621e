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
    goals: (rule: string) => `“${rule}” is off: there is no “Expectations” sheet yet.`,
    checkOn: (rule: string) => `“${rule}” is off: there is no “Expectations” sheet yet.`,
    handedOn: (rule: string) => `“${rule}” is off: there is no “Handover” sheet yet.`,
    staffName: (rule: string) =>
      `“${rule}” is off: no staff sheet says who works here, and nobody was marked as off today.`,
    now: (rule: string) => `“${rule}” is off: a list made for a whole day does not know the hour.`,
    visitors: (rule: string) =>
      `“${rule}” is off: too few clients came in the last month for a sample to say anything.`,
    campaign: (rule: string) => `“${rule}” is off: no campaign runs today. Choose one to start it.`,
  },
  column: (name: string) => `a column “${name}”`,
  allOf: (columns: readonly string[]) =>
    columns.length < 2
      ? columns.join("")
      : `${columns.slice(0, -1).join(", ")} or ${columns.slice(-1).join("")}`,
  /** Labels about absence, completed with its length. */
  notHereFor: (time: string) => `Not here for ${time}`,
  rungCheckIn: (day: number) => `Check-in, day ${day}`,
};
export type RuleWords = typeof rules;
