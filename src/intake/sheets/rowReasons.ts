/** Why a row below a header is no record, as told to the manager. */
export const rowReasons = [
  "banner",
  "subtotal",
  "repeated_header",
  "title",
  "instruction",
  "example",
  "note",
  "separator",
  "numbering",
  "outside_table",
  "nothing_recorded",
  "UNREADABLE_CLIENT",
] as const;

export type RowReason = (typeof rowReasons)[number];
