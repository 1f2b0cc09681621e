import { wordsIn } from "./wordTable";
import { simplified } from "./simplified";

/** The usual Chinese surnames of one character, simplified. */
const single = new Set(
  (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程" +
    "苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝" +
    "龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左" +
    "柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈" +
    "饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵" +
    "苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南" +
    "班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿" +
    "国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯" +
    "隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由"
  ).split(""),
);

/** Surnames of two characters, simplified. */
const compound = new Set(
  wordsIn(`
    欧阳, 司马, 上官, 诸葛, 东方, 皇甫, 尉迟, 公孙, 令狐, 慕容, 夏侯, 司徒, 司空, 端木, 独孤,
    南宫, 长孙, 宇文, 轩辕, 闻人, 赫连, 澹台, 呼延, 申屠, 太史, 钟离, 鲜于, 万俟, 东郭, 百里,
    西门, 濮阳, 淳于, 单于, 第五, 公冶, 公羊, 宗政
  `),
);

/** Whether a (traditional or simplified) character is a usual surname. */
export function isSurname(text: string): boolean {
  return single.has(simplified(text)) || compound.has(simplified(text));
}

/** The two-character surname a name begins with. */
export function compoundSurname(name: string): string | undefined {
  const head = name.slice(0, 2);
  return compound.has(simplified(head)) ? head : undefined;
}
