import type { ScriptSubject } from "../../core/calling/scriptKey";
import type { Language } from "../../core/clients/language";
import { scriptKey } from "../../core/calling/scriptKey";
import { snippetFor } from "../snippets";
import { inCallLines } from "./inCallLines";
import { scriptFor, scriptForUse, type SpokenScript } from "./scripts";
import type { ScriptChanges, ScriptTexts } from "./scriptTexts";

/**
 * Every piece of a script as it is said now: the clinic's own words, else ours, else those of the
 * script that answers for its day.
 *
 * @param changes - what the clinic wrote differently; none of it for our own words
 * @returns a piece that is not said is not in it
 */
export function scriptInEffect(
  subject: ScriptSubject,
  language: Language,
  changes: ScriptChanges = {},
): ScriptTexts {
  if (subject.use === "inCall") {
    const changed = changes[scriptKey(subject)]?.[language]?.snippet;
    const ours = inCallLines.find(({ id }) => id === subject.moment)?.[language];
    const snippet = changed ?? ours;
    return snippet === undefined ? {} : { snippet };
  }
  if (subject.use !== "call") return piecesOf(scriptForUse(subject.use, language, changes));
  const { reason, variant } = subject;
  const rungDay = variant === undefined || variant === "self" ? undefined : Number(variant);
  return {
    snippet: snippetFor({ reason, rungDay, language, changes }),
    ...piecesOf(scriptFor({ reason, language, variant, changes })),
  };
}

function piecesOf({ words: { objections, ...said } }: SpokenScript): ScriptTexts {
  const pairs = objections.flatMap(({ say, answer }, place) => [
    [`say${place + 1}`, say],
    [`answer${place + 1}`, answer],
  ]);
  return { ...(said as ScriptTexts), ...(Object.fromEntries(pairs) as ScriptTexts) };
}
