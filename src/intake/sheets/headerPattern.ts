import type { FieldName } from "./fieldNames";

/** A part of a folded header key that tells its field. */
export type HeaderPattern = readonly [part: RegExp, field: FieldName];
