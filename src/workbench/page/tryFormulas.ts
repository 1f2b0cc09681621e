import type { PageLanguage } from "../univer/createUniver";
import { addSheet, findSheet } from "../workbook/book/sheets";
import type { CellContent } from "../workbook/cellStore";
import type { OpenBook } from "./openBook";

/** One formula to try: what it answers, and the formula over the sample's own columns. */
export interface FormulaToTry {
  readonly label: string;
  readonly formula: string;
  /** Columns its answer is wide, and which of them hold days, or shares of a whole. */
  readonly width: number;
  readonly days: readonly number[];
  readonly shares: readonly number[];
}

interface TrySheet {
  readonly name: string;
  readonly title: string;
  readonly asOf: string;
  readonly formulas: readonly FormulaToTry[];
}

/** The sheet that is put behind each sample clinic's own; every function once. */
export const trySheets: Readonly<Record<PageLanguage, TrySheet>> = {
  en: {
    name: "Try the formulas",
    title: "Every function of the add-in over the clinic's own columns. Change one and see.",
    asOf: "Day asked about",
    formulas: [
      one("Days away", "CLINIC.DAYS_AWAY(Clients!P4:P15,$B$2)"),
      one("Dormant?", "CLINIC.DORMANT(Clients!P4:P15,$B$2,90)"),
      one("How long away", "CLINIC.DORMANCY_TIER(Clients!P4:P15,$B$2)"),
      share("Share dormant", "CLINIC.DORMANT_RATE(Clients!P4:P630,$B$2)"),
      one("Second purchase", "CLINIC.REPURCHASE_WINDOW(Packages!E3:E14,,$B$2)"),
      one("Days left for it", "CLINIC.WINDOW_DAYS_LEFT(Packages!E3:E14,,$B$2)"),
      one("Group", "CLINIC.SEGMENT(Packages!L3:L14,Packages!I3:I14,Packages!J3:J14,,$B$2)"),
      day("Next birthday", "CLINIC.NEXT_BIRTHDAY(Clients!G4:G15,$B$2)"),
      day("Last visit", "CLINIC.LAST_VISIT(Clients!A4:A15,Visits!B2:B3536,Visits!A2:A3536,$B$2)"),
      one("Experience and hope", "CLINIC.SATISFACTION({9;7;4},{8;8;8})"),
      day("Date made clean", "CLINIC.CLEAN_DATE(Clients!H4:H15)"),
      one("Phone made clean", "CLINIC.CLEAN_PHONE(Clients!D4:D15)"),
      one("Money made clean", "CLINIC.CLEAN_MONEY('Sales Q1 2026'!F3:F14)"),
      followUp("Follow-up", "CLINIC.NEXT_FOLLOW_UP(Visits!A3525:A3536,,$B$2,Visits!D3525:D3536)"),
      one("Scores", "CLINIC.RFM(Packages!L3:L14,Packages!H3:H14,Packages!J3:J14,$B$2)"),
      overdue("Overdue", "CLINIC.OVERDUE(Clients!A4:A15,Visits!B2:B3536,Visits!A2:A3536,$B$2)"),
      summary(
        "Purchases of a client",
        "CLINIC.CLIENT_SUMMARY(Clients!A4:A15,Packages!A3:A579,Packages!E3:E579,Packages!J3:J579,$B$2)",
      ),
      share(
        "Chance of return",
        "CLINIC.RETURN_CHANCE({0;90;180},Visits!B2:B3536,Visits!A2:A3536,$B$2)",
      ),
      table(
        "Share of returning clients",
        'CLINIC.RETURNING_SHARE(Packages!A3:A579,Packages!E3:E579,Packages!J3:J579,"2026-01-01",$B$2)',
        3,
      ),
      table(
        "When first-timers return",
        "CLINIC.REPURCHASE_CURVE(Visits!B2:B3536,Visits!A2:A3536,$B$2)",
        5,
      ),
      table(
        "What leads to what",
        "CLINIC.AFFINITY(Visits!B2:B3536,Visits!A2:A3536,Visits!D2:D3536)",
        7,
      ),
      one("What to say", 'CLINIC.SCRIPT("birthday",Clients!B4:B15,Clients!L4:L15)'),
      table("Whom to call", "CLINIC.CALL_LIST(Clients!A3:Y33,,$B$2,10)", 6),
    ],
  },
  "zh-CN": {
    name: "试试公式",
    title: "加载项的每个函数，用的都是诊所自己的列。改一个看看。",
    asOf: "统计日期",
    formulas: [
      one("未到店天数", "CLINIC.DAYS_AWAY(顾客档案!P4:P15,$B$2)"),
      one("是否沉睡", "CLINIC.DORMANT(顾客档案!P4:P15,$B$2,90)"),
      one("离店分级", "CLINIC.DORMANCY_TIER(顾客档案!P4:P15,$B$2)"),
      share("沉睡率", "CLINIC.DORMANT_RATE(顾客档案!P4:P630,$B$2)"),
      one("复购窗口", "CLINIC.REPURCHASE_WINDOW(疗程卡!E3:E14,,$B$2)"),
      one("窗口剩余天数", "CLINIC.WINDOW_DAYS_LEFT(疗程卡!E3:E14,,$B$2)"),
      one("客群", "CLINIC.SEGMENT(疗程卡!L3:L14,疗程卡!I3:I14,疗程卡!J3:J14,,$B$2)"),
      day("下次生日", "CLINIC.NEXT_BIRTHDAY(顾客档案!G4:G15,$B$2)"),
      day(
        "最近到店",
        "CLINIC.LAST_VISIT(顾客档案!A4:A15,到店划扣2026!B3:B2072,到店划扣2026!A3:A2072,$B$2)",
      ),
      one("体验与期望", "CLINIC.SATISFACTION({9;7;4},{8;8;8})"),
      day("规范日期", "CLINIC.CLEAN_DATE(顾客档案!H4:H15)"),
      one("规范电话", "CLINIC.CLEAN_PHONE(顾客档案!D4:D15)"),
      one("规范金额", "CLINIC.CLEAN_MONEY('2026年1季度'!F3:F14)"),
      followUp(
        "下次随访",
        "CLINIC.NEXT_FOLLOW_UP(到店划扣2026!A2061:A2072,,$B$2,到店划扣2026!D2061:D2072)",
      ),
      one("RFM 得分", "CLINIC.RFM(疗程卡!L3:L14,疗程卡!H3:H14,疗程卡!J3:J14,$B$2)"),
      overdue(
        "逾期未到",
        "CLINIC.OVERDUE(顾客档案!A4:A15,到店划扣2026!B3:B2072,到店划扣2026!A3:A2072,$B$2)",
      ),
      summary(
        "顾客消费汇总",
        "CLINIC.CLIENT_SUMMARY(顾客档案!A4:A15,疗程卡!A3:A562,疗程卡!E3:E562,疗程卡!J3:J562,$B$2)",
      ),
      share(
        "回来的可能",
        "CLINIC.RETURN_CHANCE({0;90;180},到店划扣2026!B3:B2072,到店划扣2026!A3:A2072,$B$2)",
      ),
      table(
        "老客占比",
        'CLINIC.RETURNING_SHARE(疗程卡!A3:A562,疗程卡!E3:E562,疗程卡!J3:J562,"2026-01-01",$B$2)',
        3,
      ),
      table(
        "首次顾客多久回来",
        "CLINIC.REPURCHASE_CURVE(到店划扣2026!B3:B2072,到店划扣2026!A3:A2072,$B$2)",
        5,
      ),
      table(
        "哪个项目带动哪个",
        "CLINIC.AFFINITY(到店划扣2026!B3:B2072,到店划扣2026!A3:A2072,到店划扣2026!D3:D2072)",
        7,
      ),
      one("说什么", 'CLINIC.SCRIPT("birthday",顾客档案!B4:B15,顾客档案!L4:L15)'),
      table("今天打给谁", "CLINIC.CALL_LIST(顾客档案!A3:Y33,,$B$2,10)", 6),
    ],
  },
};

function one(label: string, formula: string): FormulaToTry {
  return { label, formula: `=${formula}`, width: 1, days: [], shares: [] };
}

function day(label: string, formula: string): FormulaToTry {
  return { ...one(label, formula), days: [0] };
}

function share(label: string, formula: string): FormulaToTry {
  return { ...one(label, formula), shares: [0] };
}

/** The day of the next follow-up, and which it is. */
function followUp(label: string, formula: string): FormulaToTry {
  return { ...one(label, formula), width: 2, days: [0] };
}

/** Times the usual gap, days away, the usual gap. */
function overdue(label: string, formula: string): FormulaToTry {
  return { ...one(label, formula), width: 3 };
}

/** First, second and last purchase, how many, how much. */
function summary(label: string, formula: string): FormulaToTry {
  return { ...one(label, formula), width: 5, days: [0, 1, 2] };
}

const sampleDay = "=DATE(2026,11,21)";
const titlePoints = 22;
const firstLine = 3;
/** Twelve clients each. */
const answers = { rowIndex: firstLine + 1, columnIndex: 0, rowCount: 12, columnCount: 1 };

/** Puts the sheet behind the others; the one in front stays in front. */
export function addTrySheet({ book, store }: OpenBook, language: PageLanguage): void {
  const { name, title, asOf, formulas } = trySheets[language];
  if (findSheet(book, name) !== undefined) return;
  const sheet = addSheet(book, name, "person");
  const write = (rowIndex: number, columnIndex: number, content: CellContent) =>
    store
      .sheet(sheet.id)
      .write({ rowIndex, columnIndex, rowCount: 1, columnCount: 1 }, [[content]]);
  const cell = { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };
  write(0, 0, title);
  write(1, 0, asOf);
  write(1, 1, sampleDay);
  sheet.cells.setLook(cell, { bold: true, fontSize: 14 });
  sheet.cells.setLook({ ...cell, rowIndex: 1, columnIndex: 1 }, { numberFormat: "yyyy-mm-dd" });
  let columnIndex = 0;
  for (const { label, formula, width, days, shares } of formulas) {
    write(firstLine, columnIndex, label);
    write(firstLine + 1, columnIndex, formula);
    const show = (offset: number, numberFormat: string) =>
      sheet.cells.setLook({ ...answers, columnIndex: columnIndex + offset }, { numberFormat });
    for (const offset of days) show(offset, "yyyy-mm-dd");
    for (const offset of shares) show(offset, "0.0%");
    columnIndex += width;
  }
  const heading = { rowIndex: firstLine, columnIndex: 0, rowCount: 1, columnCount: columnIndex };
  sheet.cells.setLook(heading, { bold: true, fillColor: "#E2EFEC", fontColor: "#0B5347" });
  const points = 96;
  sheet.columns.change(0, columnIndex, () => ({ points, hidden: false, filtered: false }));
  sheet.rows.change(0, 1, () => ({ points: titlePoints, hidden: false, filtered: false }));
  book.tell({ kind: "sheetLook", sheet, what: "columns" });
  book.tell({ kind: "sheetLook", sheet, what: "rows" });
}

/** A table of its own, whatever its rows. */
function table(label: string, formula: string, width: number): FormulaToTry {
  return { ...one(label, formula), width };
}
