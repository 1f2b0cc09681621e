import { plainlySaid } from "../../../src/content/redFlags/plainlySaid";

test.each([
  ["睇唔到嘢", "看不到东西"],
  ["冇发烧", "没有发烧"],
  ["痛到顶唔顺", "痛到受不了"],
  ["瞓唔著", "睡不着"],
  ["发骚38度", "发烧38度"],
  ["i cannot see", "i can't see"],
  ["it will not stop", "it won't stop"],
  ["she does not sleep", "she doesn't sleep"],
  ["cant swallow", "can't swallow"],
  ["want to go", "want to go"],
  ["伤口很好", "伤口很好"],
])("%s is plainly %s", (note, plain) => {
  expect(plainlySaid(note.replace("著", "着"))).toBe(plain);
});
