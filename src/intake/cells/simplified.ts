/**
 * Traditional characters and their simplified forms, pair by pair: those that occur in the words
 * the readers know and in surnames. It lets every list of words stand once for both scripts; names and notes are
 * never sent through it.
 */
const pairs =
  "僅仅語语華华國国歷历曆历農农陽阳陰阴閏闰臘腊週周點点時时後后號号個个這这來来約约過过間间開开關关" +
  "閉闭機机話话電电錯错誤误無无沒没聽听掛挂斷断線线續续絕绝絡络聯联係系繫系復复複复訪访談谈" +
  "認认確确診诊療疗術术處处預预訂订單单據据報报達达遲迟變变動动醫医師师護护員员務务長长經经" +
  "協协諮咨詢询顧顾劃划費费價价錢钱賬账帳账還还餘余額额總总計计數数繳缴現现轉转銀银貨货幣币" +
  "萬万億亿圓圆塊块贈赠優优獎奖禮礼儲储購购買买賣卖產产嬰婴寶宝媽妈爺爷孫孙兒儿閨闺姊姐婦妇" +
  "夥伙滿满給给讓让說说請请問问題题與与為为對对當当會会應应該该從从將将準准備备決决擇择願愿" +
  "興兴貴贵遠远離离職职頂顶專专業业課课張张雙双紅红腫肿癢痒熱热發发燒烧傷伤膿脓嚴严噁恶頭头" +
  "暈晕懷怀別别類类種种檔档資资庫库錄录記记誌志冊册覽览匯汇舊旧刪删樣样範范測测試试實实際际" +
  "壞坏亂乱簡简訊讯傳传騷骚擾扰攪搅擋挡鎖锁權权隱隐眾众鄰邻靈灵棄弃喪丧歸归勞劳門门項项盡尽" +
  "償偿補补繼继終终結结掃扫條条臨临廢废進进節节腳脚臉脸徵征壓压劑剂針针組组筆笔輪轮級级極极" +
  "評评較较樂乐歡欢誰谁妳你嗎吗著着裡里裏里於于貳贰參叁叄叁陸陆兩两寫写選选稱称謂谓親亲屬属" +
  "養养創创辦办團团暫暂尋寻鐘钟鍾钟畢毕併并潔洁違违佔占啟启啓启畫画膚肤髮发齡龄歲岁誕诞靜静" +
  "狀状態态癒愈傾倾觀观蹤踪緊紧議议異异燙烫陳陈黃黄劉刘趙赵吳吴馬马鄭郑謝谢許许韓韩馮冯鄧邓" +
  "蕭萧葉叶蘇苏呂吕盧卢譚谭賈贾韋韦鄒邹閆闫龍龙賀贺龔龚湯汤溫温龐庞顏颜莊庄聶聂魯鲁蘭兰紀纪" +
  "駱骆藍蓝寧宁齊齐喬乔賴赖遊游歐欧諸诸東东軒轩轅辕聞闻連连賓宾羅罗蔣蒋婁娄鮑鲍嶽岳塗涂練练" +
  "楊杨慮虑體体驗验鴿鸽鳥鸟簽签縮缩擔担憂忧顯显屆届幾几癥症淚泪濕湿曬晒臺台檯台灣湾麗丽戶户" +
  "麼么嚇吓嘔呕爛烂潰溃績绩倉仓販贩銷销載载運运輸输遞递郵邮調调誠诚訴诉訟讼諾诺識识講讲證证" +
  "詞词詳详論论讀读豐丰貝贝負负財财責责貸贷賠赔質质贏赢趕赶跡迹踐践車车軟软輕轻輔辅辭辞邊边" +
  "適适遷迁遺遗醜丑鈴铃鉛铅鋪铺鍵键鏡镜閒闲階阶隊队隨随險险雜杂難难響响順顺領领風风飛飞飯饭" +
  "飲饮館馆駕驾騙骗驚惊鬆松鬧闹啞哑嗆呛執执場场墊垫夢梦奪夺孃娘嬌娇學学審审導导嶺岭幫帮廣广" +
  "廳厅彎弯彙汇徑径恆恒悶闷惱恼慘惨慣惯憑凭懶懒戀恋戰战摯挚敗败敵敌斂敛昇升晝昼曉晓書书楓枫" +
  "榮荣樓楼殘残毆殴況况淨净減减渦涡滬沪滾滚漲涨燈灯燦灿爭争獨独獲获瑋玮瓊琼痲麻瘋疯盤盘睏困" +
  "矯矫礎础稅税穩稳競竞籤签純纯納纳紋纹細细綁绑綜综維维緒绪緩缓緻致織织繪绘羨羡習习聖圣聲声" +
  "肅肃脫脱膠胶舉举艷艳葷荤薦荐蘋苹蟲虫裝装襲袭規规視视覺觉觸触訓训設设詩诗諧谐譯译貓猫貢贡" +
  "貼贴貿贸賞赏賢贤贊赞躍跃轎轿轟轰鄉乡釋释鈺钰銘铭鋒锋鋼钢錦锦鎮镇鑽钻閃闪閱阅隻只韻韵頁页" +
  "頓顿頻频顆颗顔颜飄飘飾饰餅饼餓饿駐驻騎骑驅驱髒脏鮮鲜鳳凤鴻鸿鵬鹏鹽盐麥麦齒齿";

const simplifiedOf = new Map<number, string>();
for (let at = 0; at + 1 < pairs.length; at += 2) {
  simplifiedOf.set(pairs.charCodeAt(at), pairs.charAt(at + 1));
}

/** Below the first Han character nothing has another script. */
const firstHan = 0x4e00;

/** The text in simplified characters as far as the readers' words need it. */
export function simplified(text: string): string {
  let result = "";
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const character = code < firstHan ? undefined : simplifiedOf.get(code);
    if (character === undefined) continue;
    result += text.slice(copied, at) + character;
    copied = at + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}
