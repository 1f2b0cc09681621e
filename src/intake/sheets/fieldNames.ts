import { everyField } from "./everyField";
import type headerWords from "./headerWords.json";
import type moreHeaderWords from "./moreHeaderWords.json";

/**
 * What a column can be. Ids in small letters are fields of the clinic's nouns; those in capitals
 * are recognised so that they are not mistaken for one (PAY_CASH is no phone and no name).
 */
export type FieldName = keyof typeof headerWords | keyof typeof moreHeaderWords;

/** Every id a column can have, for settings that name one. */
export const fieldNames = Object.keys(everyField) as readonly FieldName[];

/** Columns that are recognised and left out: numbering, signatures, addresses, audit stamps. */
export const leftOutFields: ReadonlySet<FieldName> = new Set([
  "IGNORED",
  "AUDIT",
  "BABY_FIELD",
  "CLIENT_STATUS",
]);

/** Columns whose content is never copied anywhere: identity and bank numbers, health. */
export const sensitiveFields: ReadonlySet<FieldName> = new Set(["SENSITIVE", "HEALTH"]);

/** Columns that say who the client is; a table without one of them tells us nothing. */
export const clientKeyFields: ReadonlySet<FieldName> = new Set([
  "clientId",
  "memberCardNo",
  "clientName",
  "clientName.first",
  "clientName.last",
  "phone",
  "phone2",
  "wechat",
]);

/** Whether an id names a field of the clinic's nouns and not merely a column we recognise. */
export function isRecordField(field: FieldName): boolean {
  return !/^[A-Z_]+$/.test(field);
}
