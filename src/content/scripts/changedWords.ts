import { promotes } from "./scriptParts";
import { leftOut, type ScriptCell, type ScriptTexts } from "./scriptTexts";
import type { ScriptWords, SpokenScript } from "./scripts";

/**
 * A script with the pieces a clinic wrote itself in their places.
 *
 * Who writes an offer of her own is taken to promote something: it is left out wherever nothing may
 * be sold, whatever our own line there was (G10, G11).
 *
 * @param spoken - our script
 * @param texts - what the clinic wrote; what is not in it stays ours
 */
export function changedWords(spoken: SpokenScript, texts: ScriptTexts | undefined): SpokenScript {
  if (texts === undefined) return spoken;
  const { script, words } = spoken;
  const said = (cell: ScriptCell, ours: string | undefined) =>
    texts[cell] === leftOut ? undefined : (texts[cell] ?? ours);
  const needed = (cell: "opening" | "reason" | "question" | "close") =>
    said(cell, words[cell]) ?? words[cell];
  const care = said("care", words.care);
  const offer = said("offer", words.offer);
  const changed: ScriptWords = {
    opening: needed("opening"),
    reason: needed("reason"),
    ...(care === undefined ? {} : { care }),
    question: needed("question"),
    ...(offer === undefined ? {} : { offer }),
    close: needed("close"),
    objections: objections(words, said),
  };
  const isOwnOffer = texts.offer !== undefined && texts.offer !== leftOut;
  const kind = isOwnOffer && !promotes.has(script.offer) ? "invite" : script.offer;
  return { ...spoken, script: { ...script, offer: kind }, words: changed };
}

const pairs = [
  ["say1", "answer1"],
  ["say2", "answer2"],
  ["say3", "answer3"],
] as const;

function objections(
  words: ScriptWords,
  said: (cell: ScriptCell, ours: string | undefined) => string | undefined,
): ScriptWords["objections"] {
  return pairs.flatMap(([sayCell, answerCell], place) => {
    const say = said(sayCell, words.objections[place]?.say);
    const answer = said(answerCell, words.objections[place]?.answer);
    return say === undefined || answer === undefined ? [] : [{ say, answer }];
  });
}
