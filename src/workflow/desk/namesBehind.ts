import { deskWords } from "../../wording/pane/deskWords";
import { namesAtMost, noClient, type NamedClient, type NamesOf } from "./clinicDesk";
import type { DeskDay } from "./deskDay";
import { namedClient, whoIs } from "./namedClient";

/** The names behind a number of the overview, those the day does something with in its order. */
export function namesBehind(day: DeskDay, of: NamesOf): readonly NamedClient[] {
  if ("duplicates" in of) return duplicates(day);
  if ("group" in of && of.group === "unreadable") return unreadable(day);
  return clientsOf(day, of)
    .slice(0, namesAtMost)
    .map((client) => namedClient(day, client));
}

function clientsOf(day: DeskDay, of: Exclude<NamesOf, { duplicates: true }>): readonly number[] {
  const { calls, waiting, heldBack, groupOf } = day.clinic.plan;
  const client = (entry: { readonly client: number }) => entry.client;
  if ("caller" in of) return calls.filter(({ caller }) => caller === of.caller).map(client);
  if ("heldBackBy" in of) return heldBack.filter(({ by }) => by === of.heldBackBy).map(client);
  switch (of.group) {
    case "onSheet":
      return calls.map(client);
    case "waiting":
      return waiting.map(client);
    case "heldBack":
      return heldBack.map(client);
    case "nothingDue":
    case "unreadable":
      return [...groupOf.keys()].filter((place) => groupOf[place] === of.group);
  }
}

/** Rows of client sheets that say neither number nor name nor phone, with what stands there. */
function unreadable({ clinic, words }: DeskDay): readonly NamedClient[] {
  const { records, unreadableClientRows } = clinic.matched;
  const { clients } = records;
  if (clients === undefined) return [];
  return unreadableClientRows.slice(0, namesAtMost).map((rowIndex) => ({
    client: noClient,
    clientId: undefined,
    name: "",
    phone: undefined,
    about: words.problems.UNREADABLE_CLIENT(""),
    sheet: records.sheetNames[clients.sheet[rowIndex] ?? -1] ?? "",
    sheetRow: clients.sheetRow[rowIndex] ?? 0,
  }));
}

/** Both of each pair, one below the other, each about the other. */
function duplicates(day: DeskDay): readonly NamedClient[] {
  const { possibleDuplicates } = day.clinic.matched;
  return possibleDuplicates
    .slice(0, namesAtMost / 2)
    .flatMap(({ clients: [one, other], because }) => {
      const [first, second] = [whoIs(day, one), whoIs(day, other)];
      const say = deskWords(day.displayLanguage).duplicates[because];
      return [
        { ...first, about: say(second.name) },
        { ...second, about: say(first.name) },
      ];
    });
}
