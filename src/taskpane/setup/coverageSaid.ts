import type { WhatIfWords } from "../../wording/pane/whatIfWords";
import { sayShare } from "../../wording/sayShare";
import type { Covered, WhatIf } from "../../workflow/desk/clinicDesk";

/**
 * How much of what is due the sheet would hold, and how long the rest would wait; nothing where
 * neither changes, or nothing is due.
 */
export function coverageSaid(
  { coverage: { now, then } }: Pick<WhatIf, "coverage">,
  words: WhatIfWords,
): readonly string[] {
  const days = ({ daysToWorkOff }: Covered): string =>
    daysToWorkOff === undefined ? words.never : String(daysToWorkOff);
  const sentences: string[] = [];
  if (
    now.coveredShare !== undefined &&
    then.coveredShare !== undefined &&
    sayShare(now.coveredShare, 0) !== sayShare(then.coveredShare, 0)
  )
    sentences.push(words.covered(sayShare(now.coveredShare, 0), sayShare(then.coveredShare, 0)));
  if (days(now) !== days(then)) sentences.push(words.worksOff(days(now), days(then)));
  return sentences;
}
