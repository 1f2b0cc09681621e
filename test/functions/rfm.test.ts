import { shown } from "../support/customFunctions";
import { asOf, column, rows, said, workbook } from "../support/functionCells";
import { rfmCells } from "../../src/functions/rfm";

beforeEach(() => workbook());

const visits = column("2026-11-20", "2026-11-10", "2026-10-01", "2026-06-01", "2026-01-01");
const counts = column(9, "7次", "５", "三", 1);
const spends = column("1.2万", "¥700", 500, "300元", 100);

describe("RFM", () => {
  it("scores by fifths of the columns given, 5 the best", () => {
    expect(rfmCells(visits, counts, spends, asOf)).toEqual([
      ["555"],
      ["444"],
      ["333"],
      ["222"],
      ["111"],
    ]);
  });

  it("is blank where one of the three is blank, and scores the others without that row", () => {
    const [last, often, spent] = [
      [...visits, ["2026-11-19"], [""], ["2025-01-01"]],
      [...counts, [""], [8], [1]],
      [...spends, [50], [50], ["无"]],
    ];
    expect(rfmCells(last, often, spent, asOf).slice(5)).toEqual([[""], [""], [""]]);
    expect(rfmCells(last, often, spent, asOf).slice(0, 5)).toEqual(
      rfmCells(visits, counts, spends, asOf),
    );
  });

  it("never parts equal values", () => {
    const same = rows(10, "2026-11-01");
    const scores = rfmCells(same, rows(10, 2), rows(10, 100), asOf);
    expect(new Set(scores.map(([score]) => score as unknown)).size).toBe(1);
  });

  it("refuses a visit after the day asked about and what cannot be read, in its own row", () => {
    const late = column("2026-11-22", "2026-11-21", "2026-11-20");
    expect(shown(() => rfmCells(late, column(1, "x", 3), column(1, 2, 3), asOf))).toEqual([
      ["#VALUE!"],
      ["#VALUE!"],
      [expect.stringMatching(/^[1-5]{3}$/)],
    ]);
  });

  it("says what cannot be read even where no row can be scored", () => {
    expect(shown(() => rfmCells(column("x"), column(1), column(1), asOf))).toEqual([["#VALUE!"]]);
    expect(shown(() => rfmCells(visits, column(NaN), column(1), asOf))).toEqual(rows(5, "#VALUE!"));
  });

  it("scores all rows of a long column, not only the ones it shows", () => {
    const many = 5001;
    const places = Array.from({ length: many }, (_, place) => [place + 1]);
    const answers = rfmCells(rows(many, "2026-11-01"), places, places, asOf);
    expect([answers.length, answers[0], answers[4999]]).toEqual([5001, ["511"], ["555"]]);
  });

  it("asks about one day", () => {
    expect(said(() => rfmCells(visits, counts, spends, rows(5, asOf)))).toBe(
      "An argument that takes one cell was given several. Give one cell.",
    );
  });
});
