import { wordsIn } from "./wordTable";

/** Rows that stand for a total, not for a person. Compared without blanks, case and script. */
export const subtotal =
  /^(?:本|上|全|当|每|各)?(?:\d{1,4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})?(?:月份?|日|周|年度?|页|季度?|店|期|班|天|部门|门店|院区?|分店)?(?:业绩|金额|消费|收入|人数|客数|营业额?|现金)?(?:小计|合计|总计|累计|共计|汇总|总和|总数|总额|合共|总共|平均值?|均值|总业绩|总金额|小结|总结)(?:金额|人数|客数|次数|业绩|消费|收入)?$|^.{1,8}(?:小计|合计|总计|累计|共计)$/;

/** English rows of totals; "Total, Anna" with its comma is a person. */
export const englishSubtotal =
  /^(?:(?:sub|grand|page|daily|weekly|monthly|yearly|month|week|day|year|overall|running|january|february|march|april|may|june|july|august|september|october|november|december) ?-? ?)?(?:totals?|subtotals?|sum|average|avg|mean)(?: (?:(?:for|of|in|this) .{1,20}|sales|revenue|amount|clients|customers|visits))?$|^(?:grand|sub) ?-?total$/i;

/** Entries for people nobody can call: walk-ins, tests, the house. */
export const notAClient =
  /^(?:.{0,4}散客|散单|路人[甲乙丙丁]?|未知客户|未知顾客|路过|过路客?|过客|现场客|自来客|自然客|体验客|团购客|门诊客|临客|临时客户?|临时顾客|流动客|现金客户?|匿名|无名氏?|某某|某|测试|测试.{0,4}|试用|样例|示例|范例|例子?|演示|模板|新客户?|老客户?|顾客|客户|客人|会员|员工|内部|内购|内部员工|店内|店里|店用|自用|公司|本店|门店|陌生人|陌生客|访客|来宾|嘉宾|未命名|姓名|客户姓名|顾客姓名|x{2,4}|(?:testtest|test|testing|tester|samples?|examples?|dummy|demo)(?:client|customer|account|user|patient|name|test)?|house(?:account)?|walkins?|walkinclient|walkincustomer|guests?|clients?|customers?|cash(?:client|customer|sale)?|newclient|newcustomer|staff|employee|internal|admin|anonymous|anon|unknown(?:client|customer|name|person)?|noname|nonames|name|clientname|fullname|stranger|visitor|passerby|retail|retailcustomer|donotuse|deleted|void|na|tbc|tba|misc|sundry)\d{0,3}$/;

/** "The same as above" in all the ways people write it. */
export const ditto =
  /^(?:同上|同前|如上|上同|〃|″|”|"|''|''|′′|々|仝|↑|ditto|do\.|same|same as above|as above)$/i;

/** Titles after a surname or name; longer ones first. */
export const chineseTitles = wordsIn(`
    老板娘, 小姐姐, 大小姐, 美容师, 咨询师, 太太, 女士, 小姐, 先生, 阿姨, 老师, 夫人, 妈妈, 宝妈,
    爸爸, 经理, 老板, 医生, 医师, 护士, 主任, 局长, 院长, 校长, 教授, 大姐, 大哥, 美女, 帅哥,
    姑娘, 女生, 同学, 师傅, 奶奶, 爷爷, 叔叔, 婶婶, 嫂子, 总监, 店长, 律师, 会计, 书记, 科长,
    处长, 部长, 主管, 董事长, 董事, 老太太, 小妹, 姐姐, 哥哥, 大妈, 大姨, 大婶, 某某, 某, 姐, 太,
    总, 哥, 叔, 姨, 嫂, 董, 婶, 妈, 爸, 妞
  `).sort((one, other) => other.length - one.length);

/** Words before a surname that make it a way of addressing somebody. */
export const chinesePrefixes: ReadonlySet<string> = new Set(["小", "老", "阿", "大"]);

export const englishTitle = /^(?:mrs|mr|ms|miss|mx|dr|prof|madam|mme|sir|lady)\.? /i;

/** Levels and labels that stand behind a name. */
export const tagWord =
  /^(?:s?vip\d?|vvip|svvip|会员|金卡|银卡|黑卡|钻卡|钻石卡?|白金卡?|金牌|至尊|大客户|重点|重点客户|gold|silver|platinum|diamond|black|member|new|regular|staff|model|influencer|blogger|kol|koc)$/i;

/** What tells two clients of one name apart. */
export const disambiguator =
  /^(?:大|小|老|新|男|女|胖|瘦|高|矮|[甲乙丙丁]|[一二三四五]|\d{1,2}|[A-Z]|[1-9]号)$/;
