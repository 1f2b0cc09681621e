import { renderScript, type RenderedScript } from "../../content/scripts/renderScript";
import { scriptFor } from "../../content/scripts/scripts";
import type { PlannedCall } from "../../core/calling/callPlan";
import { rungDayOf } from "../rungDayOf";
import type { DeskDay } from "./deskDay";
import { saidOfClient } from "./saidOfClient";

/**
 * What is said in a call from its opening to its close, with her values in it and the clinic's own
 * words, in the pane's language.
 *
 * @source rules T1, G10, G11
 */
export function spokenScript(day: DeskDay, { client, due: [lead] }: PlannedCall): RenderedScript {
  const { displayLanguage: language, clinic } = day;
  const { reason } = lead;
  const { values, hidesSelling } = saidOfClient(day, { client, language, reason });
  const { changes } = clinic.scripts;
  const spoken = scriptFor({ reason, language, variant: rungDayOf(lead), changes });
  return renderScript(spoken, values, hidesSelling);
}
