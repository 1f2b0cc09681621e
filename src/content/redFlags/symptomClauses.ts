/** A stretch of a note that is read by itself. */
export interface SymptomClause {
  readonly text: string;
  readonly opensSentence: boolean;
  /** It asks what might come, tells what others say or have, or what was long ago. */
  readonly isHearsay: boolean;
  /** It fears what might come; the fear is there. */
  readonly isFeared: boolean;
  /** The clause after it says that it is over. */
  readonly endsAfter: boolean;
}

const sentenceEnds = /(?<=[。.!！?？;；\n])(?!\d)/u;
const clauseEnds =
  /[,，。!！?？;；:：\n]|但是|但|不过(?![气来去])|可是|而且|(?<!不)就是|除了|(?<=\p{Script=Han})(?<!没有|没|无|不|否认)\s(?=\p{Script=Han})|\bbut\b|\bhowever\b|\bexcept\b|\.(?!\d)/u;
const othersSay =
  /(?:(?:朋友|别人|有人|同事|闺蜜|姐妹|邻居).{0,6}(?:说|讲|提)|听说|网上|小红书|抖音|看(?:到|见|过)?(?:别人|人家|有人|其他)|\b(?:friends?|people|someone|they) (?:\w+ )?(?:said|says?|told)\b|\b(?:heard|online|internet)\b)/u;
/** At the start of a clause somebody else has the symptom: "孩子发烧来不了", unless she tells of hers. */
const someoneElse =
  /^[\s]*(?:她|她的|他的|客户的?|顾客的?|因为?|由于|家里|家中|最近|我|我的|说|的)*(?:(?<=她|她的)妈妈?|宝宝|孩子|小孩|儿子|女儿|老公|丈夫|男朋友|婆婆|公公|父亲|爸爸|母亲|闺蜜|朋友|同事|姐姐|妹妹|姐妹|哥哥|弟弟|邻居|家人|外婆|奶奶|爷爷|外公|老人)(?!.{0,3}(?:说|讲|反映|反馈|告诉|来电|发现|看到|看见|担心|打电话|代|不想|没感|没有感|烦|讨厌))|\b(?:her|his|my|their|client's|a) (?:\w+ )?(?:kids?|child|son|daughter|husband|boyfriend|partner|mother|mom|mum|father|dad|sister|brother|friend|co-?worker|colleague|boss|cat|dog)\b(?!(?: \w+)? (?:says?|said|reports?|thinks?|noticed|called|told|saw|is worried))|^\s*(?:(?:the|her|my) )?baby (?:has|had|is|was|cries|cried|got|keeps|had)\b/u;
/** What was said to her beforehand, and what she was told to look out for; the sentence goes on so. */
const instructed =
  /告知(?!后|医生|护士|店长|家属|主任|院长|医师|大夫|值班)|嘱(?!.*(?:仍|还))|叮嘱|交代(?!医生|护士|店长)|宣教|术前说明|已说明|如有|若有|若出现|如出现|一旦|要是有|(?<!已)及时联系|注意观察|风险|\b(?:told|advised|instructed|reminded|warned|asked) (?:her|him|them|client|pt|patient|the client) (?:to|that|about)\b|\bwatch (?:out )?for\b|\bcall (?:us )?if\b|\bin case\b|\basked (?:if|whether|about)\b(?!.*\b(?:normal|my|i)\b)/u;
/** Asks about what the sentence said might come. */
const whetherTrue = /是真的吗|是不是真的|\bis (?:it|that|this) true\b/u;
const mightCome = /会|能|说|\b(?:can|could|will|says?|said)\b/u;
/** Goes on with what others say. */
const goesOnTelling = /^\s*(?:会|也会|还会|可能|然后|就会|并且会|and|can|may)/u;
/** What sounds like a symptom and is none. */
const harmless =
  /黑眼圈|双眼皮|黑皮肤|肤色[偏较]?[黑深暗]|过敏史|过敏体质|对.{1,6}过敏|(?:青霉素|头孢|酒精|麻药|海鲜|花粉)过敏|(?:经常|容易|平时|偶尔|低血糖|贫血)(?:会)?头晕|晕车|晕针|(?:手脚|四肢|手足|脚)(?:容易)?(?:冰凉|发凉|冰冷)|心痛|心疼|痛快|怕痛|怕疼|怕打针|无痛|(?:笑|累|忙|美|乐|热|困|烦|羡慕|开心|高兴)死|想死(?:你|妳|大家|我们)|(?:淤|瘀)(?:青|血|紫|斑)?[^,，。;；\n]{0,4}(?:发紫|发青|青紫|变紫|紫了|紫|青)|不(?:用|必|需要)?担心|别担心|担心的(?:问题|事|地方)|痂[^,，。]{0,3}(?:掉|脱)|奶[水量]?(?:量)?[^,，。]{0,2}(?:多|大)|\bdark (?:circles?|skin|hair)|\bdouble eyelids?|\ballergic to \w+|\ballerg(?:y|ies) to \w+|\bmoved (?:to|out|away|house|home|here|from|back|the|her|in)\b|\bburn(?:ed|t) out|\bpain points?|\bhard to (?:reach|get|find|say|please)|\bcoming out of\b|\b(?:afraid|scared|nervous|worried|anxious) (?:of|about) (?:pain|needles?|injections?|blood)\b|\b(?:worried|anxious|concerned) about (?:the )?(?:parking|prices?|costs?|money|traffic|work|schedule)|担心(?:的是)?(?:价格|价钱|费用|钱|停车|时间|工作|请假|请不到假)|\bpurple (?:nail|dress|hair|lip)\w*|\bdying to\b|\bpurple bruis\w+|\bbruis\w+ (?:is |are |looks? |turned |went )?(?:a bit |slightly |a little )?(?:purple|blue)|\bblack and blue\b/gu;
const herself =
  /我(?!想|问|看|听|就|朋友|闺蜜|同事|姐|妹|妈|老公)|本人|自己|\b(?:my|mine|i'm|i've|i have|i had|i am|i feel)\b/u;
const tellsOfHerself = /本人|自己|客人也|她也|\b(?:she|i) (?:also|too)\b/u;
/** Said of what might come: of its own clause, and of what the sentence goes on with. */
const supposed =
  /会不会(?!是|有事|有问题)|会.{0,8}吗|有没有可能|有可能会|如果|万一|要是|(?<!sure |know |asked |asking |wonder |wondering |check )\bif (?:i|it|my|there|the|she)\b|\b(?:what if|will (?:it|i|my|there)|would it|could (?:it|i|my|this|there|her lips?)|can it|wants? to know (?:if|whether)(?!.*\b(?:normal|my|her)\b)|does it cause|do (?:people|clients|patients|others)|does anyone|is it (?:common|possible|normal) to)\b/u;
/** Long over, and not said to go on. */
const longAgo =
  /去年|前年|[几多一二两三四五六七八九十\d]年前|曾经?|小时候|生老大|上一胎|头胎|怀孕(?:时|期间|的时候)|\b(?:last year|years ago|as a child|used to|in the past|previously|history of|during (?:her )?pregnancy)\b/u;
const goesOn = /一直|现在|至今|到今|还|仍|又|开始|\b(?:still|since|now|again|ever since)\b/u;
/** "denies pain, fever": what is said once is denied of the whole list. */
const deniedList =
  /(?:\b(?:denies|denied|negative for|neg for)\b|否认|未诉)[^.。;；!！?？\n]*?(?=\bbut\b|但|[.。;；!！?？\n]|$)/gu;
const nextDenied =
  /[,，](?!\s*(?:has|have|had|is|are|c\/o|reports|complains|with|now|still|today|有|出现|现|今|伴|仍|自|可|请|已))/gu;
/** What she only fears is not there. */
const feared =
  /怕会|担心会|担心以后|\b(?:worried|afraid|scared|concerned) (?:that )?(?:it|she|they|there|i) (?:might|may|could|will|would|'ll)\b/u;
const over =
  /^(?:今天|今早|现在|目前|已经|已|后来|昨晚|今晨|次日|第二天|然后|就|都|全|完全|基本|then|back to|it|now|today|has|is|it's|\s)*(?:退了|退烧|好了|好多了|没事|消了|消退|没有了|没了|缓解|恢复|止住|正常|痊愈|好\s*$|gone|normal|fine|resolved|better|went away|stopped|settled|down)/u;
const asked = /有没有|有无|是否|\bany\b/u;
const answeredNo = /^(?:客人|客户|顾客|她|回答|答|回|说|都|\s)*(?:没有|都没|无|否认|no\b|none\b)/u;

/**
 * Divides a note into the clauses in which symptoms are looked for.
 *
 * @param note - folded by `treatmentKey`
 * @returns its clauses, in order
 */
export function symptomClauses(note: string): SymptomClause[] {
  const sentences = note
    .replace(harmless, (phrase) => " ".repeat(phrase.length))
    .replace(deniedList, (list) => list.replace(nextDenied, "、"))
    .split(sentenceEnds);
  return sentences.flatMap((sentence, at) => clausesOf(sentence, sentences[at + 1] ?? ""));
}

function clausesOf(sentence: string, next: string): SymptomClause[] {
  const isAskedOf = whetherTrue.test(sentence) ? mightCome : undefined;
  const clauses = sentence.split(clauseEnds);
  let isSupposed = asked.test(sentence) && answeredNo.test(next.trim());
  let isTold = false;
  return clauses.map((text, at) => {
    isSupposed ||= supposed.test(text) || instructed.test(text);
    isTold = othersSay.test(text) || (isTold && goesOnTelling.test(text));
    return {
      text,
      opensSentence: at === 0,
      isHearsay:
        isSupposed || isAskedOf?.test(text) === true || isNotHers(text, isTold) || isLongAgo(text),
      isFeared: feared.test(text),
      endsAfter: over.test((clauses[at + 1] ?? "").trim()),
    };
  });
}

/** "朋友说会发白" tells of nobody; "朋友说我眼皮下垂" tells of her. */
function isNotHers(text: string, isTold: boolean): boolean {
  if (someoneElse.test(text) && !tellsOfHerself.test(text)) return true;
  return isTold && !herself.test(text);
}

function isLongAgo(text: string): boolean {
  return longAgo.test(text) && !goesOn.test(text);
}
