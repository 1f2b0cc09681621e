/** Words of a level or spending-power column, as compared: half width, lower case, no spaces. */
export interface LevelWords {
  readonly high: readonly string[];
  readonly mid: readonly string[];
  readonly low: readonly string[];
}

/**
 * Words that say a level in any clinic: SOURCES.md#level-words. Names of cards (gold, 钻石) are left
 * out on purpose: which of them is high is the clinic's to say.
 */
export const levelWords: LevelWords = {
  high: [
    "高",
    "强",
    "強",
    "很强",
    "较强",
    "高端",
    "高端客",
    "高消费",
    "大客户",
    "high",
    "strong",
    "a",
    "a类",
    "a級",
    "a级",
  ],
  mid: [
    "中",
    "中等",
    "一般",
    "中端",
    "中端客",
    "medium",
    "mid",
    "average",
    "b",
    "b类",
    "b級",
    "b级",
  ],
  low: ["低", "弱", "较弱", "低端", "低端客", "low", "weak", "c", "c类", "c級", "c级"],
};
