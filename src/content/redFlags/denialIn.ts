/** Where a symptom stands in its clause. */
export interface SymptomPlace {
  readonly start: number;
  readonly end: number;
}

/** How far before a symptom its denial may stand. */
const reach = 60;
const denial =
  /(?:没有|没再|没|无|未见|未|不再|不是|不|别|否认|排除|\b(?:no|not|never|without|denies|denied|nor|none|isn't|aren't|wasn't|doesn't|don't|didn't|hasn't|haven't|zero|free of)\b)/gu;
/** Prevented, wished for or to be treated: it is not there, or why she comes. */
const notThere =
  /(?:怕|怕会|害怕会|避免|防止|预防|以免|(?:想(?:做|要|祛|去|淡|治|打)|改善|矫正|淡化|祛|咨询)[^,，]{0,4}|\b(?:afraid of|scared of|fear of|prevent|avoid|wants? to (?:fix|treat|improve|correct|lift|remove)|to (?:fix|treat|improve|correct)|wants? .{0,12} for|enquir\w+ about|interested in))\s*(?:的|有|出现|any|a|the|her|their|his)?\s*$/u;
/** What is done about it names a treatment, not a symptom. */
const isTreatment =
  /^(?:的)?(?:矫正|矫治|修复|手术|项目|治疗|改善|提升|溶解|护理|correction|treatment|surgery|removal)/u;
/** What may stand between a denial and the symptom it denies, beside other symptoms. */
const fillers =
  /有|再|会|见|出现|什么|任何|明显|觉得|感到|感觉|太|怎么|很|那么|特别|用|必|需要|要|摸到|看到|闻到|发现|哪里|地方|出|起|长|冒|发|红|肿|痛|疼|痒|热|烧|血|脓|胀|麻|、|和|或者|或|及|跟|与|也|都|继续|的|\b(?:any|signs?|symptoms?|of|more|real|really|or|and|a|an|the|longer|have|has|had|having|feel|feeling|been|be|is|are|swelling|redness|pain|bruising|bleeding|new|sudden|severe|other|further|experiencing|seeing|nor|no|need|to)\b|[\s/+-]/gu;
/** "no discharge or pain": what is denied first need not be a symptom we know. */
const isList = /^[\sa-z]{0,40}\b(?:or|nor)\s*$|^[^\s]{0,6}(?:、|和|或|或者|及)\s*$/u;
/** "有没有", "是不是" ask; "不停", "不住", "没用" and "不是没" are part of what is wrong. */
const notDenial =
  /有没有|是不是|会不会|不是没|不停|不住|不止|不断|不舒服|没用|没力|没劲|无力|不清|不起|不了|不上|没好|没有好转|not only|no longer able|not sure if|no better/gu;
const isOver =
  /^.{0,6}?(?:退了|退烧|消了|消退|没有了|没了|缓解|止住|好了|好多了|软了|变软|快没|快好|小多了|轻多了|少多了|恢复了|过去了|痊愈|了一天就|了两天就)|^\W*(?:\w+\W+){0,3}?(?:is gone|has gone|went away|resolved|has stopped|stopped|settled|is better|better now|cleared up|went down|has gone down)/u;
const isBack = /又|再次|还是|反复|again|came back|come back|returned/u;

/**
 * Tells of each symptom of a clause whether the note denies it, or says that it is over: "没有发烧、
 * 流脓", "no fever or pus", "发烧退了".
 *
 * A denial reaches over other symptoms and small words only: in "不舒服胸闷" nothing is denied.
 *
 * @param clause - folded by `treatmentKey`
 * @param symptoms - where all symptoms, and the words they are told with, stand in it
 */
export function denialIn(
  clause: string,
  symptoms: readonly SymptomPlace[],
): (place: SymptomPlace) => boolean {
  const smallWords = blanked(clause, symptoms).replace(notDenial, (asked) =>
    "＊".repeat(asked.length),
  );
  return ({ start, end }) => {
    const after = clause.slice(end, end + reach);
    if (isOver.test(after) && !isBack.test(after)) return true;
    if (isTreatment.test(after)) return true;
    const from = Math.max(0, start - reach);
    if (notThere.test(clause.slice(from, start))) return true;
    const before = smallWords.slice(from, start);
    const last = [...before.matchAll(denial)].at(-1);
    if (last === undefined) return false;
    const between = before.slice(last.index + last[0].length);
    return between.replace(fillers, "") === "" || isList.test(between);
  };
}

function blanked(clause: string, symptoms: readonly SymptomPlace[]): string {
  const letters = [...Array(clause.length).keys()].map((at) => clause.charAt(at));
  for (const { start, end } of symptoms) letters.fill(" ", start, end);
  return letters.join("");
}
