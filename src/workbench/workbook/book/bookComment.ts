import type { Area } from "../area";

/** A comment on one cell. */
export interface BookComment {
  readonly id: string;
  cell: Area;
  content: string;
  readonly authorName: string;
  resolved: boolean;
}
