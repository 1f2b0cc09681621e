import type { ServerType } from "../../protocol/serverType";
import type { Book } from "../book";

/** `Excel.WorkbookProtection`: the order of sheets is never protected here. */
export const workbookProtectionType: ServerType<Book> = {
  name: "WorkbookProtection",
  properties: { protected: { read: () => false } },
};
