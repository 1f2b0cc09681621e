/** Cantonese, contractions and slips of the finger, and what they stand for. */
const said: readonly (readonly [RegExp, string])[] = [
  [/顶(?:唔|不)(?:顺|住)/gu, "受不了"],
  [/郁(?:唔|不)到/gu, "动不了"],
  [/[抖吸](?:唔|不)(?:到|着)气/gu, "喘不过气"],
  [/成日喊|喊唔停/gu, "天天哭"],
  [/瞓/gu, "睡"],
  [/(?<=睡)(?:唔|不)(?:到|着)/gu, "不着"],
  [/冇/gu, "没有"],
  [/唔/gu, "不"],
  [/睇/gu, "看"],
  [/嘢/gu, "东西"],
  [/咗/gu, "了"],
  [/嘅/gu, "的"],
  [/佢/gu, "她"],
  [/而家/gu, "现在"],
  [/仲(?=有|系|未|好|痛|肿|流)/gu, "还"],
  [/发骚(?=\d|三|到|了)|发浇/gu, "发烧"],
  [/流浓|化浓/gu, "流脓"],
  [/红种/gu, "红肿"],
  [/\bcan ?not\b|\bcant\b/gu, "can't"],
  [/\bwill not\b|\bwont\b/gu, "won't"],
  [/\b(is|are|was|were|does|do|did|has|have|had|could) ?n(?:o|')?t\b/gu, "$1n't"],
];

/**
 * A note as the lists of symptoms write it: "睇唔到嘢" becomes "看不到东西", "cannot see" becomes
 * "can't see".
 *
 * What is not known stays as it is.
 *
 * @param note - folded by `treatmentKey`
 *
 * @example
 * plainlySaid("冇发烧") // => "没有发烧"
 * plainlySaid("it will not stop") // => "it won't stop"
 */
export function plainlySaid(note: string): string {
  return said.reduce((text, [spoken, written]) => text.replace(spoken, written), note);
}
