import { median } from "../support/measured";
import { inOwnProcess } from "../support/ownProcess";
import { times, type ReportTable } from "../support/report";

const clients = 100_000;
const purchases = 1_000_000;

/** (a) One summary a client over a million purchases, beside a bare pass and beside DuckDB. */
export function compareSummaries(): readonly ReportTable[] {
  const size = { clients, purchases, repetitions: 15 };
  const ours = inOwnProcess("summarize ours", size);
  const bare = inOwnProcess("summarize bare", size);
  const duckDb = inOwnProcess("summarize duckdb", size);
  const totals = inOwnProcess("total duckdb", size);
  return [
    {
      title: "(a) Summaries of 100,000 clients over 1,000,000 purchases",
      lines: [
        { name: "ours", measured: ours },
        { name: "bare typed-array pass", measured: bare },
        { name: "DuckDB, same columns", measured: duckDb },
        { name: "DuckDB, totals only", measured: totals },
      ],
      notes: [
        `ours takes ${times(ours, bare)} the bare pass; DuckDB takes ${times(duckDb, ours)} ours`,
        "DuckDB's rows are loaded before its clock starts; its answer stays in its own columns",
      ],
    },
    scaling(),
  ];
}

/** Ten clients' purchases a client, from ten thousand purchases to a million. */
function scaling(): ReportTable {
  const sizes = [10_000, 100_000, 1_000_000];
  const lines = sizes.map((count) => ({
    name: `ours, ${count.toLocaleString("en")} purchases`,
    measured: inOwnProcess("summarize ours", {
      clients: count / 10,
      purchases: count,
      repetitions: 31,
    }),
  }));
  const seconds = lines.map(({ measured }) => median(measured.seconds));
  const steps = seconds.slice(1).map((one, place) => (one / (seconds[place] ?? NaN)).toFixed(1));
  return {
    title: "(a) Ten times the rows",
    lines,
    notes: [`each ten times the rows: ${steps.join(" and ")} times the time`],
  };
}
