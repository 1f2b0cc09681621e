import { treatmentNamed } from "../../src/content/treatments";

describe("treatmentNamed", () => {
  const table: [string, string | undefined][] = [
    ["光子嫩肤", "ipl"],
    ["  ＩＰＬ ", "ipl"],
    ["BOTOX", "botulinum_wrinkle"],
    ["crow's feet", "botulinum_wrinkle"],
    ["crow’s  feet", "botulinum_wrinkle"],
    ["双眼皮", "double_eyelid"],
    ["雙眼皮", "double_eyelid"],
    ["玻尿酸1支", undefined],
    ["", undefined],
    ["constructor", undefined],
  ];
  test.each(table)("%j is %s", (text, id) => {
    expect(treatmentNamed(text)?.id).toBe(id);
  });

  test("knows the usual interval and the gap of a course", () => {
    const ipl = treatmentNamed("IPL");
    expect([ipl?.repeatDays, ipl?.courseGapDays]).toEqual([
      [60, 90],
      [21, 30],
    ]);
  });
});
