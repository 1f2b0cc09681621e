import type { RecordKind } from "../../core/clients/records";
import { wordTable, wordsIn } from "./wordTable";

/** What the words in a sheet's name say it holds, when it is a list of events or balances. */
export const eventWords = wordTable<Exclude<RecordKind, "clients">>({
  purchases: wordsIn(`
    消费, 消费记录, 消费明细, 成交, 成交记录, 成交明细, 销售, 销售记录, 销售明细, 开单, 开单记录,
    收银, 收银记录, 收款, 收款记录, 业绩, 业绩表, 营业额, 营收, 流水, 日流水, 账单, 订单, 交易,
    交易记录, 缴费, 缴费记录, 购买, 购买记录, 现金业绩, 收入, 收费, 退款, 退款记录, 收费记录,
    充值, 充值记录, sales, purchases, orders, transactions, invoices, revenue, receipts,
    payments, sales log, sales report, purchase history
  `),
  visits: wordsIn(`
    到店, 到店记录, 到店登记, 到店明细, 到院, 到院记录, 到院登记, 来访, 来访登记, 就诊, 就诊记录,
    划扣, 划扣记录, 消耗, 消耗记录, 耗卡, 耗卡记录, 划卡, 划卡记录, 核销, 核销记录, 护理, 护理记录, 服务记录, 操作, 操作记录,
    治疗记录, 疗程记录, 施术记录, 手术记录, 项目记录, 咨询, 手术, 做项目, 进店, 进店记录, 客流,
    签到, 面诊, 面诊记录, 咨询记录, visits, treatments, sessions, arrivals, attendance, checkins,
    redemptions, visit log, treatment log, treatment record, check ins, service log,
    visit history
  `),
  packages: wordsIn(`
    疗程, 疗程余额, 疗程卡, 疗程表, 套餐, 套餐余额, 套餐卡, 次卡, 次卡余额, 卡项, 卡项余额,
    剩余次数, 剩余疗程, 余次, 卡余额, 会员卡, 卡余, 储值, 储值卡, 储值余额, 余额表, 余额,
    剩余堂数, 未消耗, 项目余额, 课程, packages, courses, memberships, balances, prepaid, bundles,
    package balance, session balance, course balances, prepaid balances, gift cards
  `),
  deposits: wordsIn(`
    订金, 定金, 订金本, 定金本, 订金表, 定金表, 订金登记, 定金登记, 订金台账, 定金台账, 预约金,
    押金, 预付款, 预收, 预收款, deposits, deposit book, deposit log, deposit register
  `),
  appointments: wordsIn(`
    预约, 预约表, 预约本, 预约登记, 预约记录, 预约明细, 预约单, 排期, 排期表, 日程, 日程表, 约客,
    约客表, 挂号, appointments, bookings, schedule, waitlist, diary, calendar, appts,
    appointment book, booking sheet
  `),
  calls: wordsIn(`
    回访, 回访记录, 回访表, 回访登记, 回访本, 电访, 电话回访, 电话记录, 通话记录, 跟进, 跟进记录,
    跟进表, 追踪, 术后追踪, 术后回访, 术后关怀, 关怀, 关怀记录, 随访, 随访记录, 邀约, 邀约记录,
    外呼, 外呼记录, calls, callbacks, followups, recall, call log, call list, call record,
    follow up, follow ups, follow-up log, recall log, outreach
  `),
  staff: wordsIn(`
    员工, 员工表, 员工名单, 员工信息, 员工资料, 员工档案, 人员, 人员表, 人员名单, 团队, 美容师,
    咨询师, 调理师, 顾问名单, 技师, 排班, 排班表, 班表, 值班, staff, team, employees, therapists,
    consultants, roster, rota, staff list, team list
  `),
});

/** Words for the list of clients; weaker than those above, for 会员充值 is no list of members. */
export const clientWords = wordTable<"clients">({
  clients: wordsIn(`
    客户档案, 顾客档案, 会员档案, 客户资料, 顾客资料, 会员资料, 客户名单, 顾客名单, 会员名单,
    客户表, 顾客表, 会员表, 客户列表, 顾客列表, 会员列表, 客户信息, 顾客信息, 会员信息, 客户总表,
    顾客总表, 客户总览, 资料总览, 客户明细, 客户登记, 顾客登记, 客户台账, 客户管理, 客户, 顾客,
    会员, 客资, 客人资料, 客人名单, 新客, 老客, 潜客, 潜在客户, 生日, 档案, 名册, 花名册, 通讯录,
    产妇档案, 宝妈档案, 患者, 病人, 患者资料, 客档, 客戶, clients, customers, members, patients,
    guests, contacts, client list, customer list, client file, client master, patient list,
    client database, crm, members list
  `),
});

/** A name that ends with the people is a list of them: 成交客户. */
export const endsWithClients =
  /(?:客户|顾客|会员|患者|客资)(?:表|名单|档案|资料|列表|总表|信息)?\d{0,4}$/;

/** Copies put aside: reading them would count everything twice. */
export const backupSheet =
  /备份|归档|存档|封存|作废|废弃|已删|旧|勿用|停用|backup|\bbak\b|\barchived?\b|\bold\b|do not use|deprecated/i;

/** Sheets that sum up or explain what stands elsewhere. */
export const ignoredSheet =
  /日报|周报|月报|年报|汇总|统计|报表|分析|图表|看板|透视|说明|使用说明|填写说明|须知|字典|数据字典|下拉|选项|参数|设置|配置|模板|模版|样表|示例|目录|封面|首页|价目|价格表|价格|项目表|项目列表|产品表|工资|提成|库存|进货|summary|dashboard|report|pivot|chart|analysis|statistics|\bstats\b|readme|read me|instructions?|\bhelp\b|\blists?$|lookups?|settings?|config|template|sample|example|\bindex\b|cover|price ?list|\bprices\b|menu|payroll|commission|inventory|stock/i;

/** A master list keeps its kind though its name says 总览. */
export const masterSheet =
  /总览|总表|资料|档案|名单|名册|client list|customer list|call list|staff list|patient list|members list/i;

/** Names Excel gives a copy; the sheet is read, and the manager asked. */
export const copyMark =
  / ?\((?:\d{1,3}|副本\d{0,3}|复件|copy)\)$|^副本 ?|[ -_]?副本\d{0,3}$|^copy of |[ -_]copy\d{0,3}$|^复件 ?/i;

/** Names nobody chose. */
export const defaultName =
  /^(?:sheet|工作表|工作簿|表格?|table|tabelle|new ?sheet|新建工作表|未命名)[ _-]?\d{0,4}$/i;
