/** Why a workbook file cannot be read: what was found, then what to do. */
export const fileProblems = {
  emptyFile: "The file is empty. Choose the workbook again.",
  notAZip: "This is not an Excel workbook. Open it in Excel and save it as .xlsx.",
  passwordProtected:
    "The workbook has a password. Open it in Excel, remove the password and save it again.",
  oldExcelFormat:
    "The workbook is in the format of Excel 97–2003. Open it in Excel and save it as .xlsx.",
  binaryWorkbook:
    "The workbook is in Excel’s binary format. Open it in Excel and save it as .xlsx.",
  notASpreadsheet: "The file holds no workbook. Choose an Excel workbook (.xlsx).",
  truncated: "The file is cut short. Copy or download it again.",
  missingPart: (part: string) =>
    `The workbook lacks a part it needs (${part}). Open it in Excel, let Excel repair it and save it.`,
  duplicatePart: (part: string) =>
    `The workbook holds one part twice (${part}). Open it in Excel and save it again.`,
  unsafePartName: (part: string) =>
    `The workbook holds a part with an unsafe name (${part}). Do not use this file; ask for another copy.`,
  zipBomb: (part: string) =>
    `A part of the workbook unpacks to far more than it should (${part}). Do not use this file; ask for another copy.`,
  xmlEntities: (part: string) =>
    `A part of the workbook holds instructions that do not belong there (${part}). Do not use this file; ask for another copy.`,
  damagedPart: (part: string, damage: string) =>
    `A part of the workbook is damaged (${part}: ${damage}). Copy or download the file again, or let Excel repair it.`,
  damage: {
    checksum: "its checksum is wrong",
    length: "its length is wrong",
    packing: "it cannot be unpacked",
    header: "its header is wrong",
    overlap: "it overlaps another part",
    encoding: "its text cannot be read",
    xml: "it is not well formed",
    content: "its content makes no sense",
  },
  cellOutsideGrid: (sheet: string, address: string) =>
    `Sheet “${sheet}” has a cell outside Excel’s grid (${address}). Open the workbook in Excel and save it again.`,
  cutSheet: (sheet: string) =>
    `Sheet “${sheet}” stops in the middle. Copy or download the file again.`,
  tooManyCells: (sheet: string) =>
    `Sheet “${sheet}” is too large or too spread out to read. Move what is not needed to another workbook.`,
};
