import { isBlankText } from "./blankWords";
import { cleanText } from "./cellText";
import { read, type CellContext, type RawCell, type Reading } from "./reading";
import { simplified } from "./simplified";
import { readYesNo } from "./yesNo";

/** There is none, or none any more. */
const closed =
  /^(?:从?无|没有?|未有?|暂无)过?(?:任何)?(?:投诉|客诉|抱怨|纠纷)|(?:已|已经)(?:经)?(?:处理|解决|结|和解|了结|安抚|关闭|退款|赔付|完)|(?:处理|解决|安抚)(?:好|完|掉)?了|^(?:no|none|nil|never)\b|^(?!.*\b(?:not|un)\s*-?(?:closed|resolved|settled|handled)).*\b(?:closed|resolved|settled|handled|sorted|withdrawn)\b/iu;

/**
 * Reads whether a complaint stands in a client's file: yes and no, or what she complained about.
 *
 * Clinics write the matter itself, or how far it is ("未处理"). Words that do not say it is over are
 * an open complaint, marked as judged from its words: selling to her would be worse than asking.
 *
 * @source rule G10
 */
export function readComplaint(raw: RawCell, context: CellContext): Reading<boolean> {
  const answered = readYesNo(raw, context);
  if (answered.kind !== "problem" || answered.problem.code !== "UNKNOWN_STATUS") return answered;
  if (typeof raw !== "string") return typeof raw === "number" ? read(raw > 0, "guess") : answered;
  const text = simplified(cleanText(raw));
  return isBlankText(text) ? answered : read(!closed.test(text), "guess");
}
