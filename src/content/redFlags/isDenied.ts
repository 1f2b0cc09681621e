/** Where a symptom stands in its clause. */
export interface SymptomPlace {
  readonly start: number;
  readonly end: number;
}

const denial =
  /(?:没有|没再|没|无|未见|未|不再|不是|不|别|否认|排除|\b(?:no|not|never|without|denies|denied|nor|none|isn't|aren't|wasn't|doesn't|don't|didn't|hasn't|haven't|zero|free of)\b)/gu;
/** Feared, prevented or to be treated: it is not there, or why she comes. */
const notThere =
  /(?:怕|怕会|害怕会|避免|防止|预防|以免|想(?:做|要|祛|去|淡|治|打)|想?改善|想?矫正|淡化|祛|咨询|\b(?:afraid of|scared of|fear of|prevent|avoid|wants? to (?:fix|treat|improve|correct|lift|remove)|to (?:fix|treat|improve|correct)|wants? .{0,12} for|enquir\w+ about|interested in))\s*(?:的|有|出现|any|a|the|her|their|his)?\s*$/u;
/** What is done about it names a treatment, not a symptom. */
const isTreatment =
  /^(?:的)?(?:矫正|矫治|修复|手术|项目|治疗|改善|提升|溶解|护理|correction|treatment|surgery|removal)/u;
/** What may stand between a denial and the symptom it denies, beside other symptoms. */
const fillers =
  /有|再|会|见|出现|什么|任何|明显|觉得|感到|感觉|太|怎么|很|那么|特别|发|红|肿|痛|疼|痒|热|烧|血|脓|胀|麻|、|和|或者|或|及|跟|与|也|都|继续|的|\b(?:any|signs?|symptoms?|of|more|real|really|or|and|a|an|the|longer|have|has|had|having|feel|feeling|been|be|is|are|swelling|redness|pain|bruising|bleeding|new|sudden|severe|other|further|experiencing|seeing|nor|no)\b|[\s/+-]/gu;
/** "有没有", "是不是" ask; "不停", "不住" and "没用" are part of what is wrong. */
const notDenial =
  /有没有|是不是|会不会|不停|不住|不止|不断|不舒服|没用|没力|没劲|无力|不清|不起|不了|不上|not only|no longer able|not sure if/gu;
const isOver =
  /^.{0,6}?(?:退了|退烧|消了|消退|没有了|没了|缓解|止住|好了|好多了|恢复了|过去了|痊愈|了一天就|了两天就)|^\W*(?:\w+\W+){0,3}?(?:is gone|has gone|went away|resolved|has stopped|stopped|settled|is better|better now|cleared up|went down|has gone down)/u;
const isBack = /又|再次|还是|反复|again|came back|come back|returned/u;

/**
 * Whether a note denies a symptom, or says that it is over: "没有发烧、流脓", "no fever or pus",
 * "发烧退了".
 *
 * A denial reaches over other symptoms and small words only: in "不舒服胸闷" nothing is denied.
 *
 * @param clause - folded by `treatmentKey`
 * @param place - where the symptom stands
 * @param symptoms - where all symptoms of the clause stand
 */
export function isDenied(
  clause: string,
  place: SymptomPlace,
  symptoms: readonly SymptomPlace[],
): boolean {
  const after = clause.slice(place.end);
  if (isOver.test(after) && !isBack.test(after)) return true;
  if (isTreatment.test(after) || notThere.test(clause.slice(0, place.start))) return true;
  const before = blanked(clause, symptoms, place.start).replace(notDenial, (found) =>
    "＊".repeat(found.length),
  );
  const last = [...before.matchAll(denial)].at(-1);
  if (last === undefined) return false;
  return before.slice(last.index + last[0].length).replace(fillers, "") === "";
}

function blanked(clause: string, symptoms: readonly SymptomPlace[], end: number): string {
  let text = clause.slice(0, end);
  for (const symptom of symptoms) {
    if (symptom.end > end) continue;
    const length = symptom.end - symptom.start;
    text = text.slice(0, symptom.start) + " ".repeat(length) + text.slice(symptom.end);
  }
  return text;
}
