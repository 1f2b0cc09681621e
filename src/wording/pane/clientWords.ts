import type { Language } from "../../core/clients/language";

const en = {
  row: (sheet: string, sheetRow: string) => `${sheet} · row ${sheetRow}`,
  place: (rank: number, calls: number) => `${rank} / ${calls}`,
  placeLabel: (rank: number, calls: number) => `Call ${rank} of ${calls}`,
  notOnList: "not on the list",
  waiting: "waiting",
  previous: "Previous client",
  next: "Next client",
  showRow: "Show her row in the sheet",
  number: (clientId: string) => `no. ${clientId}`,
  noPhone: "No phone on file",
  call: "Call",
  callLabel: (phone: string) => `Call ${phone}`,
  copyPhone: (phone: string) => `Copy ${phone}`,

  badges: {
    ok: "OK to call",
    onlyByMessage: "Message only",
    onlyByPhone: "Phone only",
    heldBack: "Held back",
    noWay: "No number",
    doNotContact: "Do not contact",
    redFlag: "Doctor first",
    complaint: "Complaint open",
  },
  arrived: (name: string, standing: string) => `${name}, ${standing}`,

  why: "Why call her today",
  nothingDue: "Nothing is due for her today.",
  also: (reasons: string) => `Also: ${reasons}`,
  withEvidence: (reason: string, evidence: string) => `${reason} (${evidence})`,
  listed: "; ",
  heldBack: "Why she is not called today",
  heldBackBy: (guardrail: string) => `${guardrail}.`,
  wouldBe: "What would be due",
  checks: (passed: number) => (passed === 1 ? "1 check passed" : `${passed} checks passed`),

  say: "What to say",
  parts: {
    opening: "Opening",
    reason: "Reason",
    care: "Care",
    question: "Question",
    offer: "Offer",
    close: "Close",
  },
  sheSays: (words: string) => `“${words}”`,
  comesUp: "In any call: wrong number, no more calls…",
  copyScript: "Copy what to say",
  messageFirst: "She wants messages only: send this, do not ring.",
  phoneFirst: "She wants calls only: ring, do not write.",

  about: "About her",
  lastVisit: "Last visit",
  never: "never came",
  daysAgo: (on: string, days: number) =>
    days === 0 ? `${on} · today` : `${on} · ${days} ${days === 1 ? "day" : "days"} ago`,
  state: "State",
  group: "Class",
  /** Never as a judgement: what a client can afford is nobody's to read over a shoulder. */
  groups: { able: "A", limited: "B" },
  window: "Return window",
  owner: "Looked after by",

  timeline: "Timeline",
  timelineEmpty: "Nothing is on file about her yet.",
  all: (entries: number) => `All ${entries}`,
  fewer: "Fewer",
  showEntry: (sheet: string, sheetRow: string) => `Show row ${sheetRow} of ${sheet}`,
  kinds: {
    purchase: "Purchase",
    visit: "Visit",
    appointment: "Appointment",
    call: "Call",
    deposit: "Deposit",
    package: "Course",
    mark: "Decision",
  },

  search: "Find a client",
  searchHint: "Name, phone or number",
  found: (clients: number) => (clients === 1 ? "1 client found" : `${clients} clients found`),
  nobodyFound: (text: string) => `Nobody on file matches “${text}”.`,
  openCard: (name: string) => `Open ${name}’s card`,

  none: { title: "No client chosen", text: "Choose a row with a client’s name, or find her here." },
  unread: {
    title: "The workbook has not been read yet",
    text: "Her card needs it.",
    look: "Read it",
  },
  working: { title: "Reading the workbook…", text: "Her card is back as soon as it is read." },
  noClientInRow: {
    title: "No client in this row",
    text: "Choose a row with a client’s name.",
  },
  whichOne: {
    sameName: (clients: number, name: string) =>
      `${clients === 2 ? "Two" : clients} clients are called “${name}”. Which one?`,
    several: (clients: number) => `This row could mean ${clients} clients. Which one?`,
    noGuess: "The row does not say which. We do not guess.",
    choose: "Choose one",
    open: "Open her card",
    meanwhile:
      "Until it is clear, this row does not count; it is listed under “Rows to fix”. Add her phone " +
      "or number to the row and you won’t be asked again.",
  },
};

const zhCN: typeof en = {
  row: (sheet, sheetRow) => `${sheet} · 第 ${sheetRow} 行`,
  place: (rank, calls) => `${rank} / ${calls}`,
  placeLabel: (rank, calls) => `第 ${rank} 位，共 ${calls} 位`,
  notOnList: "不在名单上",
  waiting: "排队中",
  previous: "上一位",
  next: "下一位",
  showRow: "在表里看她这一行",
  number: (clientId) => `编号 ${clientId}`,
  noPhone: "档案里没有电话",
  call: "拨打",
  callLabel: (phone) => `拨打 ${phone}`,
  copyPhone: (phone) => `复制 ${phone}`,

  badges: {
    ok: "可以打",
    onlyByMessage: "只发消息",
    onlyByPhone: "只打电话",
    heldBack: "暂不打",
    noWay: "没有号码",
    doNotContact: "勿打扰",
    redFlag: "先请医生",
    complaint: "投诉未结",
  },
  arrived: (name, standing) => `${name}，${standing}`,

  why: "今天为什么打给她",
  nothingDue: "今天没有要联系她的事。",
  also: (reasons) => `另外：${reasons}`,
  withEvidence: (reason, evidence) => `${reason}（${evidence}）`,
  listed: "；",
  heldBack: "今天为什么不打给她",
  heldBackBy: (guardrail) => `${guardrail}。`,
  wouldBe: "本来要说的事",
  checks: (passed) => `${passed} 项检查都通过`,

  say: "话术",
  parts: {
    opening: "开场",
    reason: "缘由",
    care: "关心",
    question: "提问",
    offer: "邀约",
    close: "收尾",
  },
  sheSays: (words) => `她说“${words}”`,
  comesUp: "随时可能用到：打错了、别再打……",
  copyScript: "复制话术",
  messageFirst: "她只要消息：发这一段，不要打电话。",
  phoneFirst: "她只接电话：请打电话，不要发消息。",

  about: "她的情况",
  lastVisit: "最近到店",
  never: "从未到店",
  daysAgo: (on, days) => (days === 0 ? `${on} · 今天` : `${on} · ${days} 天前`),
  state: "状态",
  group: "类别",
  groups: { able: "A", limited: "B" },
  window: "复购窗口",
  owner: "负责人",

  timeline: "来往",
  timelineEmpty: "档案里还没有她的记录。",
  all: (entries) => `全部 ${entries} 条`,
  fewer: "收起",
  showEntry: (sheet, sheetRow) => `看「${sheet}」第 ${sheetRow} 行`,
  kinds: {
    purchase: "消费",
    visit: "到店",
    appointment: "预约",
    call: "回访",
    deposit: "订金",
    package: "疗程",
    mark: "决定",
  },

  search: "找一位顾客",
  searchHint: "姓名、拼音、电话或编号",
  found: (clients) => `找到 ${clients} 位`,
  nobodyFound: (text) => `档案里没有与“${text}”相符的顾客。`,
  openCard: (name) => `看${name}的卡片`,

  none: { title: "还没有选顾客", text: "在表里选一行有顾客的，或在这里找。" },
  unread: { title: "工作簿还没有读", text: "读过才有她的卡片。", look: "现在读" },
  working: { title: "正在读工作簿……", text: "读完她的卡片就回来。" },
  noClientInRow: { title: "这一行没有顾客", text: "选一行有顾客的，她的卡片就到这里。" },
  whichOne: {
    sameName: (clients, name) => `有 ${clients} 位「${name}」，是哪一位？`,
    several: (clients) => `这一行可能是 ${clients} 位顾客，是哪一位？`,
    noGuess: "这一行没写清是谁。我们不猜。",
    choose: "选一位",
    open: "看这位的卡片",
    meanwhile: "这一行在分清之前不计入，记在「待更正的行」。在行里补上电话或编号，以后就不用再选。",
  },
};

/** The words of a client's card. */
export function clientWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type ClientWords = typeof en;
