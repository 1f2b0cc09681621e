import type { CellFlag } from "../../intake/cells/reading";

/** What the manager is told about a value that was used: how it was read, then what to do. */
export const flags: Readonly<Record<CellFlag, (raw: string) => string>> = {
  approx: (raw) => `“${raw}” was read as roughly right. Type the exact value if you know it.`,
  extracted: (raw) => `The date was taken out of “${raw}”. Check it.`,
  guess: (raw) => `What “${raw}” means was judged from its words. Check it.`,
  relativeYear: (raw) => `“${raw}” has no year; the sheet’s year was used. Check it.`,
  repaired: (raw) => `“${raw}” was read with its typing slip put right. Check it.`,
  serialText: (raw) => `“${raw}” was read as a date that Excel had turned into a number. Check it.`,
  summed: (raw) => `The amounts in “${raw}” were added up. Check the sum.`,
  trailingText: (raw) => `The words after the number in “${raw}” were left out. Check it.`,
  DITTO: (raw) => `“${raw}” was read as the same as the row above. Check it.`,
  DNC_HINT: (raw) =>
    `“${raw}” sounds like a wish not to be contacted and is kept. Change the cell if it is none.`,
  ESCALATE: () => "The words here are serious. The manager should read them today.",
  FUTURE_DATE: (raw) =>
    `“${raw}” is still to come, so it does not count as a visit. Check the date.`,
  MULTIPLE_VALUES: (raw) => `“${raw}” holds several values. Check which one counts.`,
  PARTIAL_NAME: (raw) =>
    `“${raw}” is not a full name, so it is matched by phone only. Add the full name.`,
  POSSIBLE_COPY: (raw) => `“${raw}” looks like a copy of another sheet. Say whether to use it.`,
  PRIVACY: () => "The words here ask for discretion. Read them before anyone calls.",
  RELATIVE_DATE: (raw) => `“${raw}” names a day without its date. Type the date.`,
  SENSITIVE_ID: () =>
    "An identity number stands here; only the birthday was taken. Remove the number.",
  THIRD_PARTY: () =>
    "One of these numbers belongs to someone else. Never speak about treatments on it.",
  WECHAT_ONLY: () => "This client is to be reached by WeChat only. Nobody will be asked to phone.",
};
