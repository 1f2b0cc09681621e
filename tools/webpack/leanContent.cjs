// A webpack loader for the word lists of src/content and src/intake: Excel waits for what it loads,
// so what only a reader of the file needs stays in the file. Sorted words pack smaller; no list of
// words has an order that means anything.

/** What no code reads, by file. The types of these files do not promise it either. */
const leftOut = {
  "placeholders.json": ["meaning"],
  "redFlags.json": ["action", "name", "sources"],
  "snippets.json": ["source"],
  "treatmentRules.json": ["group", "sources", "strong", "weak"],
  "treatments.json": ["confidence", "sources"],
};

/** Lists of words, by the member they stand under or the file they are. */
const wordLists = new Set(["names", "words", "one", "other"]);
const filesOfWords = new Set(["headerWords.json", "moreHeaderWords.json"]);

module.exports = function leanContent(source) {
  const [file] = this.resourcePath.split(/[\\/]/).slice(-1);
  const left = new Set(leftOut[file] ?? []);
  const lean = (value, name) => {
    if (Array.isArray(value)) {
      const isWords = wordLists.has(name) || filesOfWords.has(file);
      return isWords && value.every((word) => typeof word === "string")
        ? [...value].sort()
        : value.map((each) => lean(each));
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, member]) =>
        left.has(key) ? [] : [[key, lean(member, key)]],
      ),
    );
  };
  return JSON.stringify(lean(JSON.parse(source)));
};
