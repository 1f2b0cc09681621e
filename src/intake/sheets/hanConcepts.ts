import { foldedKey } from "./headerText";

/**
 * Words people use one for another in a Chinese header, a line each; the first stands for all of them.
 * 消费时间 and 消费日 are one column, and so are 推荐人手机 and 介绍人电话.
 */
const synonyms: readonly string[] = [
  "客户 顾客 用户 会员 客人 贵宾 患者 病人 病患 产妇 宝妈 妈妈 求美者 本人 卡主 持卡人 就诊人",
  "介绍人 推荐人 转介绍人 转介人 引荐人 介绍者 推荐者 老客 老客户 老顾客 介绍客户 介绍顾客 介绍客人 推荐客户 推荐顾客 推荐会员 介绍会员",
  "电话 手机 手机号 手机号码 电话号码 联系电话 联络电话 联系方式 联络方式 联系号码 联络号码 联系手机 联络手机 手提电话 手提号码 移动电话 行动电话 流动电话 tel",
  "备用 第二 另一 另外 其他 其它 其余",
  "家庭 住宅 家里 家中 家用 住家 宅",
  "公司 单位 办公 办公室",
  "家属 家人 亲属 配偶 老公 丈夫 爸爸 宝爸",
  "微信 企微 企业微信 wx vx",
  "卡号 卡片号 卡片号码 卡号码 卡编号 会员卡号 会员卡号码 会员卡编号 贵宾卡号 贵宾卡号码 vip卡号 卡片编号",
  "卡 卡片 会员卡 贵宾卡 vip卡",
  "号 号码 编号 编码 代码 代号 id",
  "日期 日期时间 时间 日 日子 年月日",
  "金额 额 额度 款 款项 钱 费 费用 总额",
  "次 次数 堂 堂数 节 节数 课时 课次 数量 数 个数 频次 频率",
  "剩余 剩 剩下 余 余下 还剩 尚余 尚剩 结余 结存 库存 未用 未使用 未消耗 未耗 可用 未做 未划扣 未核销 未消 未扣 待用 待消耗",
  "欠 欠款 欠费 尾款 未付 未付款 未收 未收款 未结 未结清 未缴 待付 待付款 待收 待收款 待补 待补款 应收未收 尚欠 赊账 欠账",
  "用 已用 使用 已使用 已消耗 消耗 耗 已耗 已做 做了 用了 已核销 核销 已划扣 划扣 已扣 扣 耗卡 扣卡 划卡 销卡 消卡 消课 消 耗课 扣课 已上",
  "治疗 手术 操作 施作 施打 施术 注射 打针",
  "护理 服务 调理 做护理",
  "赠送 赠 送 加赠 附赠 额外赠送 额外赠 赠品 免费 额外",
  "购买 购 买 购入 买入 买了 购卡",
  "成交 签单 成单 开单 下单 订单 交易",
  "总 累计 累积 合计 总计 历史 总共 历年 全部",
  "到店 来店 到院 来院 到诊 来诊 就诊 看诊 来访 到访 光临 光顾 进店 上门 来了 到达",
  "上次 最近 最后 最近一次 最后一次 末次 近期 前次 上一次",
  "下次 下一次 下回 再次",
  "预计 计划 预定 拟定",
  "首次 第一次 初次 首",
  "预约 约 约定 约诊 挂号",
  "回访 随访 电访 跟进 追踪 跟踪 致电 拨打 外呼 沟通 联络 联系 通话 关怀 触达 打电话",
  "人 人员 员 者 师 专员 老师",
  "顾问 咨询师 咨询 美容顾问 咨询顾问",
  "美容师 技师 调理师 理疗师 操作师 手法师 护理师 产康师 芳疗师 美疗师 美体师",
  "医生 医师 大夫",
  "员工 职员 同仁 同事 职工 店员 工作人员",
  "姓名 名 名字 名称 全名 大名 称呼 芳名",
  "结果 效果",
  "情况 状况 情形",
  "状态 现状",
  "是否 有无 有没有 是不是 否 与否 了没 了没有 了吗",
  "原因 事由 理由 缘由 目的 主题",
  "类型 类别 种类 分类 性质 类 别",
  "方式 渠道 管道 途径 平台 手段 工具",
  "内容 记录 纪录 详情 摘要 小结 反馈 概要",
  "备注 说明 备忘 附注 附言 留言 备考",
  "部位 位置 区域",
  "消费 花费",
  "分 评分 打分 得分 分数 分值 程度 度 值 指数 率",
  "级别 等级 层级 级 分级 档次",
  "期望 期待 预期",
  "体验 感受 感觉",
  "意向 想做 想改善 想解决 想了解 感兴趣 有兴趣 诉求 需求 需要 关注",
  "皮肤 肌肤",
  "短信 信息 消息 讯息 简讯",
  "项目 疗程 品项 课程 套餐 套票 卡项 产品 商品",
  "门店 店 分店 店铺 院区 机构 分院 门市 会所 店家 诊所 据点",
  "退款 退费 退 退还 退卡 退项 退单 退刷 退回 实退 已退 退款退费",
  "定金 订金 预约金 意向金 诚意金 预付金 预付 预付定金 预付订金 预交",
  "付款 支付 结账 结帐 缴费 买单",
  "实收 实付 已付 已收 已缴 已交 现付 实缴 到账",
  "返利 返扣 返现 返点 返款 返还 回馈 回馈金 红利 红利金",
  "拒绝 拒接 拒 不接受 禁止 不要 请勿 勿 别 停止 不愿 谢绝",
  "入会 建档 注册 开卡 办卡 加入 登记 建卡 开户",
  "到期 有效期 有效 有效期限 失效 过期 截止 期限 有效期至",
  "宝宝 孩子 婴儿 小孩",
  "分娩 生产 产子",
  "房 房号 房间号 房间",
  "入住 入所 入馆 进馆",
  "职位 岗位 职务 职称 角色 工种 职别",
  "在职 任职 在岗",
  "年龄 年纪 岁数",
  "农历 阴历 旧历",
  "公历 阳历 国历 新历 西历",
  "单 单次 单堂 单节 每 每次 每堂 每节",
  "价格 价 价钱 单价 定价 售价 标价",
];

/** Words that change nothing. */
const fillers =
  "的 了 之 该 此 和 或 与 具体 详细 主要 一栏 栏 当前 目前 本次 本日 当天 当日 实际 几 多少";

const conceptOf = new Map([
  ...synonyms.flatMap((line) => {
    const words = line.split(" ");
    return words.map((word) => [word, words[0] ?? ""] as const);
  }),
  ...fillers.split(" ").map((word) => [word, ""] as const),
]);
/** Words that need another beside them, by the first of their line. */
const saysLittle = new Set([
  "号",
  "备用",
  "人",
  "公司",
  "家庭",
  "分",
  "单",
  "预计",
  "首次",
  "是否",
]);
const longestWord = Math.max(...[...conceptOf.keys()].map((word) => word.length));

/**
 * What a Chinese header speaks of: its words by longest match, each put for its synonyms, in no
 * order. A character of no word stands for itself, so only headers alike in all they say share a key.
 *
 * @returns `undefined` for a header of one word that says too little alone: 代码 is no 客户代码
 *
 * @example
 * hanConceptKey("推薦人的手機") // => "介绍人 电话"
 * hanConceptKey("介绍人联系电话") // => "介绍人 电话"
 */
export function hanConceptKey(header: string): string | undefined {
  const key = foldedKey(header);
  const concepts = new Set<string>();
  let isLong = false;
  for (let at = 0; at < key.length; ) {
    let length = Math.min(longestWord, key.length - at);
    while (length > 1 && !conceptOf.has(key.slice(at, at + length))) length--;
    const word = key.slice(at, at + length);
    const concept = conceptOf.get(word) ?? word;
    if (concept !== "") concepts.add(concept);
    isLong ||= concept !== "" && length > 1 && !saysLittle.has(concept);
    at += length;
  }
  return concepts.size > 1 || isLong ? [...concepts].sort().join(" ") : undefined;
}
