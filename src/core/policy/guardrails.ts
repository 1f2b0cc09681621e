/** When a client is left in peace although something is due (G1–G12). */
export interface GuardrailsPolicy {
  /** G5: a contact that reached her is day 0; she may be called again from this day. */
  readonly recentContactFromDay: number;
  /** G5: after a promotional call that reached her, the next promotional reason from this day. */
  readonly promotionalAgainFromDay: number;
  /** G6: this many unanswered attempts in a run … */
  readonly restAfterAttempts: number;
  /** … no further apart than this many days … */
  readonly restAttemptsWithinDays: number;
  /** … rest her; she may be called again this many days after the last of them. */
  readonly restDays: number;
  /** G9: what a client whose consent nobody asked for may be called about. */
  readonly unknownConsent: "callOwnClients" | "careOnly";
  /** G12: years of age from which a client is no minor. */
  readonly adultFromYears: number;
  /** G12: who would be younger than this has a year that a spreadsheet added by itself. */
  readonly bornFromYears: number;
  /** G10: days for which a symptom in a note stays open until somebody closes it. */
  readonly noteWithinDays: number;
}

/** SOURCES.md#guardrails */
export const guardrails: GuardrailsPolicy = {
  recentContactFromDay: 2,
  promotionalAgainFromDay: 30,
  restAfterAttempts: 3,
  restAttemptsWithinDays: 30,
  restDays: 30,
  unknownConsent: "callOwnClients",
  adultFromYears: 18,
  bornFromYears: 6,
  noteWithinDays: 365,
};
