import { noDay, type Day } from "../calendar/day";
import type { ClientSummaries } from "../clients/clientSummaries";
import type { RepurchasePolicy } from "../policy/repurchase";
import type { Result } from "../result";
import { repurchaseStatus, type RepurchaseStatus } from "../retention/repurchaseStatus";
import type { LogRank } from "../statistics/logRank";
import type { NotEnough } from "../statistics/notEnough";
import type { ShareBack } from "../statistics/shareBack";
import { clientsByName } from "./clientsByName";
import { firstSeenSpike, type FirstSeenSpike } from "./firstSeenSpike";
import { firstToSecond, type FirstToSecond } from "./firstToSecond";
import { repurchaseByGroup } from "./repurchaseByGroup";
import { repurchaseReport, type RepurchaseReport } from "./repurchaseReport";
import { shareOfReturners } from "./shareOfReturners";

/** The clinic's repurchase window in both readings, and by what it differs (W1, W2). */
export interface RepurchaseResults {
  readonly all: Result<RepurchaseReport, NotEnough>;
  /** Second reading: of those back within the horizon, the share back by each told day. */
  readonly ofReturners: readonly OfReturners[];
  /** What document 000 claims, to stand beside the clinic's own figure. */
  readonly claim: { readonly day: number; readonly share: number };
  /** Whether the file begins in the middle of the clinic's life: the curve is then too good. */
  readonly firstSeen: Result<FirstSeenSpike, NotEnough>;
  readonly statuses: readonly {
    readonly status: RepurchaseStatus;
    readonly clients: readonly number[];
  }[];
  readonly byTreatment: RepurchaseCut;
  readonly byOwner: RepurchaseCut;
  /** By the month of the first deal, as "2026-03". */
  readonly byCohort: RepurchaseCut;
}

export interface OfReturners extends ShareBack {
  readonly day: number;
}

/** Curves of groups with clients enough, the others together, and whether they differ. */
export interface RepurchaseCut {
  readonly groups: readonly {
    readonly name: string;
    readonly clients: readonly number[];
    readonly report: RepurchaseReport;
  }[];
  /** Clients of groups too small for a curve of their own, together. */
  readonly rest: {
    readonly clients: readonly number[];
    readonly report: Result<RepurchaseReport, NotEnough>;
  };
  readonly test: LogRank | undefined;
  /** Which groups differ from which, however often it is asked. */
  readonly differing: readonly (readonly [one: string, other: string])[];
}

/** What the window is told from. */
export interface RepurchaseQuestion {
  readonly summaries: Pick<ClientSummaries, "count" | "firstDealOn" | "secondDealOn">;
  readonly asOf: Day;
  readonly policy: RepurchasePolicy;
  readonly firstTreatmentOf: (client: number) => string | undefined;
  readonly ownerOf: (client: number) => string | undefined;
  readonly cohortOf: (firstDealOn: Day) => string;
}

/**
 * Tells when first-time clients come back, of all and by treatment, owner and month (W1, W2).
 *
 * @source policy/SOURCES.md#repurchase (rules W1, W2); Kaplan & Meier 1958; Mantel 1966
 */
export function repurchaseResults(question: RepurchaseQuestion): RepurchaseResults {
  const { summaries, asOf, policy } = question;
  const times = firstToSecond(summaries, asOf, policy.washInDays);
  const all = repurchaseReport(times);
  const firstOn = (client: number): Day => (summaries.firstDealOn[client] ?? noDay) as Day;
  return {
    all,
    ofReturners: all.ok ? ofReturners(all.value) : [],
    claim: { day: policy.windowDays, share: policy.claimedShare },
    firstSeen: firstSeenSpike(Array.from(times.clients, firstOn), asOf),
    statuses: statuses(times, question),
    byTreatment: cut(times, question.firstTreatmentOf),
    byOwner: cut(times, question.ownerOf),
    byCohort: cut(times, (client) => question.cohortOf(firstOn(client))),
  };
}

function ofReturners({ curve, backBy, timing }: RepurchaseReport): readonly OfReturners[] {
  const { horizonDay } = timing;
  return backBy
    .map(({ day }) => day)
    .filter((day) => day < horizonDay)
    .concat(horizonDay)
    .flatMap((day) => {
      const told = shareOfReturners(curve, day, horizonDay);
      return told === undefined ? [] : [{ day, ...told }];
    });
}

function statuses(
  { clients }: FirstToSecond,
  { summaries, asOf, policy }: RepurchaseQuestion,
): RepurchaseResults["statuses"] {
  const byStatus = new Map<RepurchaseStatus, number[]>();
  for (const client of clients) {
    const secondOn = (summaries.secondDealOn[client] ?? noDay) as Day;
    const status = repurchaseStatus(
      {
        firstDealOn: (summaries.firstDealOn[client] ?? noDay) as Day,
        secondDealOn: secondOn === noDay ? undefined : secondOn,
        asOf,
        windowDays: policy.windowDays,
      },
      policy,
    );
    if (!status.ok) continue;
    const own = byStatus.get(status.value);
    if (own === undefined) byStatus.set(status.value, [client]);
    else own.push(client);
  }
  return [...byStatus].map(([status, own]) => ({ status, clients: own }));
}

function cut(times: FirstToSecond, nameOf: (client: number) => string | undefined): RepurchaseCut {
  const named = clientsByName(times.clients, nameOf).filter(({ name }) => name !== undefined);
  const groupOf = new Map(
    named.flatMap(({ clients }, group) => clients.map((own) => [own, group])),
  );
  const group = Int32Array.from(times.clients, (client) => groupOf.get(client) ?? -1);
  const { groups, rest, test, differing } = repurchaseByGroup({ ...times, group });
  const told = new Set(groups.map(({ group: place }) => place));
  const name = (place: number): string => named[place]?.name ?? "";
  return {
    groups: groups.map(({ group: place, report }) => ({
      name: name(place),
      clients: named[place]?.clients ?? [],
      report,
    })),
    rest: {
      clients: Array.from(times.clients).filter((_, entry) => !told.has(group[entry] ?? -1)),
      report: rest,
    },
    test,
    differing: differing.map(([one, other]) => [name(one), name(other)]),
  };
}
