/** Sources of the expressions over simplified, lower-case text with its numbers in figures. */
export const number = "(?<![\\d.])(\\d{1,4}(?:\\.\\d{1,2})?)(?!\\d)";

export const times =
  "(?:次|堂课?|回|节课?|课时?|sessions?|times|treatments?|visits?|class(?:es)?|x)";

/** What is counted when it is not sessions. */
export const unit =
  "(支|瓶|针|发|单位|ml|毫升|cc|u|units?|片|贴|张|天|部位|对|颗|粒|g|克|syringes?|vials?|shots?|days?|areas?|pcs)";

export const boxes = "(盒|箱|套|组|包)";
export const course = "(?:个?疗程|期|courses?|packages?)";
export const minutes = "(?:分钟|分|min(?:ute)?s?)";
/** What a rate counts by: "2次/周" says how often, not how many. */
export const period = "(?:周|星期|礼拜|月|天|日|年|季度?|week|month|day|year|quarter)";
export const by = " ?[*x×乘] ?";

export const usedWord =
  "(?:已经?|总共)?(?:用|做|上|使用|完成|消耗|消费|消|耗|划扣|划|扣|体验|治疗)(?:了|过|掉|去)?|第" +
  "|used|done|taken|completed|redeemed|attended|session|visit|treatment|no\\.?|#";
export const leftWord =
  "(?:卡[内里上])?(?:还|仍)?(?:剩余?|剩下|有|余)|结余|余额|余次|未做|未用|没做|没用" +
  "|left|remaining|remain|balance";
export const totalWord =
  "一共|总共|合计|共计|共|总计|总|买了?|购买?|办了?|开了?|of|total|bought|buy|purchased";
export const giftWord = "赠送|赠|再送|送|另送|加送|加赠|get|free|bonus|plus";

export function wholly(source: string): RegExp {
  return new RegExp(`^(?:${source})$`);
}
