/** A table of texts, each once, that are named by their place in it. */
export class PlaceBook {
  readonly #places = new Map<string, number>();
  readonly #all: string[];

  /** @param first - texts that have their places from the start */
  constructor(first: readonly string[] = []) {
    this.#all = [...first];
    this.#all.forEach((text, place) => this.#places.set(text, place));
  }

  placeOf(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#all.length);
    return this.#all.push(text) - 1;
  }

  /** By place; a copy, since the table may grow. */
  all(): readonly string[] {
    return [...this.#all];
  }
}
