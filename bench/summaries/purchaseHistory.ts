import { noDay, readIsoDay, type Day } from "../../src/core/calendar/day";
import { noText } from "../../src/core/clients/columns";
import type { ClinicRecords } from "../../src/core/clients/records";

/** How large a clinic to make. */
export interface ClinicSize {
  readonly clients: number;
  readonly purchases: number;
}

const treatments = ["水光针", "热玛吉", "玻尿酸", "光子嫩肤", "肉毒素", "产后修复", "头皮护理"];
const firstDay = readIsoDay("2022-01-01") ?? noDay;
/** The day the summaries are asked for: the day after the last purchase. */
export const benchDay = (firstDay + 4 * 365) as Day;

/**
 * Makes a clinic of this size, the same one every time: a client sheet with card numbers, and a
 * purchase sheet in date order that names clients by card number, as a till writes it.
 */
export function purchaseHistory({ clients, purchases }: ClinicSize): ClinicRecords {
  const random = repeatable(20260320);
  const texts = [
    ...treatments,
    ...Array.from({ length: clients }, (_, client) => `C${String(client).padStart(7, "0")}`),
    ...Array.from({ length: clients }, (_, client) => `顾客${client}`),
  ];
  const cards = Int32Array.from({ length: clients }, (_, client) => treatments.length + client);
  const names = cards.map((card) => card + clients);
  const buyers = Int32Array.from({ length: purchases }, () => Math.floor(random() * clients));
  return {
    texts,
    sheetNames: ["顾客", "消费"],
    currency: "CNY",
    clients: {
      ...places(clients, 0),
      fields: { memberCardNo: cards, clientName: names },
    },
    purchases: {
      ...places(purchases, 1),
      fields: {
        purchaseDate: Int32Array.from(
          { length: purchases },
          (_, rowIndex) => firstDay + Math.floor((rowIndex / purchases) * 4 * 365),
        ),
        memberCardNo: buyers.map((client) => cards[client] ?? noText),
        item: Int32Array.from({ length: purchases }, () =>
          Math.floor(random() * treatments.length),
        ),
        amount: Float64Array.from({ length: purchases }, () => amount(random())),
      },
    },
  };
}

/** Every hundredth row gives money back; the others cost from 100 to 10,000. */
function amount(share: number): number {
  return share < 0.01 ? -Math.round(share * 100_000_000) : Math.round(10_000 + share * 990_000);
}

function places(count: number, sheet: number) {
  return {
    count,
    sheet: new Uint16Array(count).fill(sheet),
    sheetRow: Int32Array.from({ length: count }, (_, rowIndex) => rowIndex + 2),
  };
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
