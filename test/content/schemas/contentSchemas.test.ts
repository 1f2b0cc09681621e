import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { contentSchemas } from "../../../src/content/schemas/contentSchemas";
import { treatmentKey } from "../../../src/content/treatmentKey";
import { reasons } from "../../../src/core/calling/callPlan";

const folder = join(__dirname, "..", "..", "..", "src", "content", "data");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${file}.json`), "utf8"));
}

function parsed<File extends keyof typeof contentSchemas>(file: File) {
  return contentSchemas[file].parse(read(file)) as ReturnType<
    (typeof contentSchemas)[File]["parse"]
  >;
}

/** The keys that come more than once. */
function twice(keys: readonly string[]): string[] {
  return keys.filter((key, place) => keys.indexOf(key) !== place);
}

describe("the files of content", () => {
  it("have a schema each", () => {
    expect(files.map((name) => name.replace(/\.json$/, "")).sort()).toEqual(
      Object.keys(contentSchemas).sort(),
    );
  });

  // What is shipped trusts this: it is read without a schema.
  test.each(Object.entries(contentSchemas))("%s holds what its schema says", (file, schema) => {
    const { error } = schema.safeParse(read(file));
    expect(error?.issues ?? []).toEqual([]);
  });
});

describe("in the files of content", () => {
  it("no two treatments are called the same", () => {
    const names = parsed("treatments").map((known) => [...new Set(known.names.map(treatmentKey))]);
    expect(twice(names.flat())).toEqual([]);
  });

  it("no two treatments, rules, plans or symptoms have one id", () => {
    expect(twice(parsed("treatments").map(({ id }) => id))).toEqual([]);
    expect(twice(parsed("treatmentRules").map(({ treatment }) => treatment))).toEqual([]);
    expect(twice(parsed("followUpPlans").map(({ id }) => id))).toEqual([]);
    expect(twice(parsed("redFlags").map(({ id }) => id))).toEqual([]);
  });

  it("symptoms are put together from notions that are there, and every notion is used", () => {
    const { parts, signs } = parsed("symptomWords");
    const used = parsed("redFlags").flatMap(({ together }) =>
      together.flatMap(({ all, unless = [] }) => [...all, ...unless]),
    );
    const known = [...Object.keys(parts), ...Object.keys(signs)];
    expect(twice(known)).toEqual([]);
    expect([...new Set(used)].sort()).toEqual(known.sort());
  });

  it("the patterns of words name notions that are there, and every notion is used", () => {
    const { notions, rules } = parsed("wordRules");
    const named = rules.flatMap(({ patterns }) =>
      patterns.flatMap((pattern) =>
        [...pattern.matchAll(/(?<!\(\?)<(\w+)>/g)].map(([, name]) => name),
      ),
    );
    expect([...new Set(named)].sort()).toEqual(Object.keys(notions).sort());
  });

  it("no sign is a mere denial, which would hide what is denied", () => {
    const { signs } = parsed("symptomWords");
    const words = Object.values(signs).flatMap((notion) => notion.words);
    const denials = ["不", "没", "没有", "无", "no", "not", "never", "without"];
    expect(words.filter((word) => denials.includes(word))).toEqual([]);
  });

  it("every reason has one snippet and one script for each day", () => {
    const snippets = parsed("snippets");
    expect(twice(snippets.map(({ reason, rungDay }) => `${reason} ${rungDay ?? ""}`))).toEqual([]);
    const spoken = new Set(snippets.map(({ reason }) => reason));
    expect(reasons.filter((reason) => !spoken.has(reason))).toEqual([]);
    const scripts = parsed("scripts").flatMap((script) =>
      script.use === "call" ? [`${script.reason} ${script.variant ?? ""}`] : [],
    );
    expect(twice(scripts)).toEqual([]);
  });
});

describe("a schema of content refuses", () => {
  const line = { source: "a test", en: "Hi", "zh-CN": "您好" };
  const script = { opening: "a", reason: "b", question: "c", close: "d", objections: [] };
  const voicemail = {
    id: "x",
    use: "voicemail",
    offer: "none",
    requires: [],
    source: "a test",
    en: script,
    "zh-CN": script,
  };
  const call = { ...voicemail, use: "call", reason: "birthday" };
  const plan = {
    id: "x",
    name: { en: "x", "zh-CN": "x" },
    rungDays: [1, 3],
    noSalesDays: 7,
    sources: [],
  };
  const table: [string, keyof typeof contentSchemas, unknown, unknown][] = [
    [
      "a field nobody knows",
      "snippets",
      [{ ...line, reason: "birthday" }],
      [{ ...line, reason: "birthday", en: "Hi {{name}}" }],
    ],
    [
      "a reason nobody knows",
      "snippets",
      [{ ...line, reason: "birthday" }],
      [{ ...line, reason: "anniversary" }],
    ],
    ["rung days that do not rise", "followUpPlans", [plan], [{ ...plan, rungDays: [3, 3] }]],
    [
      "a voicemail that names a treatment",
      "scripts",
      [{ ...voicemail, en: { ...script, opening: "Your {{store}}" } }],
      [
        {
          ...voicemail,
          en: { ...script, opening: "{{#if client}}Your {{treatment}}{{/if}}" },
        },
      ],
    ],
    ["a value no script may ask for", "scripts", [call], [{ ...call, requires: ["name"] }]],
  ];
  test.each(table)("%s", (_why, file, good, bad) => {
    expect(contentSchemas[file].safeParse(good).success).toBe(true);
    expect(contentSchemas[file].safeParse(bad).success).toBe(false);
  });
});
