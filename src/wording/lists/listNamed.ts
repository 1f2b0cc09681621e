import type { Language } from "../../core/clients/language";
import type { ListId } from "../../core/lists/listIds";

/** What a list is called, and the line that says what it is for. */
export interface ListSaid {
  readonly name: string;
  readonly about: string;
}

const en: Readonly<Record<ListId, ListSaid>> = {
  messages: {
    name: "Messages",
    about: "Only clients who agreed to messages. Nothing is sent from here: copy the text.",
  },
  birthdays: {
    name: "Birthdays",
    about: "Next month’s birthdays. Complete the gifts by the 20th of this month.",
  },
  deposits: {
    name: "Deposit book",
    about: "Deposits still held stand first, the oldest on top.",
  },
  appointments: {
    name: "Appointments",
    about: "Two weeks back and two ahead. “Not noted” means nobody wrote how it went.",
  },
  greetings: {
    name: "Greet today",
    about: "Whom the manager greets today and sees off herself, and asks how it was.",
  },
  morning: { name: "Morning sheet", about: "Today’s appointments in order, then today’s calls." },
  evening: {
    name: "Evening sheet",
    about: "How today’s appointments went, the calls made, and what is still to be called.",
  },
  repair: {
    name: "Rows to fix",
    about:
      "First the clients nobody can call until their file is put right, then the rows that could not be read.",
  },
  gifts: { name: "Gifts given", about: "Gifts, free sessions and rebates of the last year." },
  holiday_care: {
    name: "Holiday care",
    about:
      "Clients who agreed to messages and were here lately: a greeting, home-use advice, no offer.",
  },
  never_contacted: {
    name: "Never contacted",
    about: "The call log holds no row of these clients. The longest away stand on top.",
  },
  not_here: { name: "Not here", about: "Clients who did not come in the time asked about." },
  completeness: {
    name: "File completeness",
    about: "The share of client files that hold each thing, by consultant and by branch.",
  },
  incomplete_files: {
    name: "Incomplete files",
    about: "What each client’s file still lacks. Ask her at the next visit.",
  },
  key_clients: {
    name: "Key clients",
    about:
      "Key clients of each consultant: 50–100 are usual, above 200 is too many for one person.",
  },
  duplicates: {
    name: "Possible duplicates",
    about: "Nothing is merged. Mark two as the same person on the sheet Client marks.",
  },
};

const zhCN: Readonly<Record<ListId, ListSaid>> = {
  messages: { name: "消息名单", about: "只有同意收消息的顾客。本表不发送任何消息：请自行复制。" },
  birthdays: { name: "下月生日", about: "下个月过生日的顾客。请在本月 20 日前填好礼物。" },
  deposits: { name: "订金本", about: "还没用的订金在前，最早的在最上面。" },
  appointments: { name: "预约两周", about: "前两周和后两周。“未记录”表示没人写结果。" },
  greetings: { name: "今日迎送", about: "今天由店长亲自迎接、送出并询问感受的顾客。" },
  morning: { name: "晨会表", about: "先按时间列今天的预约，再列今天的回访。" },
  evening: { name: "晚会表", about: "今天的预约结果、已打的回访和还没打的回访。" },
  repair: {
    name: "待修资料",
    about: "先列出资料改好之前没人能联系的顾客，再列出没读懂的行。",
  },
  gifts: { name: "礼品赠送", about: "最近一年送出的礼品、次数和返扣。" },
  holiday_care: {
    name: "节日关怀",
    about: "同意收消息、最近到过店的顾客：问候和居家护理提醒，不推销。",
  },
  never_contacted: { name: "从未联系", about: "回访记录里没有这些顾客。最久没来的在最上面。" },
  not_here: { name: "未到店", about: "在所选时间内没有到店的顾客。" },
  completeness: { name: "档案完整度", about: "按咨询师和门店统计，每项资料填写的比例。" },
  incomplete_files: { name: "待补档案", about: "每位顾客的档案还缺什么。下次到店时补上。" },
  key_clients: {
    name: "重点顾客",
    about: "每位咨询师的重点顾客：通常 50–100 位，超过 200 位一个人照顾不过来。",
  },
  duplicates: { name: "可能重复", about: "不会自动合并。请在“顾客标记”里标明是同一人。" },
};

/** The name of a list and what it is for, in the workbook's language. */
export function listNamed(id: ListId, language: Language): ListSaid {
  return (language === "zh-CN" ? zhCN : en)[id];
}
