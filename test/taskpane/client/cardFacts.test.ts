import { languages } from "../../../src/core/clients/language";
import { cardFacts } from "../../../src/taskpane/client/cardFacts";
import { wordsIn } from "../../../src/wording/words";
import { clientCard } from "../../support/clientCard";
import { day } from "../../support/day";

const asOf = day("2026-11-21");
const { standing } = clientCard();

describe("what is known about her", () => {
  it("begins with how she stands", () => {
    expect(cardFacts(clientCard(), asOf, "en")).toEqual([
      { label: "Last visit", text: "2\u00a0Jul · 142 days ago" },
      { label: "State", text: "dormant" },
      { label: "Class", text: "unfinished" },
      { label: "Return window", text: "late" },
      { label: "Looked after by", text: "周琳" },
    ]);
  });

  it("goes on with what is on file", () => {
    const about = [{ label: "生日", text: "5月3日" }];
    expect(cardFacts(clientCard({ about }), asOf, "zh-CN").at(-1)).toEqual(about[0]);
  });

  it("says of who never came only that", () => {
    const never = { ...standing, lastArrivalOn: undefined, daysAway: undefined, window: undefined };
    const card = clientCard({
      owner: undefined,
      standing: { ...never, tier: "never_arrived", segment: "prospect" },
    });
    expect(cardFacts(card, asOf, "en")).toEqual([
      { label: "Last visit", text: "never came" },
      { label: "Class", text: "prospect" },
    ]);
  });

  it.each(languages)("never says in %s what she can afford", (language) => {
    for (const segment of ["able", "limited"] as const) {
      const card = clientCard({ standing: { ...standing, segment } });
      const texts = cardFacts(card, asOf, language).map(({ text }) => text);
      expect(texts).not.toContain(wordsIn(language).segments[segment]);
      expect(texts).toContain(segment === "able" ? "A" : "B");
    }
  });
});
