import { serverObject, type ServerType } from "../../protocol/serverType";
import type { Book } from "../book";
import { invalidArgument } from "../book/refusals";
import { requireWritable } from "../book/protection";
import { textGiven } from "./given";
import { settingType } from "./setting";

/** `Excel.SettingCollection`: the add-in's own settings in the workbook. */
export const settingsType: ServerType<Book> = {
  name: "SettingCollection",
  collection: {
    all: (book) => [...book.settings.keys()].map((key) => serverObject(settingType, { book, key })),
    one: (book, key) =>
      typeof key === "string" && book.settings.has(key)
        ? serverObject(settingType, { book, key })
        : undefined,
  },
  methods: {
    /** A setting that is there already gets the new value. */
    add: (book, name, value) => {
      requireWritable(book);
      const key = textGiven(name);
      if (key === "" || value === undefined) throw invalidArgument();
      book.settings.set(key, value);
      book.tell({ kind: "settingsChanged" });
      return serverObject(settingType, { book, key });
    },
  },
};
