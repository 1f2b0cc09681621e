import { textNumbers } from "../../core/clients/textNumbers";

/** A table of texts, each once, that are named by their place in it. */
export class PlaceBook {
  readonly #places = textNumbers();
  readonly #all: string[] = [];

  /** @param first - texts that have their places from the start */
  constructor(first: readonly string[] = []) {
    for (const text of first) this.placeOf(text);
  }

  placeOf(text: string): number {
    const place = this.#places.numberOf(text);
    if (place === this.#all.length) this.#all.push(text);
    return place;
  }

  /** By place; a copy, since the table may grow. */
  all(): readonly string[] {
    return [...this.#all];
  }
}
