import type { Day } from "../../core/calendar/day";
import { isoDay } from "../../core/calendar/day";
import type { Language } from "../../core/clients/language";
import { resultsFunnelWords } from "../../wording/pane/resultsFunnelWords";
import { resultsWords } from "../../wording/pane/resultsWords";
import { resultsSheetWords } from "../../wording/resultsSheetWords";
import { sayMonth } from "../../wording/sayMonth";
import { sayShare, sayShares } from "../../wording/sayShare";
import type { ControlWeeks, FunnelLineView } from "./funnelView";
import type { ResultsLine } from "./resultsRows";
import type { ResultsView } from "./resultsView";
import type { CurvePoint } from "./returnView";
import type { NamedShare, ShareView } from "./shareView";

/** Says the parts of the results as lines of the sheet, in its language. */
export class ResultsParts {
  readonly #view: ResultsView;
  readonly #language: Language;

  constructor(view: ResultsView, language: Language) {
    this.#view = view;
    this.#language = language;
  }

  tiers(): readonly ResultsLine[] {
    const { tiers, dormant, ofAllShare, allClients } = this.#view.dormancy;
    const say = resultsWords(this.#language).dormant;
    const { clients, among, share, interval } = dormant;
    return [
      {
        line: say.said,
        count: clients.count,
        of: among,
        share,
        interval,
        ...(ofAllShare === undefined ? {} : { note: say.ofAll(sayShare(ofAllShare)) }),
      },
      ...tiers.map(({ tier, clients: own, share: ownShare }) => ({
        line: say.tierNames[tier],
        count: own.count,
        of: ownShare === undefined ? allClients : among,
        share: ownShare,
      })),
    ];
  }

  dormantMonths(): readonly ResultsLine[] {
    return this.#view.dormancy.months.map(({ on, clients, everArrived, share, interval }) => ({
      line: isoDay(on),
      count: clients.count,
      of: everArrived,
      share,
      interval,
    }));
  }

  /** Nothing where nobody had come by then. */
  lastYear(): readonly ResultsLine[] {
    const { on, dormant, cameSince } = this.#view.dormancy.lastYear;
    const say = resultsWords(this.#language).dormant;
    if (dormant.among === 0) return [];
    return [
      this.share(say.lastYearList(isoDay(on)), dormant),
      { line: say.cameSince, count: cameSince.count, of: dormant.clients.count },
    ];
  }

  named(groups: readonly NamedShare[]): readonly ResultsLine[] {
    const say = resultsWords(this.#language);
    return groups.slice(0, namedAtMost).map(({ name, besideAll, ...share }) => ({
      ...this.share(name ?? say.unnamed, share),
      note: say.besideAll[besideAll],
    }));
  }

  share(line: string, { clients, among, share, interval, isSmall }: ShareView): ResultsLine {
    const few = resultsSheetWords(this.#language).few;
    return {
      line,
      count: clients.count,
      of: among,
      ...(isSmall ? { note: few } : { share, interval }),
    };
  }

  /** A point a month of 30 days: enough to draw the curve of. */
  curve(points: readonly CurvePoint[]): readonly ResultsLine[] {
    const { claim } = this.#view.back;
    const say = resultsSheetWords(this.#language);
    const last = points.at(-1);
    return points
      .filter((point) => point.day % pointEveryDays === 0 || point === last)
      .map(({ day, share, interval }) => ({
        line: say.day(day),
        share,
        interval,
        ...(day === claim.day ? { note: say.claim(sayShare(claim.share, 0)) } : {}),
      }));
  }

  returning(by: "revenue" | "deals" | "heads"): readonly ResultsLine[] {
    const say = resultsSheetWords(this.#language);
    return this.#view.care.returning.map((month) => {
      const sums = {
        revenue: [month.returningCents / 100, month.cents / 100, month.ofRevenueShare],
        deals: [month.returningDeals, month.deals, month.ofDealsShare],
        heads: [month.returningHeads, month.heads, month.ofHeadsShare],
      } as const;
      const [count, of, share] = sums[by];
      const note = month.isClosed ? {} : { note: say.soFar };
      return { line: sayMonth(month.from, this.#language), count, of, share, ...note };
    });
  }

  funnel({ steps }: FunnelLineView): readonly ResultsLine[] {
    const { stages } = resultsFunnelWords(this.#language);
    const say = resultsSheetWords(this.#language);
    return steps.map(({ stage, calls, share, usual }, place) => ({
      line: stages[stage],
      count: calls.count,
      of: steps[place - 1]?.calls.count,
      share,
      ...(usual === undefined ? {} : { note: say.usually(sayShares(usual, 0)) }),
    }));
  }

  weeks({ weeks }: ControlWeeks): readonly ResultsLine[] {
    const { signals } = resultsFunnelWords(this.#language);
    return weeks.slice(-weeksAtMost).map(({ on, hits, trials, share, limits, signal }) => ({
      line: isoDay(on as Day),
      count: hits,
      of: trials,
      share,
      interval: limits,
      ...(signal === undefined ? {} : { note: signals[signal] }),
    }));
  }
}

const namedAtMost = 40;
const weeksAtMost = 26;
const pointEveryDays = 30;
