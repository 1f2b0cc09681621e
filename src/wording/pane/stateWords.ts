import type { Language } from "../../core/clients/language";
import { plural } from "../en/plural";
import { sayNumber } from "../sayNumber";

const en = {
  retry: "Try again",
  reload: "Start again",
  toSetup: "Go to Set-up",
  close: "Close this message",

  starting: { title: "Waiting for Excel…", text: "Your sheets are not touched meanwhile." },
  noLibrary: {
    title: "The add-in can’t start right now",
    text: "It needs one file from Microsoft first, and that can’t be reached.",
    canCall: "You can still make today’s calls",
    canCallText:
      "“Call sheet” and “Recall log” can be read, filled in and printed without the add-in. " +
      "What you type is picked up next time.",
    ifItStays: "If it stays like this",
    network: "Check the internet connection.",
    allow: "Ask whoever looks after the computers to allow this address:",
    address: "appsforoffice.microsoft.com",
    copyAddress: "Copy the address",
  },
  noAnswer: {
    title: "Excel has not answered for 10 seconds",
    text:
      "Your sheets are as they were. Finish what Excel is asking, or close this pane and " +
      "open it again.",
  },
  outside: {
    title: "This page belongs in Excel",
    text: "Open a workbook in Excel, then choose Clinic Recall on the Home tab.",
    otherProgram:
      "The pane does not work in WPS or other programs. “Call sheet” and “Recall log” can be read, " +
      "filled in and printed there all the same.",
  },
  tooOld: {
    title: "This Excel is too old for the pane",
    text: (missing: string) => `It lacks ${missing}. Your sheets are as they were.`,
    wayOn: "Update Excel, or open the workbook in Excel on the web. In WPS the pane does not work.",
  },

  left: {
    nothingWritten: "Nothing was written. Your sheets are as they were.",
    outcomesLogged:
      "The outcomes typed on the last sheet are in the recall log; that sheet is as it was.",
    sheetUnfinished:
      "Every outcome typed is in the recall log. The call sheet is half filled: making it again " +
      "puts it right.",
  },
  tabLost: {
    title: "This tab could not be loaded",
    text: "Everything else works, and nothing in the workbook was touched. Check the connection.",
  },
  cancelled: (left: string) => `Stopped. ${left}`,
  notMade: "The call sheet was not made",
  notMadeAgain: "The call sheet was not made again",
  notRead: "The workbook was not read",
  unforeseen: {
    title: "Something went wrong in the pane",
    text: "What is in the workbook is safe. Close this pane and open it again, then try once more.",
  },
  readOnly: "This file is read-only. You can look; to make the sheet, save a copy.",

  noClientSheet: {
    title: "No client sheet found",
    text: "Any sheet with a name plus one phone or one date is enough.",
    saw: "What is in this workbook",
    rows: (rows: number) => (rows === 1 ? "1 row" : `${sayNumber(rows)} rows`),
    use: (sheet: string) => `Use ${sheet} and name its columns`,
    otherFile: "Clients in another file? Open that file and start Clinic Recall there.",
    empty: "There are no cells with anything in them yet.",
  },
  severalSheets: {
    title: (sheets: number) => `${sheets === 2 ? "Two" : sheets} sheets look like the client file`,
    text: (sheets: string) => `${sheets}: which one leads?`,
    choose: "Choose in Set-up",
    listed: ", ",
  },
  noClients: {
    title: "No clients yet",
    text: "The sheets are understood, and no row in them names a client.",
    wayOn: "Enter clients, or check the columns in Set-up.",
  },
  zeroDue: {
    title: "No calls due on this day",
    text: (clients: number) => `All ${plural(clients, "client")} were checked.`,
    nextDay: (on: string) => `Look at ${on}`,
    seemsWrong: "Does that seem wrong?",
    heldBack: (held: number) => `${plural(held, "is", "are")} held back`,
    rulesOff: (rules: number) => `${plural(rules, "rule is", "rules are")} off`,
    newest: (on: string) => `The newest row is of ${on}`,
  },
  allHeldBack: {
    title: "Everybody due is held back",
    text: (held: number) => `${plural(held, "is", "are")} due and all are held back: see by what.`,
    see: "See by what",
  },
  closedDay: {
    title: "The shop is closed on this day",
    text: "Its calls move to the next open day.",
  },
};

const zhCN: typeof en = {
  retry: "再试一次",
  reload: "重新打开",
  toSetup: "去设置",
  close: "关闭这条消息",

  starting: { title: "正在等候 Excel……", text: "这段时间不会动您的表。" },
  noLibrary: {
    title: "插件暂时打不开",
    text: "要先从微软取一个文件，现在连不上。",
    canCall: "今天的电话照样能打",
    canCallText: "「今日回访表」和「回访日志」没有插件也能看、能填、能打印。您填的，下次会读到。",
    ifItStays: "如果一直这样",
    network: "看看网络通不通。",
    allow: "请管电脑的人放行这个地址：",
    address: "appsforoffice.microsoft.com",
    copyAddress: "复制地址",
  },
  noAnswer: {
    title: "Excel 已有 10 秒没有回应",
    text: "您的表没有变。请先完成 Excel 在问的事，或关闭并重新打开本窗格。",
  },
  outside: {
    title: "本页应在 Excel 里打开",
    text: "请在 Excel 中打开工作簿，在“开始”选项卡点“诊所回访”。",
    otherProgram:
      "在 WPS 等别的程序里用不了本窗格，「今日回访表」和「回访日志」照样能看、能填、能打印。",
  },
  tooOld: {
    title: "这个 Excel 太旧，窗格用不了",
    text: (missing) => `它缺少 ${missing}。您的表没有变。`,
    wayOn: "请更新 Excel，或用网页版 Excel 打开工作簿。在 WPS 里用不了窗格。",
  },

  left: {
    nothingWritten: "什么都没有写，您的表没有变。",
    outcomesLogged: "旧表上填的结果已在回访日志里，旧表没动。",
    sheetUnfinished: "填过的结果都在回访日志里。回访表只写了一部分，再生成一次就好。",
  },
  tabLost: {
    title: "这一页没有载入",
    text: "其他页面照常可用，工作簿没有任何改动。请看看网络是否通畅。",
  },
  cancelled: (left) => `停了。${left}`,
  notMade: "回访表没有生成",
  notMadeAgain: "回访表没有重新生成",
  notRead: "工作簿没有读成",
  unforeseen: {
    title: "窗格出了问题",
    text: "工作簿里的内容没事。请关闭并重新打开本窗格，再试一次。",
  },
  readOnly: "文件是只读的。能看；要做表请另存一份。",

  noClientSheet: {
    title: "没有找到顾客表",
    text: "只要有姓名，再加一列电话或日期，就够了。",
    saw: "这个工作簿里有",
    rows: (rows) => `${sayNumber(rows)} 行`,
    use: (sheet) => `用「${sheet}」，去标明各列`,
    otherFile: "顾客在别的文件里？请打开那个文件，再点“诊所回访”。",
    empty: "还没有任何有内容的单元格。",
  },
  severalSheets: {
    title: (sheets) => `有${sheets === 2 ? "两" : ` ${sheets} `}张像顾客表`,
    text: (sheets) => `${sheets}，以哪张为准？`,
    choose: "到设置里选",
    listed: "、",
  },
  noClients: {
    title: "还没有顾客",
    text: "表都读懂了，但没有一行写着顾客。",
    wayOn: "请登记顾客，或到设置里看看各列对不对。",
  },
  zeroDue: {
    title: "这一天没有要打的电话",
    text: (clients) => `${sayNumber(clients)} 位顾客都看过了。`,
    nextDay: (on) => `看 ${on}`,
    seemsWrong: "觉得不对？",
    heldBack: (held) => `${held} 位暂不打`,
    rulesOff: (rules) => `${rules} 条规则没有启用`,
    newest: (on) => `最新的一行是 ${on}`,
  },
  allHeldBack: {
    title: "该联系的都被拦住了",
    text: (held) => `该联系的 ${held} 位都被拦住，看原因。`,
    see: "看原因",
  },
  closedDay: { title: "这一天店休", text: "当天的回访移到下一个营业日。" },
};

/** What is said where the pane cannot go on: the fact, what is safe, one way on. */
export function stateWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type StateWords = typeof en;
