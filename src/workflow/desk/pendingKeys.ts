/**
 * Keys of entries that were planned and of which nobody heard whether they were written. Planned
 * again, also after the workbook was read anew, the same entry gets the same key: so an answer that
 * was lost doubles nothing.
 */
export class PendingKeys {
  readonly #keys = new Map<string, string>();

  /** @param newKey - asked only for content that is not pending */
  keyFor(content: string, newKey: () => string): string {
    const pending = this.#keys.get(content);
    if (pending !== undefined) return pending;
    const key = newKey();
    this.#keys.set(content, key);
    return key;
  }

  written(key: string): void {
    for (const [content, pending] of this.#keys) if (pending === key) this.#keys.delete(content);
  }
}
