import type { ServerType } from "../../protocol/serverType";
import type { Book } from "../book";
import { isLeftOut, wordGiven } from "./given";

const calculations = ["Recalculate", "Full", "FullRebuild"] as const;

/** `Excel.Application`, of an American Excel. */
export const applicationType: ServerType<Book> = {
  name: "Application",
  properties: {
    calculationMode: {
      read: ({ calculationMode }) => calculationMode,
      write: (book, value) => {
        const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
        book.calculationMode = wordGiven(modes, value);
      },
    },
    calculationEngineVersion: { read: () => 191_029 },
    calculationState: { read: () => "Done" },
    decimalSeparator: { read: () => "." },
    thousandsSeparator: { read: () => "," },
    useSystemSeparators: { read: () => true },
  },
  methods: {
    calculate: (book, type) => {
      const kind = isLeftOut(type) ? "Recalculate" : wordGiven(calculations, type);
      book.store.calculate(kind !== "Recalculate");
    },
    // Nothing is drawn or calculated within a batch anyway.
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
