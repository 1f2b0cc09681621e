import type { CallOutcome } from "../../core/clients/codes";
import type { TypedCall } from "../../workflow/desk/clientCard";
import { draftOf, emptyDraft, type PadDraft, type PadGroup } from "../state/padDraft";
import type { CardKey } from "./cardKey";
import type { CardProps } from "./cardProps";
import { contactStanding, type ContactStanding } from "./contactStanding";
import { nextCall } from "./nextCall";
import { nextContact, type NextContact } from "./nextContact";
import { padAfter, type PadEvent } from "./padAfter";
import { typedCall } from "./typedCall";

/** What stands on the pad, and what its keys do. */
export interface PadControl {
  readonly draft: PadDraft;
  readonly caller: string;
  readonly standing: ContactStanding;
  readonly next: NextContact | undefined;
  /** Whom Save goes on to; `undefined` when it stays. */
  readonly goesOnTo: number | undefined;
  readonly canSave: boolean;
  readonly canUndo: boolean;
  readonly change: (event: PadEvent) => void;
  readonly save: () => void;
  readonly skip: () => void;
  readonly undo: () => void;
  /** Logs an outcome on a card without a pad. */
  readonly logAtOnce: (outcome: CallOutcome) => void;
  /** Puts a call that was refused back on her pad, to be put right. */
  readonly takeUp: (call: TypedCall) => void;
  /** @returns whether the key was ours */
  readonly press: (key: CardKey) => boolean;
}

/** The pad of the card that is shown. */
export function padControl({ card, overview, state, jobs }: CardProps): PadControl {
  const { client } = card;
  const { caller: chosenCaller, logged, writing, asOf } = state;
  const draft = state.pads[client] ?? emptyDraft;
  const listed = overview.calls.find((call) => call.client === client);
  const caller = chosenCaller ?? listed?.caller ?? "";
  const standing = contactStanding(card);
  const hasPad = standing !== "redFlag" && standing !== "doNotContact" && !state.isReadOnly;
  const call = typedCall(draft, { card, asOf, caller });
  const nextOne = nextCall(overview.calls, client, chosenCaller);
  // A symptom is not left for the next client: her card turns to the doctor's words.
  const goesOnTo = draft.outcome === "medical_escalation" ? undefined : nextOne;
  const isUndoing = writing.phase === "writing" && writing.what === "reversal";
  const change = (event: PadEvent) => jobs.changePad(client, padAfter(draft, event));

  const save = () => {
    if (call === undefined || !hasPad) return;
    jobs.logCall(call);
    jobs.changePad(client, emptyDraft);
    if (goesOnTo !== undefined) jobs.openClient(goesOnTo);
  };
  const skip = () => {
    if (nextOne !== undefined) jobs.openClient(nextOne);
  };
  const undo = () => {
    if (logged.last !== undefined && !isUndoing) jobs.undoCall(logged.last.key);
  };
  const logAtOnce = (outcome: CallOutcome) => {
    const atOnce = typedCall({ ...emptyDraft, outcome }, { card, asOf, caller });
    if (atOnce !== undefined && !state.isReadOnly) jobs.logCall(atOnce);
  };
  const pressGroup = (group: PadGroup): boolean => {
    if (hasPad) change({ type: "keyPressed", group });
    else if (standing === "redFlag" && group === "0") logAtOnce("medical_escalation");
    else return false;
    return true;
  };

  return {
    draft,
    caller,
    standing,
    next: nextContact(draft, card.nextContactOn, asOf),
    goesOnTo,
    canSave: call !== undefined && hasPad,
    canUndo: logged.last !== undefined && !isUndoing,
    change,
    save,
    skip,
    undo,
    logAtOnce,
    takeUp: (failed) => {
      jobs.changePad(failed.client, draftOf(failed));
      jobs.dropUnwritten(failed);
      jobs.openClient(failed.client);
    },
    press: (key) => {
      switch (key.kind) {
        case "undo":
          undo();
          return logged.last !== undefined;
        case "skip":
          skip();
          return nextOne !== undefined;
        case "press":
          return pressGroup(key.group);
        case "unchoose":
          if (hasPad) change({ type: "unchosen" });
          return hasPad && draft.outcome !== undefined;
        case "save":
          save();
          return hasPad && draft.outcome !== undefined;
      }
    },
  };
}
