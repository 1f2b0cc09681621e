import { everyWord } from "../../src/content/everyWord";

const find = everyWord(["红肿", "红", "肿", "swell", "choke", "red", "hot spot"]);

describe("every listed word", () => {
  it.each<[string, readonly string[]]>([
    ["又红肿了", ["红肿", "红", "肿"]],
    ["it swells", ["swell"]],
    ["swelling and swelled", ["swell", "swell"]],
    ["swollen", []],
    ["choking, chokes, choked", ["choke", "choke", "choke"]],
    ["chokey!", []],
    ["red", ["red"]],
    ["bored", []],
    ["reduce", []],
    ["two hot spots", ["hot spot"]],
    ["", []],
  ])("of %j are %j", (text, words) => {
    expect(find(text).map(({ word }) => word)).toEqual(words);
  });

  it("stands where it says, its ending included", () => {
    expect(find("it swelled up")).toEqual([{ word: "swell", start: 3, end: 10 }]);
  });
});
