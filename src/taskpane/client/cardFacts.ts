import type { Language } from "../../core/clients/language";
import type { Day } from "../../core/calendar/day";
import { clientWords } from "../../wording/pane/clientWords";
import { sayShortDay } from "../../wording/pane/sayShortDay";
import { wordsIn } from "../../wording/words";
import type { ClientCard } from "../../workflow/desk/clientCard";

/** One line about her. */
export interface CardFact {
  readonly label: string;
  readonly text: string;
}

/**
 * What is known about her, one line a fact: how she stands, then what else is on file.
 *
 * Classes of what a client can afford are letters: the card is read over shoulders (G15).
 */
export function cardFacts(card: ClientCard, asOf: Day, language: Language): readonly CardFact[] {
  const words = clientWords(language);
  const said = wordsIn(language);
  const { lastArrivalOn, daysAway, tier, segment, window } = card.standing;
  const facts: CardFact[] = [
    {
      label: words.lastVisit,
      text:
        lastArrivalOn === undefined || daysAway === undefined
          ? words.never
          : words.daysAgo(sayShortDay(lastArrivalOn, asOf, language), daysAway),
    },
  ];
  if (lastArrivalOn !== undefined) facts.push({ label: words.state, text: said.tiers[tier] });
  const group =
    segment === "able" || segment === "limited" ? words.groups[segment] : said.segments[segment];
  facts.push({ label: words.group, text: group });
  if (window !== undefined) {
    const known = Object.entries(said.windowStatuses).find(([status]) => status === window);
    facts.push({ label: words.window, text: known?.[1] ?? window });
  }
  if (card.owner !== undefined) facts.push({ label: words.owner, text: card.owner });
  return [...facts, ...card.about];
}
