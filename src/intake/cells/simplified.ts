/**
 * Traditional characters and their simplified forms, pair by pair: those that occur in the words
 * the readers know. It lets every list of words stand once for both scripts; names and notes are
 * never sent through it.
 */
const pairs =
  "華华國国歷历曆历農农陽阳陰阴閏闰臘腊週周點点時时後后號号個个這这來来約约過过間间開开關关閉闭" +
  "機机話话電电錯错誤误無无沒没聽听掛挂斷断線线續续絕绝絡络聯联係系繫系復复複复訪访談谈認认" +
  "確确診诊療疗術术處处預预訂订單单據据報报達达遲迟變变動动醫医師师護护員员務务長长經经協协" +
  "諮咨詢询顧顾劃划費费價价錢钱賬账帳账還还餘余額额總总計计數数繳缴現现轉转銀银貨货幣币萬万" +
  "億亿圓圆塊块贈赠優优獎奖禮礼儲储購购買买賣卖產产嬰婴寶宝媽妈爺爷孫孙兒儿閨闺姊姐婦妇夥伙" +
  "滿满給给讓让說说請请問问題题與与為为對对當当會会應应該该從从將将準准備备決决擇择願愿興兴" +
  "貴贵遠远離离職职頂顶專专業业課课張张雙双紅红腫肿癢痒熱热發发燒烧傷伤膿脓嚴严噁恶頭头暈晕" +
  "懷怀別别類类種种檔档資资庫库錄录記记誌志冊册覽览匯汇舊旧刪删樣样範范測测試试實实際际壞坏" +
  "亂乱簡简訊讯傳传騷骚擾扰攪搅擋挡鎖锁權权隱隐眾众鄰邻靈灵棄弃喪丧歸归勞劳門门項项盡尽償偿" +
  "補补繼继終终結结掃扫條条臨临廢废進进節节腳脚臉脸徵征壓压劑剂針针組组筆笔輪轮級级極极評评" +
  "較较樂乐歡欢誰谁妳你嗎吗著着裡里裏里於于貳贰參叁叄叁陸陆兩两寫写選选稱称謂谓親亲屬属養养" +
  "創创辦办團团暫暂尋寻鐘钟鍾钟畢毕併并潔洁違违佔占啟启啓启畫画膚肤髮发齡龄歲岁誕诞靜静狀状" +
  "態态癒愈傾倾觀观蹤踪緊紧議议異异燙烫";

const simplifiedOf = new Map<string, string>();
for (let at = 0; at + 1 < pairs.length; at += 2) {
  simplifiedOf.set(pairs.charAt(at), pairs.charAt(at + 1));
}
const traditional = new RegExp(`[${[...simplifiedOf.keys()].join("")}]`, "g");

/** The text in simplified characters as far as the readers' words need it. */
export function simplified(text: string): string {
  return text.replace(traditional, (character) => simplifiedOf.get(character) ?? character);
}
