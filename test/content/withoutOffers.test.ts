import { withoutOffers } from "../../src/content/withoutOffers";
import { renderSnippet } from "../../src/content/renderSnippet";

const values = { client: "Ann", gift: "a hand cream", offer: "a free skin check" };

it("takes the offer and the gift away, and nothing else", () => {
  expect(withoutOffers(values)).toEqual({ client: "Ann", gift: undefined, offer: undefined });
});

it.each([
  ["with a gift to come in for", values, true],
  ["and nothing to come in for, where nothing may be sold", withoutOffers(values), false],
])("wishes her a happy birthday %s", (_what, known, hasGift) => {
  const said = renderSnippet({ reason: "birthday", language: "en", values: known });
  expect(said).toContain("Happy birthday, Ann!");
  expect(said.includes("hand cream")).toBe(hasGift);
});
