import { textIn } from "../../core/calling/textIn";
import { sayPhone } from "../../wording/sayPhone";
import { wordsIn } from "../../wording/words";
import type { DeskDay } from "./deskDay";

/** The numbers of the calls on the sheet in the workbook. */
export interface SheetNumbers {
  /** The number of a client's call; `undefined` where the sheet holds none for her. */
  readonly of: (client: number) => number | undefined;
  /** 0 where no sheet was made for the day. */
  readonly highest: number;
}

/**
 * How the sheet callers hold in their hands numbers its calls: what is read out from paper and what
 * the pane shows must be the same call, also after outcomes have shortened the day's list.
 */
export function sheetNumbers({ clinic, moved }: DeskDay): SheetNumbers {
  const { typed } = moved;
  if (typed === undefined || typed.on !== clinic.plan.asOf)
    return { of: () => undefined, highest: 0 };
  const words = wordsIn(typed.language);
  const { book, records } = clinic.matched;
  const numbers = new Map(
    typed.calls.map(({ rank, clientId, client, phone }) => [
      clientId === undefined ? whoKey(client, phone) : idKey(clientId),
      rank,
    ]),
  );
  return {
    highest: Math.max(0, ...numbers.values()),
    of: (client) => {
      const id = textIn(records.texts, book.id, client);
      if (id !== undefined) return numbers.get(idKey(id));
      const phone = textIn(records.texts, book.phone, client);
      return numbers.get(
        whoKey(
          textIn(records.texts, book.name, client) ?? "",
          phone === undefined ? "" : sayPhone(phone, clinic.region, words),
        ),
      );
    },
  };
}

function idKey(id: string): string {
  return `id ${id}`;
}

/** As the sheet shows her. */
function whoKey(name: string, phone: string): string {
  return `who ${JSON.stringify([name.trim(), phone.trim()])}`;
}
