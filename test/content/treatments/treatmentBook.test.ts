import { treatmentBook } from "../../../src/content/treatments/treatmentBook";

const book = treatmentBook();

describe("what the rules learn of a treatment", () => {
  it("is its intervals, as spans of days", () => {
    expect(book.treatmentsIn("光子嫩肤")).toEqual([
      {
        id: "ipl",
        timing: {
          repeatDays: { fromDay: 60, toDay: 90 },
          notSoonerDays: 21,
          courseGapDays: { fromDay: 21, toDay: 30 },
        },
        isTrial: false,
        isSingle: false,
        isImplant: false,
        courseSessions: 3,
      },
    ]);
  });

  it.each<[string, readonly string[]]>([
    ["皮秒+水光针", ["pico", "skin_booster"]],
    ["隆鼻定金", []],
    ["退款 光子", []],
    ["拆线", []],
    ["来看看", []],
    ["美白针", []],
  ])("of %s are the treatments %j", (text, ids) => {
    expect(book.treatmentsIn(text).map(({ id }) => id)).toEqual(ids);
  });

  it.each<[string, boolean]>([
    ["玻尿酸1支", true],
    ["玻尿酸2支", false],
    ["玻尿酸", false],
    ["除皱针1个部位", true],
    ["光子嫩肤1次", true],
    ["光子嫩肤3次", false],
    ["热玛吉1次", false],
  ])("%s is one of what is bought in more: %s", (text, isSingle) => {
    expect(book.treatmentsIn(text).map((treatment) => treatment.isSingle)).toEqual([isSingle]);
  });

  it("is a trial where the cell says so", () => {
    expect(book.treatmentsIn("光子体验").map(({ isTrial }) => isTrial)).toEqual([true]);
  });

  it("is without intervals while nobody stands behind them", () => {
    expect(book.treatmentsIn("调Q激光").map(({ timing }) => timing)).toEqual([{}]);
    const [qswitch] = treatmentBook({ qswitch: { on: true } }).treatmentsIn("调Q激光");
    expect(qswitch?.timing.repeatDays).toEqual({ fromDay: 90, toDay: 180 });
  });
});
