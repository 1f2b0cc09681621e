import { reasons, type Band, type Reason } from "./callPlan";

/** The last reason of each band, in the order of C1's table. */
const lastOfBand: Readonly<Record<Band, Reason>> = {
  1: "postop_long",
  2: "by_hand",
  3: "referral_thanks",
  4: "rebate",
  5: "forgotten",
  6: "overdue_rhythm",
  7: "campaign",
};
const bands = [1, 2, 3, 4, 5, 6, 7] as const;

/** C1: the band of each reason; the lower is called first. */
export const reasonBands = Object.fromEntries(
  reasons.map((reason, place) => [
    reason,
    bands.find((band) => place <= reasons.indexOf(lastOfBand[band])),
  ]),
) as Readonly<Record<Reason, Band>>;
