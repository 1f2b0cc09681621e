import type { ServerType } from "../../protocol/serverType";
import type { Book } from "../book";
import { flagGiven } from "./given";

/** `Excel.Runtime`. */
export const runtimeType: ServerType<Book> = {
  name: "Runtime",
  properties: {
    enableEvents: {
      read: ({ enableEvents }) => enableEvents,
      write: (book, value) => {
        book.enableEvents = flagGiven(value);
      },
    },
  },
};
