import { knownPeople } from "../../../../src/core/clients/matching/knownPeople";
import { groupingOf } from "../../../support/matching";

describe("what is known of people", () => {
  const grouping = groupingOf([
    { clientId: "A", phone: "1" },
    { partialName: "王姐", phone: "2" },
    { name: "李敏" },
    { phone: "3" },
  ]);
  const told = () => {
    const people = knownPeople(grouping);
    return [0, 1, 2, 3].map((way) => {
      const person = grouping.sets.rootOf(way);
      const facts = [people.hasId, people.hasFullName, people.isCalled];
      return facts.map((fact) => (fact(person) ? "yes" : "no")).join(" ");
    });
  };

  it("is what her own row says: id, full name, any name", () => {
    expect(told()).toEqual(["yes no no", "no no yes", "no yes yes", "no no no"]);
  });

  it("is what any of her rows says once they are joined", () => {
    grouping.sets.join(0, 2);
    expect(told()[2]).toBe("yes yes yes");
  });
});
