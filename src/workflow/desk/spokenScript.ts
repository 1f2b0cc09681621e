import { inCallLine } from "../../content/scripts/inCallLines";
import { renderScript, type RenderedScript } from "../../content/scripts/renderScript";
import { scriptFor, scriptForUse, type SpokenScript } from "../../content/scripts/scripts";
import type { PlannedCall } from "../../core/calling/callPlan";
import { inCallMoments } from "../../core/calling/inCallMoments";
import type { ScriptSubject } from "../../core/calling/scriptKey";
import { rungDayOf } from "../rungDayOf";
import type { DeskDay } from "./deskDay";
import { saidOfClient } from "./saidOfClient";

/** A call from its opening to its close, and what may come up in any call. */
export interface SpokenCall extends RenderedScript {
  /** She wants no calls, a stranger answers, somebody else, a symptom; or nobody at all. */
  readonly comesUp: readonly { readonly subject: ScriptSubject; readonly text: string }[];
}

/**
 * What is said in a call, with her values in it and the clinic's own words, in the pane's language.
 *
 * @source rules T1, G10, G11
 */
export function spokenScript(day: DeskDay, { client, due: [lead] }: PlannedCall): SpokenCall {
  const { displayLanguage: language, clinic } = day;
  const { reason } = lead;
  const { values, hidesSelling } = saidOfClient(day, { client, language, reason });
  const { changes } = clinic.scripts;
  const rendered = (spoken: SpokenScript) => renderScript(spoken, values, hidesSelling);
  const voicemail = rendered(scriptForUse("voicemail", language, changes));
  const separator = day.words.callSheet.sentenceSeparator;
  return {
    ...rendered(scriptFor({ reason, language, variant: rungDayOf(lead), changes })),
    comesUp: [
      ...inCallMoments.map((moment) => ({
        subject: { use: "inCall", moment } as const,
        text: inCallLine(moment, { language, values, changes }),
      })),
      {
        subject: { use: "voicemail" },
        text: voicemail.lines.map(({ text }) => text).join(separator),
      },
    ],
  };
}
