import { treatmentKey } from "../treatmentKey";

/** A stretch of a note that is read by itself. */
export interface SymptomClause {
  readonly text: string;
  /** The sentence asks what might come, or tells what others say. */
  readonly isHearsay: boolean;
  /** The clause after it says that it is over. */
  readonly endsAfter: boolean;
}

const sentenceEnds = /(?<=[。.!！?？;；\n])(?!\d)/u;
const clauseEnds = /[,，。!！?？;；:：\n]|但是|但|不过|可是|而且|\bbut\b|\bhowever\b|\.(?!\d)/u;
const othersSay =
  /(?:(?:朋友|别人|有人|同事|闺蜜|姐妹|邻居).{0,6}(?:说|讲|提)|听说|网上|小红书|\b(?:friends?|people|someone|they) (?:\w+ )?(?:said|says?|told)\b|\b(?:heard|online|internet)\b)(.*)$/su;
const herself = /我|本人|自己|\b(?:i|i'm|i've|my|me|mine)\b/u;
const supposed =
  /会不会|会.{0,8}吗|是真的吗|是不是真的|如果|万一|要是|怕会|担心会|\b(?:what if|if i|if it|will it|would it|could it|can it|does it cause|is it true|might)\b/u;
const over =
  /^(?:今天|今早|现在|已经|已|后来|昨晚|今晨|然后|就|it|now|today|has|is|it's|\s)*(?:退了|退烧|好了|好多了|消了|消退|没有了|没了|缓解|恢复|止住|正常了|gone|resolved|better|went away|stopped|settled|down)/u;

/**
 * Divides a note into the clauses in which symptoms are looked for.
 *
 * @param note - as typed
 * @returns folded clauses, in order
 */
export function symptomClauses(note: string): SymptomClause[] {
  return treatmentKey(note)
    .split(sentenceEnds)
    .flatMap((sentence) => {
      const isHearsay = saysOthers(sentence) || supposed.test(sentence);
      const clauses = sentence.split(clauseEnds);
      return clauses.map((text, place) => ({
        text,
        isHearsay,
        endsAfter: over.test((clauses[place + 1] ?? "").trim()),
      }));
    });
}

/** "朋友说会发白" tells of nobody; "朋友说我眼皮下垂" tells of her. */
function saysOthers(sentence: string): boolean {
  const told = othersSay.exec(sentence)?.[1];
  return told !== undefined && !herself.test(told);
}
