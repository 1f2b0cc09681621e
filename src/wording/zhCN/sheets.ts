import type * as model from "../en/sheets";

export const kinds: typeof model.kinds = {
  clients: "顾客",
  purchases: "消费",
  visits: "到店",
  packages: "疗程",
  deposits: "订金",
  appointments: "预约",
  calls: "回访",
  staff: "员工",
  marks: "顾客标记",
  goals: "期望",
  handovers: "交接",
  invitations: "活动邀约",
};

export const severalKinds = "多种记录";

export const orientations: typeof model.orientations = {
  rows: "一行一条记录",
  vertical: "一列一条记录，标题在左边",
  datesAcross: "一行一位顾客，日期横排",
  monthGrid: "月历，一天一列",
  clientCard: "一位顾客的卡片",
};

export const sheetWhy: typeof model.sheetWhy = {
  headers_found: (kind) => `从表头看，是“${kind}”。`,
  corrected: (kind) => `按您的说明，读作“${kind}”。`,
  our_sheet: "是 Clinic Recall 做的，不读取。",
  empty: "里面没有内容。",
  no_header: "没有找到表头。请在每一列上面写标题，或说明表头在哪一行。",
  no_client_column: "没有一列说明是哪位顾客。请加上姓名、手机或顾客编号。",
  backup: "从名字看是备份，没有读取。如果要读取，请说明。",
  not_records: "从名字看不是记录，没有读取。如果要读取，请说明。",
  week_grid: "这是周历（星期或时间横排），读不了。请把预约记成一行一条的清单。",
  switched_off: "按您的选择不读取。",
  hidden: "是隐藏的。请说明要不要读取。",
  possible_copy: (original) =>
    original === undefined
      ? "像是另一张表的副本。请说明要不要读取。"
      : `像是“${original}”的副本。请说明要不要读取。`,
  guessed_columns: "有的列是按内容猜的。请先核对再用。",
};

export const sheetFlags: typeof model.sheetFlags = {
  DUPLICATE_HEADER: (columns, field) =>
    `${columns} 列都是“${field}”：以左边的为准，空白时用右边的。如果不是一回事，请改表头。`,
  SEVERAL_NUMBERS: (columns) =>
    `${columns} 列都是电话：打左边的，空白时用右边的。如果是别人的号码，请改表头。`,
  GUESSED_HEADER: (columns) => `${columns} 列的标题是按内容猜的。请核对。`,
  HEALTH_COLUMN: (columns) => `${columns} 列是健康情况：不读取，也不打印。无需处理。`,
  SENSITIVE_COLUMN: (columns) => `${columns} 列是证件或银行卡号：不读取，也不复制。无需处理。`,
  DATES_FILLED_DOWN: (rows) => `有 ${rows} 个空白日期按上一行读取。请核对是不是这个意思。`,
  NAMES_MISSING: (rows) => `有 ${rows} 行没有姓名。请补上，或说明空白就是同上一行。`,
  NEEDS_YEAR: (columns) => `${columns} 列的日期没有年份。请说明这张表是哪一年的。`,
  GRID_MARKS: (marks) => `月历里用了 ${marks}。请说明各是什么意思。`,
  ONE_CLIENT_CARD: "这张表是一位顾客的卡片。请核对读出来的姓名。",
  SHARED_CARD_NUMBER: (cards) =>
    `有 ${cards} 个卡号不止一个人用，所以连同门店一起核对。请确认每行都写了门店。`,
  UNREAD_TABLE: (sheetRow) => `从第 ${sheetRow} 行起的表格没能读取。请写上表头，一行一条记录。`,
  HIDDEN_SHEET: "这张表是隐藏的。请确认要不要读取。",
};

export const columnQuestion: typeof model.columnQuestion = (asked) =>
  `${asked.column} 列（${asked.field}）有 ${asked.cells} 格，例如 ${asked.samples}：`;

export const readReport: typeof model.readReport = {
  title: (workbook, asOf) => `${workbook} 读懂了什么（${asOf}）`,
  region: (region) => `地区：${region}`,
  noRegion: "地区：不知道，与地区有关的日期和电话已列出。请设置地区。",
  sheet: (name, why) => `${name}：${why}`,
  headerRows: (sheetRows) => `表头在第 ${sheetRows} 行`,
  column: (letter, field) => `${letter} ${field}`,
  columns: (columns) => `各列：${columns}`,
  unusedColumn: (letter, header) => `${letter}“${header}”`,
  unusedColumns: (columns) => `没有用到的列：${columns}`,
  rows: (rows, used) => `共 ${rows} 行：用了 ${used} 行，列出 ${rows - used} 行`,
  records: (count, kind) => `${kind} ${count} 条`,
  understood: (records) => `读懂了：${records}`,
  ledger: (rows, used, listed) => `共 ${rows} 行 = 用了 ${used} 行 + 列出 ${listed} 行`,
  place: (sheet, column, sheetRow) => `${sheet}！${column}${sheetRow}`,
  placeOfRow: (sheet, sheetRow) => `${sheet} 第 ${sheetRow} 行`,
  line: (place, sentence) => `${place}：${sentence}`,
  more: (count) => `……还有 ${count} 条；加 --json 可看全部。`,
};

export const regions: typeof model.regions = {
  CN: "中国大陆",
  TW: "台湾",
  HK: "香港",
  US: "美国",
  GB: "英国",
  other: "其他地区",
};
