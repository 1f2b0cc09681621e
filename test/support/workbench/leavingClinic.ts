import type { Language } from "../../../src/core/clients/language";
import { wordsIn } from "../../../src/wording/words";
import { xlsxOf } from "./smallClinic";

/** Who comes to a small clinic one of whose therapists has left, and who stays. */
export const leavingClients = {
  en: {
    /** The first two lose their therapist; the first and the last have a birthday next month. */
    clients: ["Ada Moss", "Bea Lind", "Cleo Park", "Dora West"],
    leaver: "Mia Tan",
    colleagues: ["Nora Vale", "Olga Reyes"],
    need: "filler",
  },
  "zh-CN": {
    clients: ["林安", "周贝", "陈可", "许朵"],
    leaver: "小云",
    colleagues: ["小雪", "小丽"],
    need: "玻尿酸",
  },
} as const;

const said = {
  en: { clients: "Clients", staff: "Team", therapist: "therapist", left: "Left", here: "Here" },
  "zh-CN": { clients: "顾客档案", staff: "员工", therapist: "调理师", left: "离职", here: "在职" },
} as const;

/** The clinic's workbook: everybody was there lately, and the last client wants what is offered. */
export function leavingClinic(language: Language): Promise<Uint8Array> {
  const { fields } = wordsIn(language);
  const { clients, leaver, colleagues, need } = leavingClients[language];
  const words = said[language];
  const [first, second] = colleagues;
  const therapists = [leaver, leaver, first, second];
  const birthdays = ["1990-12-05", "1991-01-05", "1992-02-05", "1993-12-24"];
  return xlsxOf([
    {
      name: words.clients,
      rows: [
        [
          fields.clientId,
          fields.clientName,
          fields.phone,
          fields.therapist,
          fields.lastVisitDate,
          fields.birthday,
          fields.needs,
        ],
        ...clients.map((name, at) => [
          `C00${at + 1}`,
          name,
          `1390000000${at + 1}`,
          therapists[at] ?? null,
          `2026-11-0${at + 1}`,
          birthdays[at] ?? null,
          at === 3 ? need : null,
        ]),
      ],
    },
    {
      name: words.staff,
      rows: [
        [fields.staffName, fields.staffRole, fields.staffStatus],
        [leaver, words.therapist, words.left],
        [first, words.therapist, words.here],
        [second, words.therapist, words.here],
      ],
    },
  ]);
}
