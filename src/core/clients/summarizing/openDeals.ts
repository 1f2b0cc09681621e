import { noText } from "../columns";
import type { DealRows } from "./dealRows";
import type { Refund } from "./takeOffRefunds";

/** Places of deals, the latest last. */
type Stack = number[];

/**
 * One client's deals that still can be given back, found by what a refund may say of one.
 *
 * Only what her refunds say is looked for: most deals are like none of them and cost nothing here.
 */
export class OpenDeals {
  private readonly deals: DealRows;
  private readonly treatmentOf: (rowIndex: number) => number;
  private readonly ofTreatment = new Map<number, Stack>();
  private readonly ofAmount = new Map<number, Stack>();
  private readonly ofDay = new Map<number, Stack>();
  private readonly ofBoth = new Map<string, Stack>();

  /** Opens with no deal: `add` them in the order of their days, as the refunds come to them. */
  constructor(
    deals: DealRows,
    refunds: readonly Refund[],
    treatmentOf: (rowIndex: number) => number,
  ) {
    this.deals = deals;
    this.treatmentOf = treatmentOf;
    for (const { on, treatment, cents } of refunds) {
      if (treatment !== noText) this.ofTreatment.set(treatment, []);
      this.ofAmount.set(Math.abs(cents), []);
      this.ofDay.set(on, []);
    }
  }

  add(place: number): void {
    const treatment = this.treatmentOf(this.deals.rowIndexAt(place));
    const cents = this.deals.centsAt(place);
    const likeTreatment = this.ofTreatment.get(treatment);
    const likeAmount = this.ofAmount.get(cents);
    likeTreatment?.push(place);
    likeAmount?.push(place);
    this.ofDay.get(this.deals.dayAt(place))?.push(place);
    if (likeTreatment === undefined || likeAmount === undefined) return;
    const both = inWords(treatment, cents);
    const likeBoth = this.ofBoth.get(both);
    if (likeBoth === undefined) this.ofBoth.set(both, [place]);
    else likeBoth.push(place);
  }

  /** The latest deal most like a refund: of its treatment and amount, else of one, else its day. */
  latestLike({ on, treatment, cents }: Refund): number | undefined {
    const amount = Math.abs(cents);
    return (
      this.latestIn(this.ofBoth.get(inWords(treatment, amount))) ??
      this.latestOf(treatment) ??
      this.latestIn(this.ofAmount.get(amount)) ??
      this.latestIn(this.ofDay.get(on))
    );
  }

  /** The latest deal of a treatment that a refund names. */
  latestOf(treatment: number): number | undefined {
    return this.latestIn(this.ofTreatment.get(treatment));
  }

  /** What is left of a deal; `NaN` where its amount is not known. */
  leftAt(place: number): number {
    return this.deals.centsAt(place);
  }

  leave(place: number, cents: number): void {
    this.deals.setCentsAt(place, cents);
  }

  private latestIn(stack: Stack | undefined): number | undefined {
    let place = stack?.at(-1);
    while (place !== undefined && this.leftAt(place) <= 0) {
      stack?.pop();
      place = stack?.at(-1);
    }
    return place;
  }
}

function inWords(treatment: number, cents: number): string {
  return `${treatment} for ${cents}`;
}
