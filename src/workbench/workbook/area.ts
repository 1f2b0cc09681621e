/** A rectangle of cells on one sheet; 0-based. */
export interface Area {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const sheetRowCount = 1_048_576;
export const sheetColumnCount = 16_384;
