import { reasons, type Reason } from "./callPlan";
import { inCallMoments, type InCallMoment } from "./inCallMoments";

/** What a script is for: a reason to call, perhaps on one day of a plan, or what may happen beside. */
export type ScriptSubject =
  | { readonly use: "call"; readonly reason: Reason; readonly variant: string | undefined }
  | { readonly use: "voicemail" | "message" }
  | { readonly use: "inCall"; readonly moment: InCallMoment };

/**
 * Names a script for good: in the sheet Scripts, in the recall log and in the settings of formulas.
 *
 * @example
 * scriptKey({ use: "call", reason: "postop_early", variant: "7" }) // => "postop_early/7"
 * scriptKey({ use: "inCall", moment: "wrongNumber" }) // => "in_call/wrongNumber"
 */
export function scriptKey(subject: ScriptSubject): string {
  if (subject.use === "inCall") return `in_call/${subject.moment}`;
  if (subject.use !== "call") return subject.use;
  return subject.variant === undefined ? subject.reason : `${subject.reason}/${subject.variant}`;
}

/**
 * What a script's name says.
 *
 * @param key - as `scriptKey` writes it; spaces around it and capitals do not matter
 * @returns `undefined` for a name no script can have
 *
 * @example
 * readScriptKey("postop_early/7") // => { use: "call", reason: "postop_early", variant: "7" }
 * readScriptKey("hello") // => undefined
 */
export function readScriptKey(key: string): ScriptSubject | undefined {
  const [whole = "", ...more] = key.trim().toLowerCase().split("/");
  const variant = more.length === 0 ? undefined : more.join("/").trim();
  if (whole === "in_call") {
    const moment = inCallMoments.find((known) => known.toLowerCase() === variant);
    return moment === undefined ? undefined : { use: "inCall", moment };
  }
  if (variant === undefined && (whole === "voicemail" || whole === "message"))
    return { use: whole };
  const reason = reasons.find((known) => known === whole);
  if (reason === undefined || !isVariant(variant)) return undefined;
  return { use: "call", reason, variant };
}

/** A day of the plan, or the one variant that is none: the therapist calls about her own absence. */
function isVariant(variant: string | undefined): boolean {
  return variant === undefined || variant === "self" || /^[1-9]\d{0,3}$/.test(variant);
}
