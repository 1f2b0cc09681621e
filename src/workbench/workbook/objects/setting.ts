import type { ServerType } from "../../protocol/serverType";
import type { Book } from "../book";
import { requireWritable } from "../book/protection";
import { itemNotFound } from "../book/refusals";

/** One setting of the add-in. Its value is kept as the client library sends it. */
export interface PlacedSetting {
  readonly book: Book;
  readonly key: string;
}

/** `Excel.Setting`. */
export const settingType: ServerType<PlacedSetting> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    _Id: { read: ({ key }) => key },
    key: { read: ({ key }) => key },
    value: {
      read: ({ book, key }) => book.settings.get(key),
      write: ({ book, key }, value) => {
        requireWritable(book);
        if (!book.settings.has(key)) throw itemNotFound();
        book.settings.set(key, value);
        book.tell({ kind: "settingsChanged" });
      },
    },
  },
  methods: {
    delete: ({ book, key }) => {
      requireWritable(book);
      if (!book.settings.delete(key)) throw itemNotFound();
      book.tell({ kind: "settingsChanged" });
    },
  },
};
