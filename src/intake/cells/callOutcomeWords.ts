import type { CallOutcome } from "../../core/clients/codes";
import { type Words, wordsIn } from "./wordTable";

/**
 * How callers write what came of a call. Looked for in this order inside longer notes, so that what
 * must never be missed stands first.
 */
export const callOutcomeWords = {
  closed_deceased: wordsIn(`
    去世, 已去世, 过世, 已故, 病故, 离世, 身故, 人没了, 人不在了, 走了人, deceased, died, dead,
    passed away, 结束档案, close the file
  `),
  medical_escalation: wordsIn(`
    转医生, 转医师, 已转医生, 需医生, 医生跟进, 需医生处理, 医疗处理, 过敏了, 术后异常, medical,
    adverse, refer to doctor, referred to doctor, doctor to call, adverse reaction, side effect,
    passed to the doctor
  `),
  complaint: wordsIn(`
    投诉, 要投诉, 客诉, 不满, 态度不好, 态度差, 服务不好, 服务差, 很生气, 生气, 发火, 骂人,
    告我们, 告你们, 要告我, 要告你, 起诉, 律师, 要退款, 要求退款, 退款, 退费, 差评, 维权, 曝光, 效果不好, 没效果, 不满意, complaint, not happy, not satisfied, dissatisfied,
    complained, complains, angry, upset, unhappy, wants refund, asks for refund, very unhappy
  `),
  do_not_contact: wordsIn(`
    不要给我打, 别给我打, 不许再打, 不许打, 不想接到, 不要来电, 别再来电, 不要打扰, 别打扰, 再打就投诉,
    别再打, 别打了, 不要再打, 不要打, 别打, 勿打, 勿扰, 免打扰, 拒访, 拒绝回访, 不接受回访, 不要回访, 不想回访, 不要联系, 别联系,
    请勿联系, 勿再联系, 不要再联系, 不再联系, 别再联系, 不要骚扰, 别骚扰, 骚扰, 拉黑, 已拉黑,
    被拉黑, 黑名单, 报警, 不要再来电, 停止来电, 退订, dnc, unsubscribe, unsubscribed, optout,
    do not call, don't call, don't contact, don't text, stop texting, leave me alone, do not contact, stop calling, stop, never call, remove from list,
    remove me, opt out, opted out, no more calls, take me off, blocked us
  `),
  hold: wordsIn(`
    暂不打扰, on hold, 怀孕, 已怀孕, 怀孕了, 备孕, 孕期, 怀二胎, 怀上, 二胎, 有宝宝了, 哺乳, 哺乳期, 住院, 在住院, 手术住院, 家里有丧事,
    丧事, 办丧事, 亲人去世, 家人去世, 父亲去世, 母亲去世, 老公去世, 流产, 坐月子, 刚生完, 刚生孩子, 生病, 隔离,
    pregnant, breastfeeding, hospital, hospitalised, hospitalized, bereavement, miscarriage,
    in hospital, family bereavement, expecting
  `),
  escalated: wordsIn(`
    转店长, 转经理, 已转店长, 店长处理, 店长跟进, 店长回电, 转主管, 上报, 已上报, 升级处理,
    escalated, escalate, manager to call, passed to manager, passed to the manager, needs manager
  `),
  wrong_number: wordsIn(`
    不是本人, 非本人, 打错, 打错了, 错号, 号码错误, 号码错, 电话错误, 号码不对, 电话不对, 不认识,
    不是她, 不是他, 不是这个人, 别人的号, 换号, 换号了, 换人用, 别人接, 他人接听, 号主换了, 号码换人, 换人了, 不是客户, wrong number, wrong no, wrong person,
    not her number, not this person, not the client, wn
  `),
  invalid_number: wordsIn(`
    空号, 停机, 已停机, 销号, 已销号, 号码无效, 无效号码, 号码不存在, 不存在, 查无此号, 错误号码, 位数不对,
    号码少一位, 注销, 已注销, 过期号码, disconnected, invalid, nis, deactivated, not in service,
    out of service, number not in service, no longer in service, does not exist, invalid number, bad number,
    dead number, disconnected number
  `),
  moved_to_wechat: wordsIn(`
    加微信, 已加微信, 加了微信, 微信聊, 转微信, 微信沟通, 微信联系, 微信回复, 加vx, 加v, 加企微, 企业微信, 通过微信,
    微信说, 微信已回, 微信回了, 微信已聊, 发微信, 已发微信, 加line, whatsapp, wechat, moved to wechat, added on wechat,
    switch to wechat, text me, prefers text
  `),
  hung_up: wordsIn(`
    秒挂, 挂断, 挂电话, 挂了, 被挂, 直接挂, 直接挂断, 接了就挂, 就挂, 接通挂断, 一听就挂, 听到就挂, 说两句就挂,
    hung up, hang up, hangup, hu, ended call, disconnected call
  `),
  declined_call: wordsIn(`
    拒接, 按掉, 摁掉, 掐断, 掐了, 拒听, 拒绝接听, 按断, 被按掉, declined call, call declined,
    rejected call, call rejected, declined, rejected
  `),
  unreachable: wordsIn(`
    关机, 已关机, 不在服务区, 无法接通, 暂时无法接通, 无信号, 信号不好, 欠费, 呼叫限制, 呼入限制,
    无法拨通, 打不通, 拨不通, 打不进, unreachable, unavailable, switched off, phone off,
    turned off, powered off, power off, out of range, no signal, not reachable, cannot reach,
    can't reach, cannot be reached, not available, call failed, out of area
  `),
  busy: wordsIn(`
    占线, 忙线, 忙音, 通话中, 忙, 正在通话, 正在通话中, 线路忙, 用户忙, busy, engaged, line busy,
    on another call, engaged tone, busy tone
  `),
  no_answer: wordsIn(`
    无人接听, 没人, 没人接, 不通, 没接, 未接, 未接通, 没接通, 未接听, 没有接, 没有人接, 无人接, 无人应答,
    无应答, 不接, 不接电话, 响铃未接, 没打通, 未打通, 未通, 没通, 语音信箱, 留言, 已留言, 转语音,
    转留言, 未联系上, 没联系上, 联系不上, 未回复, 没回复, 没回, 不回, 未回, na, n/a, voicemail,
    noanswer, lvm, vm, ringing, no answer, no reply, not reached, mailbox full, voicemail full, vm full,
    no response, not answered, did not answer, didn't answer, didn't pick up, no pickup,
    no pick up, unanswered, left message, left voicemail, left vm, lm, rang out, missed,
    not picked up, went to voicemail
  `),
  not_interested: wordsIn(`
    没兴趣, 没有兴趣, 不感兴趣, 没打算, 不打算, 不想要, 无兴趣, 不需要, 不用了, 没需求, 无需求, 没有需求, 无意向, 没意向, 没有意向,
    不考虑, 不想做, 不想来, 不会来, 不做了, 不要了, 拒绝, 不来了, 已在别家, 在别家做, 去别家, 换店, 搬走, 搬家,
    已搬走, 搬到外地, 出国, uninterested, refused, not interested, no interest,
    no thanks, no need, no longer interested, doesn't want, went elsewhere, moved away, ni
  `),
  appointment: wordsIn(`
    已约, 约了, 约好, 约好了, 预约, 已预约, 约上, 约到, 已排, 约定, 定了时间, 确定来, 会来,
    答应来, 同意来, 约周, 预约成功, booked, appointment, appt, scheduled, confirmed,
    appointment made, appointment booked, made appointment, will come, coming in
  `),
  callback: wordsIn(`
    稍后, 稍后再打, 稍后联系, 晚点, 晚点打, 晚点再打, 晚点回, 晚点联系, 回头打, 回头联系, 再打,
    再联系, 再联络, 再回访, 改天, 改天打, 改天联系, 改天再说, 过会, 等会, 一会儿, 待会, 开会, 在开会,
    开会中, 开车, 在开车, 上班, 在上班, 不方便, 不方便说, 不便接听, 不方便接, 在忙, 正忙, 忙着,
    在忙晚点, 要求回电, 回电, 再来电, callback, cb, later, call back, call later, call in,
    call again, try again, ring back, in a meeting, driving, at work, can't talk,
    not a good time, ask to call, requested callback
  `),
  considering: wordsIn(`
    考虑, 考虑中, 在考虑, 考虑一下, 考虑考虑, 再考虑, 想想, 想一下, 再想想, 想一想, 商量, 商量一下,
    和老公商量, 犹豫, 再看看, 看看, 有意向, 有兴趣, 感兴趣, 了解一下, 想了解, 问价, 咨询, 观望,
    对比, 可能来, 可能会来, considering, undecided, interested, maybe, thinking, thinking about it, will think,
    needs to think, asked price, asked for price
  `),
  not_now: wordsIn(`
    嫌贵, 觉得贵, 太贵, 价格太高, 没预算, 预算不够, 等有时间, 有时间再说, 下个月再说, 过几天再说,
     太远, 嫌远, 价格问题, 价格高, 贵了, 没钱, 最近没钱, 手头紧, 没时间, 最近没时间,
    没空, 最近没空, 最近忙, 太忙, 暂时不, 暂不, 暂不需要, 暂不考虑, 暂时不需要, 暂时不考虑,
    年后, 节后, 过段时间, 过阵子, 过一阵, 以后再说, 下次再说, 年后再说, 月底再说, 节后再说, 等发工资, 等活动,
    有活动再说, 还没做完, 在外地, 出差, 旅游, 在旅游, 经期, 例假, notnow, not now, too expensive,
    no money, can't afford, no time, too busy, maybe later, next month, not at the moment, not right now, on holiday,
    out of town, travelling, away
  `),
  reached: wordsIn(`
    已回访, 回访成功, 打通, 已打通, 已联络, 联络上, 已联系, 已接通, 接通, 已接, 接了, 已接听, 接听, 已致电, 已通话, 通话, 已沟通,
    沟通, 沟通良好, 已通知, 通知到, 已告知, 正常, 恢复好, 恢复良好, 恢复得好, 恢复很好, 恢复不错,
    效果好, 效果不错, 效果很好, 满意, 很满意, 非常满意, 没问题, 一切正常, 挺好, 很好, 不错,
    已关怀, 已问候, 已祝福, 已跟进, 已回复, 回复了, 完成, 已完成, √, ✓, ✔, ok, reached,
    connected, answered, spoke, contacted, done, completed, called, talked, good, fine, well,
    happy, satisfied, success, yes, y, spoke to, spoke with, talked to, got through, picked up,
    follow up done, all good, no complaint, no complaints, doing well, no problem, no problems, no issues, healing well
  `),
} as const satisfies Words<CallOutcome>;

/** Complaints of the body: such a note goes to a doctor, whatever else it says. */
export const symptomWords = wordsIn(`
    疼, 痛, 肿, 自杀, 轻生, 不想活, 红肿, 肿得, 肿了, 很肿, 还肿, 又肿, 脸肿, 肿胀, 肿痛, 肿起来,
    疼痛, 很痛, 好痛, 剧痛, 痛得, 还痛, 还疼, 很疼, 疼得, 疼死, 胀痛, 刺痛, 灼痛, 发烧, 发热,
    发炎, 发红, 红了, 化脓, 流脓, 有脓, 感染, 出血, 流血, 渗血, 渗液, 起泡, 水泡, 破皮, 起疹, 皮疹, 红疹,
    过敏, 发白, 发紫, 发黑, 变黑, 淤青, 瘀青, 青紫, 硬块, 结节, 麻木, 没知觉, 歪了, 歪斜, 不对称,
    大小眼, 下垂, 看不清, 模糊, 重影, 失明, 呼吸困难, 胸闷, 胸痛, 头晕, 晕倒, 头痛, 恶心, 呕吐,
    心慌, 伤口裂, 裂开, 反黑, 烫伤, 灼伤, 溃烂, 坏死, 很痒, 瘙痒, 发痒, swelling, swollen, pain,
    painful, hurts, bleeding, fever, infection, infected, rash, allergic, allergy, blister,
    blistering, numb, numbness, pus, bruise, bruising, burn, burned, burnt, dizzy, droopy,
    drooping, lump, redness, itching, itchy, vision
  `);
