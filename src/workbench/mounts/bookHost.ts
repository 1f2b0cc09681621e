import type { FunctionCall } from "../protocol/calls/functionCalls";
import type { OfficeHostParts } from "../protocol/officeHost";
import { OfficeHost } from "../protocol/officeHost";
import type { Book } from "../workbook/book";
import { workbookObject } from "../workbook/objects/workbook";
import { bookEvents } from "./bookEvents";

/** What a host needs beside its workbook. */
export type BookHostParts = Omit<OfficeHostParts, "workbook" | "eventsEnabled">;

/** Calls that were under way when a page went, by the workbook whose cells still wait for them. */
const callsLeft = new WeakMap<Book, readonly FunctionCall[]>();

/**
 * Excel around a workbook, for one page of an add-in: the page's listeners hear of its changes, and
 * its requests wait or are turned away while a person types into a cell. Functions that the page
 * before it was still asked for are asked of this one.
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
  for (const call of callsLeft.get(book) ?? []) host.functions.begin(call);
  callsLeft.delete(book);
  const endListening = book.onChange((change) => {
    if (change.kind === "editing") host.setEditing(change.active);
    if (change.kind === "selected") host.selectionChanged();
    for (const event of bookEvents(book, change)) host.raise(event);
  });
  return {
    host,
    close() {
      endListening();
      callsLeft.set(book, host.functions.abandon());
    },
  };
}
