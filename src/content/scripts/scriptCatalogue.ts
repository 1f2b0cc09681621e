import { reasons } from "../../core/calling/callPlan";
import { languages, type Language } from "../../core/clients/language";
import type { Placeholder } from "../placeholders";
import { snippets } from "../snippets";
import { inCallLines } from "./inCallLines";
import { scriptKey, type ScriptSubject } from "../../core/calling/scriptKey";
import { scripts, type ScriptWords } from "./scripts";
import type { ScriptTexts } from "./scriptTexts";

/** A script of ours as a row of the sheet Scripts has it, in both languages. */
export interface ShippedScript {
  readonly key: string;
  readonly subject: ScriptSubject;
  /** Values without which the script cannot be used. */
  readonly requires: readonly Placeholder[];
  readonly texts: Readonly<Record<Language, ScriptTexts>>;
}

/** Days of a plan are fewer than this. */
const days = 10_000;

/**
 * Every script of ours: by reason and day, then what is left on a voicemail or written in a message,
 * then the lines for what may happen in any call.
 *
 * A day of the plan that has only its first line keeps the rest of the script before it.
 */
export const scriptCatalogue: readonly ShippedScript[] = catalogue();

function catalogue(): readonly ShippedScript[] {
  const subjects = new Map<string, ScriptSubject>();
  for (const each of scripts) {
    const subject: ScriptSubject =
      each.use === "call"
        ? { use: "call", reason: each.reason, variant: each.variant }
        : { use: each.use };
    subjects.set(scriptKey(subject), subject);
  }
  for (const { reason, rungDay } of snippets) {
    const subject: ScriptSubject = { use: "call", reason, variant: rungDay?.toString() };
    subjects.set(scriptKey(subject), subject);
  }
  for (const { id } of inCallLines) {
    const subject: ScriptSubject = { use: "inCall", moment: id };
    subjects.set(scriptKey(subject), subject);
  }
  return [...subjects]
    .sort(([, one], [, other]) => placeOf(one) - placeOf(other))
    .map(([key, subject]) => ({ key, subject, ...writtenFor(key, subject) }));
}

/** By reason, and within it the script for any day first, then day by day. */
function placeOf(subject: ScriptSubject): number {
  if (subject.use === "inCall") return reasons.length * days + 2;
  if (subject.use !== "call") return reasons.length * days + (subject.use === "voicemail" ? 0 : 1);
  const { reason, variant } = subject;
  const day = variant === undefined ? 0 : Number(variant);
  return reasons.indexOf(reason) * days + (Number.isNaN(day) ? days - 1 : day);
}

function writtenFor(
  key: string,
  subject: ScriptSubject,
): Pick<ShippedScript, "requires" | "texts"> {
  const script = scripts.find((each) => keyOf(each) === key);
  const snippet = snippets.find(
    ({ reason, rungDay }) =>
      scriptKey({ use: "call", reason, variant: rungDay?.toString() }) === key,
  );
  const line =
    subject.use === "inCall" ? inCallLines.find(({ id }) => id === subject.moment) : snippet;
  const texts = languages.map((language): [Language, ScriptTexts] => [
    language,
    {
      ...(line === undefined ? {} : { snippet: line[language] }),
      ...(script === undefined ? {} : piecesOf(script[language])),
    },
  ]);
  return {
    requires: script?.requires ?? [],
    texts: Object.fromEntries(texts) as Record<Language, ScriptTexts>,
  };
}

function keyOf(each: (typeof scripts)[number]): string {
  return scriptKey(
    each.use === "call"
      ? { use: "call", reason: each.reason, variant: each.variant }
      : { use: each.use },
  );
}

function piecesOf({ objections, ...said }: ScriptWords): ScriptTexts {
  const pairs = objections.flatMap(({ say, answer }, place) => [
    [`say${place + 1}`, say],
    [`answer${place + 1}`, answer],
  ]);
  return { ...(said as ScriptTexts), ...(Object.fromEntries(pairs) as ScriptTexts) };
}
