import { matchClients } from "../../../src/core/clients/matchClients";
import { samePerson, type PersonKeys } from "../../../src/core/clients/samePerson";
import { clinicOf } from "../../support/clinic";

const fang = { name: "王芳", phone: "+8613800001111" };
const anna = { name: "Anna Lee", phone: "+12025550111" };

describe("samePerson", () => {
  it.each([
    ["equal rows", fang, fang, "same"],
    ["one name, two phones", fang, { name: "王芳", phone: "+8613900002222" }, "different"],
    ["one phone, two names", fang, { name: "李敏", phone: fang.phone }, "needsDecision"],
    ["one name, one phone missing", fang, { name: "王芳" }, "needsDecision"],
    ["one name, no phones", { name: "王芳" }, { name: "王芳" }, "needsDecision"],
    [
      "two ids on one phone",
      { ...fang, clientId: "A" },
      { ...fang, clientId: "B" },
      "needsDecision",
    ],
    [
      "one id, phone changed",
      { ...fang, clientId: "A" },
      { name: "王芳", clientId: "A", phone: "1" },
      "same",
    ],
    ["one id, two names", { ...fang, clientId: "A" }, { name: "李敏", clientId: "A" }, "same"],
    [
      "one id, another name and phone",
      { ...fang, clientId: "A" },
      { name: "李敏", clientId: "A", phone: "1" },
      "needsDecision",
    ],
    ["王姐 on the same phone", fang, { partialName: "王姐", phone: fang.phone }, "same"],
    ["李姐 on the same phone", fang, { partialName: "李姐", phone: fang.phone }, "needsDecision"],
    ["王姐 without a phone", fang, { partialName: "王姐" }, "different"],
    ["two 王姐 without phones", { partialName: "王姐" }, { partialName: "王姐" }, "different"],
    [
      "王姐 and 小王 on one phone",
      { partialName: "王姐", phone: "1" },
      { partialName: "小王", phone: "1" },
      "needsDecision",
    ],
    ["Anna L. on the same phone", anna, { partialName: "Anna L.", phone: anna.phone }, "same"],
    ["a phone and no name", fang, { phone: fang.phone }, "same"],
    ["a phone with its id and no name", fang, { clientId: "A", phone: fang.phone }, "same"],
    ["one id, in two spellings", { clientId: "a1" }, { clientId: "Ａ1 " }, "same"],
  ] as const)("%s", (_name, one, other, answer) => {
    expect(samePerson(one, other)).toBe(answer);
    expect(samePerson(other, one)).toBe(answer);
  });

  const said = pairsOf(everythingSaid());

  it("does not depend on which row comes first", () => {
    const answers = said.map(([one, other]) => samePerson(one, other));
    expect(said.map(([one, other]) => samePerson(other, one))).toEqual(answers);
  });

  it("joins what matchClients joins on a client sheet, but for rows with nothing but one name", () => {
    const unlike = said.filter(([one, other]) => {
      const isJoined = matchClients(clinicOf({ clients: [one, other] })).book.count === 1;
      return isJoined !== (samePerson(one, other) === "same" || areOneBareName(one, other));
    });
    expect(unlike).toEqual([]);
  });

  it("leaves to the manager only what matchClients shows her", () => {
    const unseen = said.filter(([one, other]) => {
      const { possibleDuplicates } = matchClients(clinicOf({ clients: [one, other] }));
      const isOpen = samePerson(one, other) === "needsDecision" && !areOneBareName(one, other);
      return isOpen && possibleDuplicates.length === 0;
    });
    expect(unseen).toEqual([]);
  });
});

/** Every combination of two ids, two phones, two names and a form of address for each of these. */
function everythingSaid(): readonly PersonKeys[] {
  const ids = [{}, { clientId: "A" }, { clientId: "B" }];
  const phones = [{}, { phone: "+8613800001111" }, { phone: "+8613900002222" }];
  const whole = [{ name: "王芳" }, { name: "李敏" }];
  const partial = [{ partialName: "王姐" }, { partialName: "小李" }, { partialName: "李姐" }];
  return ids
    .flatMap((id) => phones.map((phone) => ({ ...id, ...phone })))
    .flatMap((keys) => [{}, ...whole, ...partial].map((called) => ({ ...keys, ...called })))
    .filter((keys) => Object.keys(keys).length > 0);
}

function pairsOf(rows: readonly PersonKeys[]): readonly (readonly [PersonKeys, PersonKeys])[] {
  return rows.flatMap((one, place) => rows.slice(place).map((other) => [one, other] as const));
}

function areOneBareName(one: PersonKeys, other: PersonKeys): boolean {
  const isBare = [one, other].every(({ clientId, phone }) => (clientId ?? phone) === undefined);
  return isBare && one.name === other.name && one.partialName === other.partialName;
}
