/** A number in the results, and which of the desk's lists names the clients behind it. */
export interface CountedClients {
  readonly count: number;
  readonly list: number;
}

/**
 * The clients behind the numbers of one report. They stay where the report was made: what is sent to
 * the page is how many they are, and the number of their list.
 */
export class ClientLists {
  readonly #lists: (readonly number[] | (() => readonly number[]))[] = [];

  /**
   * Keeps a list.
   *
   * @param count - where something else is counted than clients, such as calls
   */
  keep(clients: readonly number[], count: number = clients.length): CountedClients {
    return { count, list: this.#lists.push(clients) - 1 };
  }

  /** Keeps how to find a list out, for one that is seldom asked for. */
  keepUnasked(find: () => readonly number[], count: number): CountedClients {
    return { count, list: this.#lists.push(find) - 1 };
  }

  /** The clients of a list; nobody of a number that is none of this report's. */
  at(list: number): readonly number[] {
    const kept = this.#lists[list];
    return typeof kept === "function" ? kept() : (kept ?? []);
  }
}
