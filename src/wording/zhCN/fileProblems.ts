import type { fileProblems as model } from "../en/fileProblems";

export const fileProblems: typeof model = {
  emptyFile: "文件是空的。请重新选择工作簿。",
  notAZip: "这不是 Excel 工作簿。请用 Excel 打开后另存为 .xlsx。",
  passwordProtected: "工作簿有密码。请用 Excel 打开，取消密码后保存。",
  oldExcelFormat: "这是 Excel 97–2003 的旧格式。请用 Excel 打开后另存为 .xlsx。",
  binaryWorkbook: "这是 Excel 二进制格式。请用 Excel 打开后另存为 .xlsx。",
  notASpreadsheet: "文件里没有工作簿。请选择 Excel 工作簿（.xlsx）。",
  truncated: "文件不完整。请重新复制或下载。",
  missingPart: (part) => `工作簿缺少必要的部分（${part}）。请用 Excel 打开、修复后保存。`,
  duplicatePart: (part) => `工作簿里有一部分重复（${part}）。请用 Excel 打开后重新保存。`,
  unsafePartName: (part) => `工作簿里有一部分名称不安全（${part}）。请不要使用，另要一份。`,
  zipBomb: (part) => `工作簿有一部分解压后异常庞大（${part}）。请不要使用，另要一份。`,
  xmlEntities: (part) => `工作簿有一部分带有不该有的指令（${part}）。请不要使用，另要一份。`,
  damagedPart: (part, damage) =>
    `工作簿有一部分已损坏（${part}：${damage}）。请重新复制或下载，或用 Excel 修复。`,
  damage: {
    checksum: "校验不符",
    length: "长度不符",
    packing: "无法解压",
    header: "文件头有误",
    overlap: "与其他部分重叠",
    encoding: "文字无法读取",
    xml: "格式有误",
    content: "内容有误",
  },
  cellOutsideGrid: (sheet, address) =>
    `工作表“${sheet}”有单元格超出 Excel 的范围（${address}）。请用 Excel 打开后重新保存。`,
  cutSheet: (sheet) => `工作表“${sheet}”只有一半。请重新复制或下载文件。`,
  tooManyCells: (sheet) =>
    `工作表“${sheet}”太大或太分散，无法读取。请把用不到的内容移到别的工作簿。`,
};
