import { isoDay, type Day } from "../core/calendar/day";
import type { Evidence } from "../core/calling/evidence";
import { clockTime } from "./sayTime";
import type { Words } from "./words";

/** What evidence is said with. */
export interface EvidenceVoice {
  readonly words: Pick<Words, "evidence" | "outcomes">;
  /** A day; left out, `yyyy-mm-dd` in every language, as days are compared with the sheets. */
  readonly day?: ((on: Day) => string) | undefined;
  /** An amount in the clinic's money. */
  readonly money: (cents: number) => string;
  /** The treatment as paper may show it; `undefined` leaves a sensitive one out (G15). */
  readonly treatment: (treatment: string) => string | undefined;
}

/** One fact behind a reason, as a clause: "last visit 2026-07-02, 142 days". */
export function sayEvidence(fact: Evidence, voice: EvidenceVoice): string {
  const { day = isoDay } = voice;
  const say = voice.words.evidence;
  const money = (cents: number | undefined) =>
    cents === undefined ? undefined : voice.money(cents);
  const treatment = (raw: string | undefined) =>
    raw === undefined ? undefined : voice.treatment(raw);

  switch (fact.code) {
    case "lastArrival":
      return say.lastArrival(day(fact.on), fact.daysAway);
    case "neverArrived":
      return say.neverArrived;
    case "treatedOn":
      return say.treatedOn(day(fact.on), fact.rungDay, treatment(fact.treatment));
    case "sessionsLeft":
      return say.sessionsLeft(fact.left, fact.bought, treatment(fact.treatment));
    case "balance":
      return say.balance(voice.money(fact.cents));
    case "rebate":
      return say.rebate(voice.money(fact.cents));
    case "unusedValue":
      return say.unusedValue(voice.money(fact.cents));
    case "depositHeld":
      return say.depositHeld(day(fact.on), fact.heldDays, money(fact.cents));
    case "paidUntreated":
      return say.paidUntreated(day(fact.on), money(fact.cents), treatment(fact.treatment));
    case "appointment":
      return say.appointment(
        day(fact.on),
        fact.minutes === undefined ? undefined : clockTime(fact.minutes),
        treatment(fact.treatment),
      );
    case "missedAppointment":
      return say.missedAppointment(day(fact.on));
    case "cancelledAppointment":
      return say.cancelledAppointment(day(fact.on));
    case "visited":
      return say.visited(day(fact.on), treatment(fact.treatment));
    case "consulted":
      return say.consulted(day(fact.on), treatment(fact.treatment));
    case "expires":
      return say.expires(day(fact.on), fact.inDays, treatment(fact.treatment));
    case "firstDeal":
      return say.firstDeal(day(fact.on), fact.daysLeft);
    case "onlyPurchase":
      return say.onlyPurchase(day(fact.on), voice.money(fact.cents));
    case "birthday":
      return say.birthday(day(fact.on), fact.inDays, fact.calendar === "lunar");
    case "addedByHand":
      return say.addedByHand;
    case "promisedContact":
      return say.promisedContact(day(fact.on));
    case "loggedOutcome":
      return say.loggedOutcome(
        fact.on === undefined ? undefined : day(fact.on),
        voice.words.outcomes[fact.outcome],
      );
    case "complaintNoted":
      return say.complaintNoted;
    case "ownRhythm":
      return say.ownRhythm(fact.medianGapDays, fact.daysAway);
    case "lastContact":
      return say.lastContact(day(fact.on));
    case "neverContacted":
      return say.neverContacted;
    case "spend24Months":
      return say.spend24Months(voice.money(fact.cents));
    case "gain":
      return say.gain(Math.round(100 * fact.liftShare), voice.money(fact.cents));
    case "neglected":
      return say.neglected[fact.by];
    case "ownerChanged":
      return say.ownerChanged(day(fact.on), fact.to);
    case "symptomNoted":
      return say.symptomNoted[fact.urgency](fact.on === undefined ? undefined : day(fact.on));
    case "treatmentDone":
      return say.treatmentDone(day(fact.on), fact.daysSince, treatment(fact.treatment));
    case "usualInterval":
      return say.usualInterval(fact.fromDays, fact.toDays);
    case "noBookingWithin":
      return say.noBookingWithin(fact.days);
    case "cameUnbooked":
      return say.cameUnbooked(day(fact.on));
    case "tried":
      return say.tried(day(fact.on), treatment(fact.treatment));
    case "birthExpected":
      return say.birthExpected(day(fact.on), fact.inDays);
    case "gaveBirth":
      return say.gaveBirth(day(fact.on), fact.daysSince);
    case "referred":
      return say.referred(day(fact.on), fact.clients);
    case "staffLeft":
      return say.staffLeft(fact.name, fact.on === undefined ? undefined : day(fact.on));
    case "handedOver":
      return say.handedOver(day(fact.on), fact.to);
    case "staffOff":
      return say.staffOff(fact.name);
    case "goalCheck":
      return say.goalCheck(day(fact.on));
    case "sampled":
      return say.sampled(fact.visitors);
    case "invited":
      return say.invited(fact.to);
  }
}

/**
 * The facts behind a row in one line: "last visit 2026-07-02, 142 days; 3 of 10 sessions left,
 * ¥1,980". Money that belongs to the sessions just named follows them without a new clause.
 */
export function sayEvidenceLine(facts: readonly Evidence[], voice: EvidenceVoice): string {
  const say = voice.words.evidence;
  return facts.reduce((line, fact, place) => {
    if (place === 0) return sayEvidence(fact, voice);
    const completes = fact.code === "unusedValue" && facts[place - 1]?.code === "sessionsLeft";
    if (completes) return line + say.sameFact + voice.money(fact.cents);
    return line + say.separator + sayEvidence(fact, voice);
  }, "");
}
