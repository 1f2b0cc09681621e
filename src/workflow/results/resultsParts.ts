import type { Day } from "../../core/calendar/day";
import { isoDay } from "../../core/calendar/day";
import type { Language } from "../../core/clients/language";
import { isTooFew } from "../../core/results/isTooFew";
import { wilsonInterval } from "../../core/statistics/wilsonInterval";
import { capital } from "../../wording/capital";
import { resultsFunnelWords } from "../../wording/pane/resultsFunnelWords";
import { resultsWords } from "../../wording/pane/resultsWords";
import { resultsSheetWords } from "../../wording/resultsSheetWords";
import { sayMonth } from "../../wording/sayMonth";
import { sayShare, sayShares } from "../../wording/sayShare";
import { wordsIn } from "../../wording/words";
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
    const { tiers, dormant, reachable, ofAllShare, allClients } = this.#view.dormancy;
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
      ...(reachable.among < among ? [this.share(say.reachableLine, reachable)] : []),
      ...tiers.map(({ tier, clients: own, share: ownShare }) => ({
        line: capital(wordsIn(this.#language).tiers[tier]),
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

  /** A share of few is left out and said to be of few. */
  counted(line: string, count: number, of: number): ResultsLine {
    const { few } = resultsSheetWords(this.#language);
    if (isTooFew(of)) return { line, count, of, note: few };
    const interval = wilsonInterval({ hits: count, trials: of });
    return { line, count, of, share: count / of, interval };
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
      const notes = [...(month.isSmall ? [say.few] : []), ...(month.isClosed ? [] : [say.soFar])];
      return {
        line: sayMonth(month.from, this.#language),
        count,
        of,
        ...(month.isSmall ? {} : { share }),
        ...(by === "heads" && !month.isSmall ? { interval: month.headsInterval } : {}),
        ...(notes.length === 0 ? {} : { note: notes.join(say.comma) }),
      };
    });
  }

  funnel({ steps, isSmall }: FunnelLineView): readonly ResultsLine[] {
    const { stages } = resultsFunnelWords(this.#language);
    const say = resultsSheetWords(this.#language);
    return steps.map(({ stage, calls, share, usual }, place) => ({
      line: stages[stage],
      count: calls.count,
      of: steps[place - 1]?.calls.count,
      ...(isSmall ? { note: say.few } : { share }),
      ...(usual === undefined || isSmall ? {} : { note: say.usually(sayShares(usual, 0)) }),
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
