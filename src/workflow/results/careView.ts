import type { MonthSpan } from "../../core/results/monthSpans";
import type { HandoverLoss } from "../../core/results/handoverLosses";
import type { KeyClientLoad } from "../../core/results/keyClientLoads";
import type { ReturningMonth } from "../../core/results/returningMonths";
import type { ResultsReport } from "../../core/results/resultsReport";
import type { RungShare } from "../../core/results/rungCoverage";
import type { SatisfactionGroup, SatisfactionTold } from "../../core/results/satisfactionResults";
import type { AffinityResult } from "../../core/results/affinityResults";
import type { Result } from "../../core/result";
import type { NotEnough } from "../../core/statistics/notEnough";
import type { AbsenceCauseTold } from "./absenceCausesTold";
import type { ClientLists, CountedClients } from "./clientLists";
import { namedShares, shareView, type NamedShare, type ShareView } from "./shareView";

/** R3 of one month. */
export interface ReturningMonthView extends Omit<
  ReturningMonth,
  "newClients" | "returningClients"
> {
  readonly newClients: CountedClients;
  readonly returningClients: CountedClients;
}

/** How many of the rungs that came due were called, and whom was missed. */
export interface RungView extends Omit<RungShare, "missedClients"> {
  readonly missed: CountedClients;
}

export interface SatisfactionView extends Omit<SatisfactionGroup, "clients" | "satisfied"> {
  readonly clients: CountedClients;
  readonly satisfied: ShareView;
  readonly told: Result<SatisfactionTold, NotEnough>;
}

export interface CauseView extends ShareView {
  readonly cause: AbsenceCauseTold["cause"];
}

/** How clients were looked after, as the Results tab and sheet show it (R3, R5–R8, O3, S5). */
export interface CareView {
  readonly returning: readonly ReturningMonthView[];
  readonly coverage: {
    readonly all: RungView;
    readonly byRung: readonly (RungView & { readonly rungDay: number })[];
    readonly byOwner: readonly (RungView & { readonly name: string | undefined })[];
  };
  readonly contact: {
    readonly withinDays: number;
    readonly inTouch: ShareView;
    readonly outOfTouch: CountedClients;
    readonly neverContacted: CountedClients;
    readonly medianGapDays: number | undefined;
    readonly byOwner: readonly NamedShare[];
    readonly months: readonly (ShareView & MonthSpan)[];
  };
  readonly causes: readonly CauseView[];
  readonly satisfaction: {
    readonly all: SatisfactionView;
    readonly medical: SatisfactionView;
    readonly care: SatisfactionView;
    readonly byTreatment: readonly SatisfactionView[];
    readonly byOwner: readonly SatisfactionView[];
    readonly answered: number;
    readonly asked: number;
  };
  readonly handovers: {
    readonly handed: CountedClients;
    readonly losses: readonly (Omit<HandoverLoss, "clients"> & {
      readonly clients: CountedClients;
    })[];
  };
  readonly keyClients: readonly (Omit<KeyClientLoad, "clients"> & {
    readonly clients: CountedClients;
  })[];
  /** `undefined` when no sheet says who brought whom. */
  readonly referrals: ReferralsView | undefined;
  readonly affinity: readonly AffinityResult[];
}

export interface ReferralsView {
  readonly byOwner: readonly {
    readonly name: string | undefined;
    readonly referred: CountedClients;
    readonly bought: CountedClients;
    readonly cents: number;
  }[];
  readonly months: readonly (ShareView & MonthSpan)[];
}

/** So many links are shown: of those not told a few, so that a manager sees what is lacking. */
const linksShown = { told: 12, notYet: 3 } as const;

export function careView(
  report: ResultsReport,
  asked: { readonly withinDays: number; readonly causes: readonly AbsenceCauseTold[] },
  lists: ClientLists,
): CareView {
  const { contact, handovers, keyClients } = report;
  return {
    returning: report.returning.map(({ newClients, returningClients, ...month }) => ({
      ...month,
      newClients: lists.keep(newClients),
      returningClients: lists.keep(returningClients),
    })),
    coverage: coverageView(report, lists),
    contact: {
      withinDays: asked.withinDays,
      inTouch: shareView(contact.inTouch, lists),
      outOfTouch: lists.keep(contact.outOfTouch),
      neverContacted: lists.keep(contact.neverContacted),
      medianGapDays: contact.medianGapDays,
      // As where the sheets name nobody: a table of nobody tells nothing.
      byOwner: contact.byOwner.some(({ name }) => name !== undefined)
        ? namedShares(contact.byOwner, contact.inTouch.share, lists)
        : [],
      months: contact.months.map((month) => ({ ...month, ...shareView(month, lists) })),
    },
    causes: asked.causes.map(({ cause, ...share }) => ({ cause, ...shareView(share, lists) })),
    satisfaction: satisfactionView(report, lists),
    handovers: {
      handed: lists.keep(
        [...new Set(handovers.handovers.map(({ client }) => client))],
        handovers.handovers.length,
      ),
      losses: handovers.losses.map((loss) => ({
        ...loss,
        clients: lists.keep(loss.clients, loss.lost.hits),
      })),
    },
    keyClients: keyClients.map((load) => ({ ...load, clients: lists.keep(load.clients) })),
    referrals: referralsView(report, lists),
    affinity: linksToShow(report.affinity),
  };
}

function linksToShow(links: ResultsReport["affinity"]): CareView["affinity"] {
  return [
    ...links.filter(({ isTold }) => isTold).slice(0, linksShown.told),
    ...links.filter(({ isTold }) => !isTold).slice(0, linksShown.notYet),
  ];
}

function coverageView({ coverage }: ResultsReport, lists: ClientLists): CareView["coverage"] {
  const view = <Share extends RungShare>({ missedClients, ...share }: Share) => ({
    ...share,
    missed: lists.keep(missedClients, share.among - share.called),
  });
  return {
    all: view(coverage.all),
    byRung: coverage.byRung.map(view),
    byOwner: coverage.byOwner.map(view),
  };
}

function satisfactionView(
  { satisfaction }: ResultsReport,
  lists: ClientLists,
): CareView["satisfaction"] {
  const view = ({ clients, satisfied, ...group }: SatisfactionGroup): SatisfactionView => ({
    ...group,
    clients: lists.keep(clients),
    satisfied: shareView(satisfied, lists),
  });
  const { all, medical, care, byTreatment, byOwner, answered, asked } = satisfaction;
  return {
    all: view(all),
    medical: view(medical),
    care: view(care),
    byTreatment: byTreatment.map(view),
    byOwner: byOwner.map(view),
    answered,
    asked,
  };
}

function referralsView(
  { referrals }: ResultsReport,
  lists: ClientLists,
): ReferralsView | undefined {
  if (referrals === undefined) return undefined;
  return {
    byOwner: referrals.byOwner.map(({ name, referred, bought, cents }) => ({
      name,
      referred: lists.keep(referred),
      bought: lists.keep(bought),
      cents,
    })),
    months: referrals.months.map((month) => ({ ...month, ...shareView(month, lists) })),
  };
}
