/** Traditional and simplified characters of treatment names, pair by pair. */
const pairs =
  "臉脸針针國国皺皱桿杆紋纹頭头魚鱼適适豐丰墊垫淚泪溝沟臥卧蠶蚕蘋苹陽阳補补宮宫額额頸颈膠胶" +
  "雙双質质顏颜絲丝蓮莲內内羥羟膚肤層层槍枪嬰婴兒儿麗丽蘭兰鮭鲑線线鈴铃鐺铛鳳凤電电飛飞脈脉" +
  "衝冲療疗醫医鐳镭淨净調调點点陣阵網网熱热瑪玛聲声頻频緊紧緻致歐欧黃黄滾滚凍冻減减換换楊杨" +
  "導导氣气潔洁濕湿護护養养課课撥拨經经絡络壓压溫温種种燙烫霧雾飄飘繡绣蠟蜡髮发發发術术縫缝" +
  "訂订開开視视鏡镜單单純纯韓韩結结構构軟软縮缩輪轮顴颧頰颊陰阴處处實实齒齿貼贴隱隐產产訓训" +
  "練练後后離离復复複复滿满鬆松遊游寶宝撫抚體体綜综矯矫顎颚脫脱麥麦剝剥癒愈痠酸濾滤營营衛卫";

const simplifiedOf = new Map<string, string>();
for (let at = 0; at < pairs.length; at += 2)
  simplifiedOf.set(pairs.charAt(at), pairs.charAt(at + 1));
const traditional = new RegExp(`[${[...simplifiedOf.keys()].join("")}]`, "gu");

/**
 * A treatment's name as it is compared: width, case, blanks, curly apostrophes and the two Chinese
 * scripts folded.
 *
 * @example
 * treatmentKey(" ＩＰＬ  Facial ") // => "ipl facial"
 * treatmentKey("雙眼皮") // => "双眼皮"
 */
export function treatmentKey(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/[’‘]/gu, "'")
    .replace(traditional, (character) => simplifiedOf.get(character) ?? character)
    .toLowerCase();
}
