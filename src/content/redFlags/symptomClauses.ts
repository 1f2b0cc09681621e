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
/** At the start of a clause somebody else has the symptom: "孩子发烧来不了", unless she tells of hers. */
const someoneElse =
  /^[\s]*(?:她|她的|他的|客户的?|顾客的?|因为?|由于|家里|家中|最近|我|我的|说|的)*(?:孩子|小孩|儿子|女儿|老公|丈夫|男朋友|婆婆|公公|父亲|爸爸|母亲|闺蜜|朋友|同事|姐姐|妹妹|姐妹|哥哥|弟弟|邻居|家人|外婆|奶奶|爷爷|外公|老人)(?!.{0,3}(?:说|讲|反映|反馈|告诉|来电|发现|看到|担心|打电话|代))|\b(?:her|his|my|their|client's|a) (?:\w+ )?(?:kids?|child|son|daughter|husband|boyfriend|partner|mother|mom|mum|father|dad|sister|brother|friend|co-?worker|colleague|boss|cat|dog)\b(?!(?: \w+)? (?:says?|said|reports?|thinks?|noticed|called|told|saw|is worried))/u;
/** What was said to her beforehand, and what she was told to look out for. */
const instructed =
  /告知(?!后)|嘱(?!.*(?:仍|还))|叮嘱|交代|宣教|术前说明|已说明|如有|若有|若出现|如出现|一旦|要是有|及时联系|请马上|注意观察|\b(?:told|advised|instructed|reminded|warned|asked) (?:her|him|them|client|pt|patient|the client) (?:to|that|about)\b|\bwatch (?:out )?for\b|\bcall (?:us )?if\b|\bin case\b|\basked (?:if|whether|about)\b(?!.*\b(?:normal|her|she|my|i)\b)/u;
/** What sounds like a symptom and is none. */
const harmless =
  /黑眼圈|双眼皮|黑皮肤|肤色[偏较]?[黑深暗]|过敏史|过敏体质|对.{1,6}过敏|(?:青霉素|头孢|酒精|麻药|海鲜|花粉)过敏|心痛|心疼|痛快|怕痛|怕疼|怕打针|\bdark (?:circles?|skin|hair)|\bdouble eyelids?|\ballergic to \w+|\ballerg(?:y|ies) to \w+|\bmoved (?:to|out|away|house|home|here|from|back|the|her|in)\b|\bburn(?:ed|t) out|\bpain points?|\bhard to (?:reach|get|find|say|please)|\bcoming out of\b|\bafraid of (?:pain|needles|injections)/gu;
const herself = /我|本人|自己|\b(?:i|i'm|i've|my|me|mine)\b/u;
const tellsOfHerself = /本人|自己|客人也|她也|\b(?:she|i) (?:also|too)\b/u;
const supposed =
  /会不会|会.{0,8}吗|是真的吗|是不是真的|如果|万一|要是|怕会|担心会|\b(?:what if|if i|if it|will it|would it|could it|can it|does it cause|is it true|might)\b/u;
const over =
  /^(?:今天|今早|现在|目前|已经|已|后来|昨晚|今晨|次日|第二天|然后|就|都|全|完全|基本|then|back to|it|now|today|has|is|it's|\s)*(?:退了|退烧|好了|好多了|消了|消退|没有了|没了|缓解|恢复|止住|正常|痊愈|gone|normal|fine|resolved|better|went away|stopped|settled|down)/u;

/**
 * Divides a note into the clauses in which symptoms are looked for.
 *
 * @param note - folded by `treatmentKey`
 * @returns its clauses, in order
 */
export function symptomClauses(note: string): SymptomClause[] {
  return note
    .replace(harmless, (phrase) => " ".repeat(phrase.length))
    .split(sentenceEnds)
    .flatMap((sentence) => {
      const isHearsay =
        saysOthers(sentence) || supposed.test(sentence) || instructed.test(sentence);
      const clauses = sentence.split(clauseEnds);
      return clauses.map((text, place) => ({
        text,
        isHearsay: isHearsay || (someoneElse.test(text) && !tellsOfHerself.test(text)),
        endsAfter: over.test((clauses[place + 1] ?? "").trim()),
      }));
    });
}

/** "朋友说会发白" tells of nobody; "朋友说我眼皮下垂" tells of her. */
function saysOthers(sentence: string): boolean {
  const told = othersSay.exec(sentence)?.[1];
  return told !== undefined && !herself.test(told);
}
