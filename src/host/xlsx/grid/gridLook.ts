/** How a cell looks, in the words Office.js has for it. */
export interface GridLook {
  readonly numberFormat: string;
  readonly fillColor: string | undefined;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly horizontal: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify";
  readonly wrapText: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<GridEdge, GridBorder>>>;
}

export type GridEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export interface GridBorder {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** What a cell looks like that nobody has formatted. */
export const plainLook: GridLook = {
  numberFormat: "General",
  fillColor: undefined,
  fontColor: "#000000",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  indent: 0,
  locked: true,
  borders: {},
};
