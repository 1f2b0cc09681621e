/** Rules that are off, and what would switch them on. */
export const rules = {
  missingColumns: (rule: string, columns: string) =>
    `“${rule}” is off: no sheet has ${columns}. Add the column, or say which one it is.`,
  offBySetting: (rule: string) => `“${rule}” is off by a setting.`,
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
