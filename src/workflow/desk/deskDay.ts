import type { Day } from "../../core/calendar/day";
import type { CallDay } from "../../core/calling/callDay";
import type { HeldBack, PlannedCall } from "../../core/calling/callPlan";
import type { ClientCase } from "../../core/calling/clientCase";
import { clientCase } from "../../core/calling/clientCase";
import { roster, type Roster } from "../../core/calling/roster";
import type { Language } from "../../core/clients/language";
import { sayShortDay } from "../../wording/pane/sayShortDay";
import { sayMoney } from "../../wording/sayMoney";
import { wordsIn, type Words } from "../../wording/words";
import type { JudgedClinic } from "../judgeClinic";
import type { MovedOutcomes } from "../moveOutcomes";
import { ClientRows } from "./clientRows";
import { ClientsByKey } from "./clientsByKey";
import { heldEntries, type HeldEntry } from "./heldEntries";
import { findLog, type OwnLog } from "../ownLog";

/** Where a client went, with the call that is planned for her or what holds her back. */
export type ClientsPlace =
  | { readonly group: "onSheet"; readonly call: PlannedCall }
  | { readonly group: "waiting"; readonly call: PlannedCall }
  | { readonly group: "heldBack"; readonly held: HeldBack }
  | { readonly group: "nothingDue" };

/** A judged day with what is asked of it again and again, each found out once. */
export class DeskDay {
  readonly clinic: JudgedClinic;
  readonly moved: MovedOutcomes;
  readonly displayLanguage: Language;
  #places: ReadonlyMap<number, ClientsPlace> | undefined;
  #waiting: ReadonlyMap<number, PlannedCall> | undefined;
  #log: OwnLog | undefined;
  #clientRows: ClientRows | undefined;
  #byKey: ClientsByKey | undefined;
  #entries: readonly HeldEntry[] | undefined;

  constructor(clinic: JudgedClinic, moved: MovedOutcomes, displayLanguage: Language) {
    this.clinic = clinic;
    this.moved = moved;
    this.displayLanguage = displayLanguage;
  }

  /** Words of the pane; sheets keep the workbook's. */
  get words(): Words {
    return wordsIn(this.displayLanguage);
  }

  get callDay(): CallDay {
    return this.clinic.callDay;
  }

  /** Our log with the outcomes typed on the sheet in it. */
  get log(): OwnLog | undefined {
    this.#log ??= findLog(this.moved.workbook);
    return this.#log;
  }

  /** The entries of our log that hold. */
  get entries(): readonly HeldEntry[] {
    this.#entries ??= heldEntries(this.clinic, this.log);
    return this.#entries;
  }

  get clientRows(): ClientRows {
    this.#clientRows ??= new ClientRows(this.clinic.matched);
    return this.#clientRows;
  }

  get byKey(): ClientsByKey {
    this.#byKey ??= new ClientsByKey(this.clinic.matched);
    return this.#byKey;
  }

  get staff(): Roster {
    const { callQuestion } = this.clinic;
    return roster(callQuestion.matched.records, callQuestion.asOf, callQuestion.staffOff);
  }

  caseOf(client: number): ClientCase {
    return clientCase(this.callDay, client);
  }

  placeOf(client: number): ClientsPlace {
    this.#places ??= places(this.clinic);
    const place = this.#places.get(client);
    if (place !== undefined) return place;
    if (this.clinic.plan.groupOf[client] !== "waiting") return { group: "nothingDue" };
    this.#waiting ??= new Map(this.clinic.plan.waiting.map((call) => [call.client, call]));
    const call = this.#waiting.get(client);
    if (call === undefined) throw new RangeError(`DeskDay: client ${client} waits for no call`);
    return { group: "waiting", call };
  }

  /** A day as the pane says it; sheets keep `yyyy-mm-dd`. */
  sayDay(on: Day): string {
    return sayShortDay(on, this.clinic.plan.asOf, this.displayLanguage);
  }

  money(cents: number): string {
    return sayMoney(cents, this.clinic.matched.records.currency, this.displayLanguage);
  }
}

function places({ plan }: JudgedClinic): ReadonlyMap<number, ClientsPlace> {
  const found = new Map<number, ClientsPlace>();
  for (const held of plan.heldBack) found.set(held.client, { group: "heldBack", held });
  for (const call of plan.calls) found.set(call.client, { group: "onSheet", call });
  return found;
}
