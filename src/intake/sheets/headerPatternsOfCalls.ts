import type { HeaderPattern } from "./headerPattern";

/** Headers of what was and of what comes, told by a part of them: visits, bookings and calls. */
export const callPatterns: readonly HeaderPattern[] = [
  [
    /^(最近|最后|最後|末次|上次|近)(一次)?(到店|到院|到诊|来店|来院|进店|就诊|光临|护理|服务|消费|做项目|治疗|疗程|操作)(日期|时间|日)?$/,
    "lastVisitDate",
  ],
  [
    /^(?:预计|计划|预定|约定)?(下次|再次?|下一次?|下回|预计|计划|预定|预约|应|待|约定|约好|何时再)(一次)?(回访|随访|联系|联络|跟进|追踪|跟踪|致电|沟通|电访|提醒|邀约|关怀|关心|电话|打电话|通话)/,
    "nextContactDate",
  ],
  [/^(下次|下一次)(预约|约|到店|来店|到院|护理|服务)/, "appointmentDate"],
  [/^(?:入会|建档|注册|开卡)(?:登记|办理|建档)(?:日期|时间|日)$/, "joinDate"],
  [/^(首次|第一次|初次)(到店|到院|来店|来院|就诊|消费|光临)/, "joinDate"],
  [
    /(回访|随访|[一二三四五六次]访|^访|跟进|追踪|跟踪|电访|通话|致电|沟通|联络|拨打|邀约|关怀)\d{0,2}(日期|时间|日)$/,
    "callDate",
  ],
  [
    /^(?:上门|扣堂|扣课|扣卡|耗卡|核销|划扣|消耗|签到|报到|做护理|服务|护理|调理)的?(?:日期|时间|日)$/,
    "visitDate",
  ],
  [/^(?:到店|来店|到院)(?:预约|预定|约定)(?:日期|时间|日)$/, "appointmentDate"],
  [/^(?:预约|预定|约定).{0,2}时间[段点]$/, "appointmentTime"],
  [
    /^(?:回访|客服|电访|致电|跟进)(?:人|员|人员)?(?:姓名|名字)$|^(?:回访|电访|致电|打电话|跟进|邀约)的?(?:人|员|老师|护士|专员|客服|负责人)$/,
    "caller",
  ],
  [/^打电话的?(?:日期|时间|日)$/, "callDate"],
  [
    /^(?:联系|联络|沟通|回访|电访|跟进|追踪|跟踪|邀约)的?(?:管道|途径|渠道|工具|手段)$|^(?:沟通|回访|电访|跟进|追踪|跟踪|邀约|咨询)方式$/,
    "callChannel",
  ],
  [
    /^(?:联系|联络|回访|电访|致电|跟进|追踪|跟踪|关怀|邀约)的?(?:类型|种类|性质|主题|目的|类别|原因|事由)$/,
    "callType",
  ],
  [
    /^是否(?:已)?(?:回访|接听|接通|联系上)$|^(?:电话)?接[通听](?:与否|情况|状态|状况|结果)$/,
    "callOutcome",
  ],
  [
    /^next(?:call|contact|followup|touch|action)(?:date|day|on|due|at|time)?$|^再次?(?:联系|联络|回访|电访|跟进)(?:日期|时间|日)?$|^(?:回访|电访|跟进)(?:计划|安排|提醒)(?:日期|时间|日)?$/,
    "nextContactDate",
  ],
  [/^(?:联系|联络)方式(?:回访|跟进|电访)$/, "callChannel"],
  [/^(?:反馈|反应|回馈|反映)(?:内容|意见)?$|^电话内容$/, "callNotes"],
  [
    /(回访|随访|[一二三四五六次]访|^访|跟进|追踪|跟踪|电访|通话|致电|沟通|联络|拨打|邀约|关怀)\d{0,2}(?:结果|情况|状态|状况){1,2}$/,
    "callOutcome",
  ],
  [
    /(回访|随访|[一二三四五六次]访|^访|跟进|追踪|跟踪|电访|通话|致电|沟通|联络|关怀)\d{0,2}(?:内容|记录|纪录|备注|小结|详情|反馈|摘要|概要){1,2}$/,
    "callNotes",
  ],
  [
    /(回访|随访|[一二三四五六次]访|^访|跟进|追踪|跟踪|电访|致电|联络|拨打|关怀)(人|人员|员|者)$/,
    "caller",
  ],
  [/(更新|修改|录入)(时间|日期)$/, "AUDIT"],
  [
    /^(?:followup)?(call|contact|attempt|callattempt|contactattempt|followup)\d{0,2}(?:made)?(date|day|on)$/,
    "callDate",
  ],
  [
    /^(call|contact|attempt|callattempt|contactattempt|followup)\d{0,2}(outcome|result|status)$/,
    "callOutcome",
  ],
  [
    /^(call|contact|attempt|callattempt|contactattempt|followup)\d{0,2}(notes?|comments?|remarks?)$/,
    "callNotes",
  ],
  [/^(call|contact|attempt|callattempt|contactattempt|followup)\d{0,2}(by|caller)$/, "caller"],
];
