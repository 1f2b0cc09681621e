import { shown } from "../support/customFunctions";
import { column, rows, said, workbook, type Cells } from "../support/functionCells";
import { fixtureLines } from "../support/statistics/fixtures";
import { affinityCells } from "../../src/functions/affinity";

beforeEach(() => workbook());

/** Clients who had one treatment and then another, so many for each step. */
function steps(...counted: readonly (readonly [string, string, number])[]) {
  const deals = counted.flatMap(([from, to, count], step) =>
    Array.from({ length: count }, (_, client) => `${step}-${client}`).flatMap((client) => [
      [client, "2026-01-01", from],
      [client, "2026-02-01", to],
    ]),
  );
  return [0, 1, 2].map((place) => column(...deals.map((deal) => deal[place]))) as [
    Cells,
    Cells,
    Cells,
  ];
}

const linked = steps(
  ["Lip", "Nose", 12],
  ["Lip", "Laser", 6],
  ["Acne", "Laser", 30],
  ["Acne", "Nose", 3],
);

describe("AFFINITY", () => {
  it("answers each sure link with its clients, share, lift, p and q", () => {
    const [heads, ...links] = affinityCells(...linked) as unknown[][];
    expect(heads).toEqual(["From", "Next", "Clients", "Share", "Lift", "p", "q"]);
    expect(links.map((link) => link.slice(0, 5))).toEqual([
      ["Lip", "Nose", 12, 12 / 18, expect.closeTo(12 / 18 / (3 / 33), 12)],
      ["Acne", "Laser", 30, 30 / 33, expect.closeTo(30 / 33 / (6 / 18), 12)],
    ]);
    for (const [, , , , , p, q] of links) expect(p).toBeLessThanOrEqual(q as number);
  });

  it("asks for as many clients as it is told", () => {
    const links = (least: number) => (affinityCells(...linked, least) as unknown[][]).length - 1;
    expect([links(12), links(13), links(30)]).toEqual([2, 1, 1]);
    const ask = () => affinityCells(...linked, 31);
    expect(shown(ask)).toEqual([Array(7).fill("#N/A")]);
    expect(said(ask)).toBe("Not enough to tell: no treatment surely leads to another yet.");
    workbook({ language: "zh-CN" });
    expect(said(ask)).toBe("还看不出来：暂无项目明确带动另一个项目。");
  });

  it("reads one treatment in several spellings as one", () => {
    const [clients, dates, treatments] = linked;
    const spelt = treatments.map(([name]: unknown[], place): unknown[] => [
      place % 4 === 2 ? ` ${String(name)} `.toUpperCase() : name,
    ]);
    const [, [from, to] = []] = affinityCells(clients, dates, spelt) as unknown[][];
    expect([from, to]).toEqual(["Lip", "Nose"]);
  });

  it.each([["some"], [0], [2.5], [-5]])("refuses %s as a number of clients", (count) => {
    expect(shown(() => affinityCells(...linked, count))).toBe("thrown #VALUE!");
  });

  it("compares 300 treatments, and refuses one more with what to do", () => {
    const ask = (count: number) => () =>
      affinityCells(rows(count, "a"), rows(count, "2026-01-01"), column(...Array(count).keys()));
    expect(shown(ask(300))).toEqual([Array(7).fill("#N/A")]);
    expect(said(ask(301))).toBe(
      "301 different treatments are too many to compare. Give a column of at most 300.",
    );
  });

  it("finds no link in the invented clinic but planted ones", () => {
    const lines = fixtureLines("synthA/synthA_visits.csv");
    const [, ...links] = affinityCells(
      ...([0, 1, 2].map((place) => column(...lines.map((line): unknown => line[place]))) as [
        Cells,
        Cells,
        Cells,
      ]),
    ) as unknown[][];
    expect(links.map(([from, to]) => `${String(from)} → ${String(to)}`).sort()).toEqual([
      "Acne facial → IPL photofacial",
      "Lip filler → Nose filler",
      "Nose filler → Botulinum toxin",
    ]);
  });
});
