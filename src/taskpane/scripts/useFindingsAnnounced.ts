import { useAnnounce } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

import type { ScriptsWords } from "../../wording/pane/scriptsWords";
import type { Piece } from "./scriptDraft";

/** Said once the hands rest. */
const restMilliseconds = 1000;

/** Tells those who cannot see the marks how many words are to be looked at, once typing rests. */
export function useFindingsAnnounced(
  pieces: readonly Piece[],
  words: ScriptsWords["findings"],
): void {
  const { announce } = useAnnounce();
  const count = pieces
    .filter(({ isChanged }) => isChanged)
    .reduce((sum, { checked }) => sum + checked.problems.length + checked.remarks.length, 0);
  const told = useRef(0);
  useEffect(() => {
    if (told.current === count) return undefined;
    const timer = setTimeout(() => {
      told.current = count;
      announce(words.count(count), { polite: true });
    }, restMilliseconds);
    return () => clearTimeout(timer);
  }, [announce, count, words]);
}
