/** A person other than the client answers this number: never a word about treatments there. */
export const thirdParty =
  /老公|丈夫|^先生|^太太|^老婆|爱人|男友|男朋友|妈|母亲|爸|父亲|女儿|儿子|姐姐|妹妹|哥哥|弟弟|婆婆|公公|阿姨|亲戚|朋友|闺蜜|同事|家人|家属|家里|助理|秘书|司机|保姆|月嫂|紧急|代接|转接人|husband|spouse|partner|wife|mother|mum|mom|father|dad|daughter|\bson\b|sister|brother|friend|assistant|secretary|emergency|nanny/i;

/** She would not leave a number. */
export const refusal =
  /拒|不留|不肯|不给|不愿|不想|不便|不方便|不提供|保密|勿|别打|免打扰|refus|declin|withheld|won't|would not|private|confidential|do not call|dnc/i;

/** She is reached by messages only. */
export const messageOnly =
  /微信|威信|weixin|wechat|\bwx\b|^wx|\bvx\b|^vx|加v|薇信|\bline\b|whatsapp|telegram|qq|小红书|抖音|instagram|\big\b/i;

/** Words that only say what the number is. */
export const ownLabel =
  /^(?:(?:联系|手机|移动|固定|家庭|办公|公司|联络)?(?:电话|手机|号码?|电话号码)|手机号|移动|座机|固话|电话[12]?|本人|自己|主号?|备用?|微信号?|微信同号|同微信|wechat|whatsapp|tel|phone|mobile|cell|home|work|office|telephone|m|t|p|h|w|c|no)\.?$/i;
