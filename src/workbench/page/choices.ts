import { element, elementById } from "./pageElements";
import type { PageLanguage } from "../univer/createUniver";
import type { PageWords } from "./words";

/** What a person can choose about the Excel that is played. */
export interface Chosen {
  readonly language: PageLanguage;
  readonly theme: "light" | "dark";
  readonly apiLevel: "latest" | "1.9";
  readonly host: "desktop" | "web";
}

/**
 * What is chosen before a person has chosen: language and appearance are the browser's, the Excel is
 * the page's address's, where it names one: `?host=web&api=1.9`.
 */
export function firstChoices({ protocol, searchParams }: URL): Chosen {
  const isWeb = protocol === "https:" && searchParams.get("host") === "web";
  return {
    language: navigator.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en",
    theme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
    apiLevel: searchParams.get("api") === "1.9" ? "1.9" : "latest",
    host: isWeb ? "web" : "desktop",
  };
}

/** Shows the choices; each tells what is chosen now. */
export function showChoices(
  words: PageWords,
  chosen: Chosen,
  choose: (chosen: Chosen) => void,
): void {
  const isSecure = location.protocol === "https:";
  const change = (part: Partial<Chosen>) => choose({ ...chosen, ...part });
  const host = choice(words.host, chosen.host, [
    ["desktop", words.desktop],
    ["web", words.web],
  ]);
  if (!isSecure) {
    host.select.disabled = true;
    host.label.title = words.webNeedsHttps;
  }
  const language = choice(words.language, chosen.language, [
    ["en", "English"],
    ["zh-CN", "简体中文"],
  ]);
  const theme = choice(words.appearance, chosen.theme, [
    ["light", words.light],
    ["dark", words.dark],
  ]);
  const apiLevel = choice(words.apiLevel, chosen.apiLevel, [
    ["latest", words.latest],
    ["1.9", "1.9"],
  ]);
  language.onChoose((value) => change({ language: value }));
  theme.onChoose((value) => change({ theme: value }));
  apiLevel.onChoose((value) => change({ apiLevel: value }));
  host.onChoose((value) => change({ host: value }));
  elementById("choices").replaceChildren(
    ...[host, apiLevel, theme, language].map(({ label }) => label),
  );
}

function choice<Value extends string>(
  name: string,
  chosen: Value,
  options: readonly (readonly [Value, string])[],
) {
  const select = element(
    "select",
    {},
    ...options.map(([value, text]) => element("option", { value }, text)),
  );
  select.value = chosen;
  const label = element("label", {}, element("span", {}, name), select);
  return {
    label,
    select,
    onChoose: (hear: (value: Value) => void) =>
      select.addEventListener("change", () => {
        const found = options.find(([value]) => value === select.value);
        if (found !== undefined) hear(found[0]);
      }),
  };
}
