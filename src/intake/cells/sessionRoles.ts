/** Which of a course's numbers a cell or a header speaks of. */
export type SessionRole = "total" | "used" | "remaining" | "gift";

const left = /剩|余|餘|未做|未用|未消|remaining|left|balance|outstanding/i;
const done = /已|用|做|耗|消|划扣|劃扣|used|done|redeemed|taken|attended/i;
const given = /赠|贈|送|gift|free|bonus/i;

/** The number a bare figure under this header is; without a telling header, the total. */
export function sessionRole(header: string | undefined): SessionRole {
  if (header === undefined) return "total";
  if (left.test(header)) return "remaining";
  if (given.test(header)) return "gift";
  return done.test(header) ? "used" : "total";
}
