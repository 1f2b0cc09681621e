import { at } from "../clients/at";
import { noText } from "../clients/columns";
import type { CallCandidate } from "./callCandidate";
import { reasons, type Band, type Reason } from "./callPlan";
import { reasonBands } from "./reasonBands";

/** How many numbers decide the order of the sheet. */
const width = 5;

/**
 * The calls nothing holds back, each kept as a few numbers and whose call it is: what the order,
 * the household, the caller and the quota ask. A large clinic has a hundred thousand of them and
 * calls two hundred; what there is to say of a call is said again of those that are asked for.
 *
 * Calls are known by the place in which they were added.
 */
export class OpenCalls {
  private readonly clients: Int32Array;
  private readonly phones: Int32Array;
  private readonly leads: Uint8Array;
  private readonly owned: Uint8Array;
  private readonly ownCallers: (string | undefined)[] = [];
  private readonly numbers: Float64Array;
  private length = 0;

  /** Opens with no call and room for one of each client. */
  constructor(clientCount: number) {
    this.clients = new Int32Array(clientCount);
    this.phones = new Int32Array(clientCount);
    this.leads = new Uint8Array(clientCount);
    this.owned = new Uint8Array(clientCount);
    this.numbers = new Float64Array(clientCount * width);
  }

  add(candidate: CallCandidate): void {
    const place = this.length++;
    const [{ reason }] = candidate.due;
    this.clients[place] = candidate.client;
    this.phones[place] = candidate.phone;
    this.leads[place] = reasons.indexOf(reason);
    this.owned[place] = Number(candidate.owners.length > 0);
    this.ownCallers.push(candidate.ownCaller);
    this.writeOrder(place, candidate);
  }

  get count(): number {
    return this.length;
  }

  clientAt(place: number): number {
    return at(this.clients, place);
  }

  /** Place of her number among the texts; `noText` without one. */
  phoneAt(place: number): number {
    return at(this.phones, place);
  }

  get highestPhone(): number {
    let highest = noText;
    for (let place = 0; place < this.length; place++)
      highest = Math.max(highest, this.phoneAt(place));
    return highest;
  }

  leadAt(place: number): Reason {
    const lead = reasons[this.leads[place] ?? -1];
    if (lead === undefined) throw new RangeError(`OpenCalls: no call ${place} of ${this.length}`);
    return lead;
  }

  bandAt(place: number): Band {
    return reasonBands[this.leadAt(place)];
  }

  /** Whose call it is; `undefined` when nobody who is here owns it (C5, C7). */
  ownCallerAt(place: number): string | undefined {
    return this.ownCallers[place];
  }

  /** Whether she belongs to anybody, here or not. */
  hasOwnersAt(place: number): boolean {
    return this.owned[place] === 1;
  }

  /**
   * Which of two calls stands first (C4): the lower band; inside bands 1 and 2 the more urgent or the
   * earlier; inside bands 3–7 what the call is expected to add, where the clinic is large enough to
   * tell, then the larger median deal of 24 months (none comes last); then the longer since the last
   * contact (never is longest), then client id, phone and name, which is the order of the client book.
   *
   * @returns below zero for the first, above zero for the second
   * @source rule C4
   */
  compare(one: number, other: number): number {
    for (let part = 0; part < width; part++) {
      const first = this.numbers[one * width + part] ?? NaN;
      const second = this.numbers[other * width + part] ?? NaN;
      if (first !== second) return first < second ? -1 : 1;
    }
    return 0;
  }

  /** What decides, in this order; the smaller stands first. */
  private writeOrder(place: number, candidate: CallCandidate): void {
    const { band, lastContactOn, client, gainCents = 0, medianDealCents = -Infinity } = candidate;
    const [{ reason, urgency }] = candidate.due;
    const isUrgent = band <= 2;
    const { numbers } = this;
    const from = place * width;
    numbers[from] = band;
    // What cannot be told counts as nothing gained.
    numbers[from + 1] = isUrgent ? urgency : -gainCents;
    numbers[from + 2] = isUrgent ? reasons.indexOf(reason) : -medianDealCents;
    numbers[from + 3] = lastContactOn;
    numbers[from + 4] = client;
  }
}
