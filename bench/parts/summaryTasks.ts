import { addMonths } from "../../src/core/calendar/addMonths";
import type { Day } from "../../src/core/calendar/day";
import { noDay } from "../../src/core/calendar/day";
import type { ClientSummaries } from "../../src/core/clients/clientSummaries";
import { matchClients } from "../../src/core/clients/matchClients";
import { summarizeClients } from "../../src/core/clients/summarizeClients";
import { loadPeer } from "../peers/peerPackages";
import { peakMb, timedApart, type Measured } from "../support/measured";
import { barePass } from "../summaries/barePass";
import { benchDay, purchaseHistory } from "../summaries/purchaseHistory";
import type { TaskInput } from "./taskInput";

/** Ours: the pass from matched records to one summary a client. */
export function summarizeOurs({ clients, purchases, repetitions }: TaskInput): Measured {
  const records = purchaseHistory({ clients, purchases });
  const start = performance.now();
  const matched = matchClients(records);
  const matching = (performance.now() - start) / 1000;
  const stages = [{ name: "(before it: matching)", seconds: matching, peakMb: peakMb() }];
  const found = timedApart(repetitions, () => summarizeClients(matched, benchDay), factsOf);
  return { ...found, stages, peakMb: peakMb() };
}

/** The plainest loop over the same columns, rows grouped by client beforehand as for ours. */
export function summarizeBare({ clients, purchases, repetitions }: TaskInput): Measured {
  const { records, rows } = matchClients(purchaseHistory({ clients, purchases }));
  const on = records.purchases?.fields.purchaseDate;
  const cents = records.purchases?.fields.amount;
  if (rows.purchases === undefined || on === undefined || cents === undefined)
    throw new Error("The bare pass needs purchases with days and amounts.");
  const columns = { rows: rows.purchases, on, cents };
  const recentFromOn = addMonths(benchDay, -24);
  const found = timedApart(repetitions, () => barePass(columns, benchDay, recentFromOn), factsOf);
  return { ...found, peakMb: peakMb() };
}

type Summed = Pick<
  ClientSummaries,
  "deals" | "spendCents" | "lastArrivalOn" | "medianGapDays" | "medianDealCents"
>;

/** Sums that any right answer gives, so that the peers can be seen to have done the same work. */
function factsOf(summaries: Summed): Record<string, number> {
  return {
    deals: sum(summaries.deals),
    spendCents: sum(summaries.spendCents),
    lastArrivals: sum(summaries.lastArrivalOn.filter((on) => on !== noDay)),
    medianGaps: sum(summaries.medianGapDays.filter((days) => !Number.isNaN(days))),
    medianDeals: sum(summaries.medianDealCents.filter((cents) => !Number.isNaN(cents))),
  };
}

function sum(column: Iterable<number>): number {
  let total = 0;
  for (const value of column) total += value;
  return total;
}

interface DuckDb {
  readonly DuckDBInstance: {
    create: (path: string) => Promise<{ connect: () => Promise<Connection> }>;
  };
}

interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
  readonly createAppender: (table: string) => Promise<Appender>;
  readonly runAndReadAll: (
    sql: string,
  ) => Promise<{ getRowObjects: () => Record<string, unknown>[] }>;
}

interface Appender {
  readonly appendInteger: (value: number) => void;
  readonly appendDouble: (value: number) => void;
  readonly endRow: () => void;
  readonly closeSync: () => void;
}

/** DuckDB on the same rows, loaded before the clock starts; its answer stays in its own columns. */
export async function summarizeDuckDb(input: TaskInput): Promise<Measured> {
  return duckDbTask(input, sameColumns(benchDay));
}

/** DuckDB's easiest form of the question: no days, no gaps, no medians. */
export async function totalDuckDb(input: TaskInput): Promise<Measured> {
  return duckDbTask(
    input,
    `select client, count(*) as deals, sum(cents) as spend, min(bought_on) as first_on,
       max(bought_on) as last_on, 0 as gap, 0 as deal
     from purchases group by client`,
  );
}

async function duckDbTask(input: TaskInput, query: string): Promise<Measured> {
  const connection = await loaded(input);
  const seconds: number[] = [];
  for (let repetition = 0; repetition < input.repetitions; repetition++) {
    const start = performance.now();
    await connection.run(`create or replace temp table summaries as ${query}`);
    seconds.push((performance.now() - start) / 1000);
  }
  const [row] = (
    await connection.runAndReadAll(
      `select sum(deals)::double as deals, sum(spend)::double as "spendCents",
         sum(last_on)::double as "lastArrivals", sum(gap)::double as "medianGaps",
         sum(deal)::double as "medianDeals" from summaries`,
    )
  ).getRowObjects();
  return { seconds, facts: row as Record<string, number>, peakMb: peakMb() };
}

async function loaded({ clients, purchases }: TaskInput): Promise<Connection> {
  const { DuckDBInstance } = loadPeer("@duckdb/node-api") as DuckDb;
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("create table purchases(client integer, bought_on integer, cents double)");
  const appender = await connection.createAppender("purchases");
  const { fields, count } = purchaseHistory({ clients, purchases }).purchases!;
  for (let rowIndex = 0; rowIndex < count; rowIndex++) {
    appender.appendInteger(fields.memberCardNo![rowIndex]!);
    appender.appendInteger(fields.purchaseDate![rowIndex]!);
    appender.appendDouble(fields.amount![rowIndex]!);
    appender.endRow();
  }
  appender.closeSync();
  return connection;
}

/** The columns of our summaries that purchases make, as one query; money back is no visit. */
function sameColumns(asOf: Day): string {
  const recentFromOn = addMonths(asOf, -24);
  return `with days as (
      select client, bought_on, sum(cents) as cents
      from purchases where bought_on <= ${asOf} and cents >= 0 group by client, bought_on
    ), refunds as (
      select client, sum(cents) as cents from purchases where cents < 0 group by client
    ), ordered as (
      select *, bought_on - lag(bought_on) over turn as gap_days, row_number() over turn as nth
      from days window turn as (partition by client order by bought_on)
    )
    select ordered.client, count(*) as deals,
      sum(ordered.cents) + coalesce(any_value(refunds.cents), 0) as spend,
      min(bought_on) as first_on, max(bought_on) as last_on,
      max(bought_on) filter (nth = 2) as second_on, median(gap_days) as gap,
      sum(ordered.cents) filter (bought_on >= ${recentFromOn}) as recent,
      median(ordered.cents) filter (bought_on >= ${recentFromOn}) as deal
    from ordered left join refunds using (client) group by ordered.client`;
}
