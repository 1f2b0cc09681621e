import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { TypedCall } from "../../workflow/desk/clientCard";
import type { ClinicDesk, OutcomeProblem, PlannedEntry } from "../../workflow/desk/clinicDesk";
import { writeEntry } from "../../workflow/jobs/writeEntry";
import type { PaneJobs } from "../state/paneJobs";
import type { NamedCall } from "../state/loggedCalls";
import type { PaneState, WrittenThing } from "../state/paneState";
import type { PaneTools } from "./paneTools";

type WriteJobs = Pick<
  PaneJobs,
  "logCall" | "changePad" | "dropUnwritten" | "undoCall" | "mark" | "chooseCaller" | "keepSettings"
>;

type Planned = Promise<Result<PlannedEntry, OutcomeProblem>>;

/**
 * The jobs that write one thing into the workbook.
 *
 * @param lookAgain - reads the workbook anew, after settings that change how it is read
 */
export function writeJobs(tools: PaneTools, lookAgain: () => void): WriteJobs {
  const { desk, dispatch, queue, workbook } = tools;
  const planOnce = plannedOnce(desk);

  const write = (what: WrittenThing, plan: () => Planned, call?: NamedCall) => {
    const ofCall = call === undefined ? {} : { call };
    dispatch({ type: "writeStarted", what, ...ofCall });
    queue.add(async () => {
      const planned = await plan();
      const written = planned.ok ? await writeEntry({ workbook, desk }, planned.value) : planned;
      if (!written.ok) {
        dispatch({ type: "writeFailed", what, problem: written.problem, ...ofCall });
        return;
      }
      const { key, overview } = written.value;
      const undoKey = what === "outcome" ? key : undefined;
      dispatch({ type: "written", what, overview, undoKey, ...ofCall });
      if (what === "reversal" && call !== undefined) openCardOf(tools, call.call.client);
      else refreshCard(tools);
    });
  };

  return {
    logCall: (call) => write("outcome", () => planOnce(call), namedCall(tools.state(), call)),
    dropUnwritten: (call) => dispatch({ type: "unwrittenDropped", call }),
    changePad: (client, pad) => dispatch({ type: "padChanged", client, pad }),
    undoCall: (key) => {
      const { last } = tools.state().logged;
      const isLast = last?.key === key && !last.isFromOlderReading;
      write("reversal", () => desk.planReversal(key), isLast ? last : undefined);
    },
    mark: (mark) => write("mark", async () => ok(await desk.planMark(mark))),
    chooseCaller: (caller) => dispatch({ type: "callerChosen", caller }),
    keepSettings: (settings) => {
      dispatch({ type: "writeStarted", what: "settings" });
      queue.add(async () => {
        const kept = await workbook.keepSettings(await desk.settingsPart(settings));
        if (!kept.ok) {
          dispatch({ type: "writeFailed", what: "settings", problem: kept.problem });
          return;
        }
        dispatch({ type: "settingsKept", settings });
        lookAgain();
      });
    },
  };
}

/**
 * Plans each call once: a row whose answer was lost may stand in the workbook already, and only the
 * same key finds it there.
 */
function plannedOnce(desk: ClinicDesk): (call: TypedCall) => Planned {
  const entries = new WeakMap<TypedCall, PlannedEntry>();
  return async (call) => {
    const known = entries.get(call);
    if (known !== undefined) return ok(known);
    const planned = await desk.planOutcome(call);
    if (planned.ok) entries.set(call, planned.value);
    return planned;
  };
}

/** Goes back to whose call was taken back. */
function openCardOf({ desk, dispatch, queue }: PaneTools, client: number): void {
  queue.ask(desk.card(client), (card) => dispatch({ type: "cardFound", card, openedFrom: "list" }));
}

/** Her card as it is now, if one is shown. */
function refreshCard({ desk, dispatch, queue, state }: PaneTools): void {
  const { card } = state();
  if (card.phase !== "shown") return;
  queue.ask(desk.card(card.card.client), (fresh) =>
    dispatch({ type: "cardRefreshed", card: fresh }),
  );
}

/** A call with what a reader needs of her, while her card is still there to say it. */
function namedCall({ card, logged }: PaneState, call: TypedCall): NamedCall {
  const unwritten = logged.unwritten.find((kept) => kept.call === call);
  if (unwritten !== undefined) return { call, name: unwritten.name, nextOn: unwritten.nextOn };
  const hers = card.phase === "shown" && card.card.client === call.client ? card.card : undefined;
  const nextOn = call.nextContactOn ?? hers?.nextContactOn[call.outcome];
  return { call, name: hers?.name ?? "", nextOn };
}
