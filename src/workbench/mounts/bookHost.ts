import type { OfficeHostParts } from "../protocol/officeHost";
import { OfficeHost } from "../protocol/officeHost";
import type { Book } from "../workbook/book";
import { workbookObject } from "../workbook/objects/workbook";
import { bookEvents } from "./bookEvents";

/** What a host needs beside its workbook. */
export type BookHostParts = Omit<OfficeHostParts, "workbook" | "eventsEnabled">;

/**
 * Excel around a workbook, for one page of an add-in: the page's listeners hear of its changes, and
 * its requests wait or are turned away while a person types into a cell.
 *
 * @returns the host, and what ends its listening when its page goes
 */
export function bookHost(
  book: Book,
  parts: BookHostParts,
): { host: OfficeHost; close: () => void } {
  const host = new OfficeHost({
    ...parts,
    workbook: workbookObject(book),
    eventsEnabled: () => book.enableEvents,
  });
  host.setEditing(book.editing);
  const close = book.onChange((change) => {
    if (change.kind === "editing") host.setEditing(change.active);
    if (change.kind === "selected") host.selectionChanged();
    for (const event of bookEvents(book, change)) host.raise(event);
  });
  return { host, close };
}
