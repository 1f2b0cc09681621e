/** A stretch of a line: our own words, a value from the sheets, or a value nobody knows. */
export type Stretch =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "value"; readonly text: string }
  | { readonly kind: "gap" };

const separators = ",，、;；:：.。!！?？…-–—)）]】”’」』";
const startsWithSeparator = new RegExp(`^[${escaped(separators)}]`, "u");
const leadingSeparators = new RegExp(`^[\\s${escaped(separators)}]+`, "u");
const endsWithPause = /[,，、;；:：]$/u;
const brackets = ["()", "（）", "[]", "【】", "“”", "‘’", "「」", "『』"];

/**
 * A line put together stretch by stretch, closing up where a value is unknown: "Hi {{client}},
 * welcome" becomes "Hi, welcome". Values stay as they are, whatever is in them, but for a capital at
 * the start of a sentence.
 */
export class SpokenLine {
  #said = "";
  /** Up to here the line ends in a value. */
  #fixedLength = 0;
  #isAfterGap = false;
  #isSentenceStart = true;

  add(stretch: Stretch): void {
    if (stretch.kind === "gap") {
      this.#isAfterGap = true;
      return;
    }
    if (stretch.kind === "value") {
      this.#append(stretch.text);
      this.#fixedLength = this.#said.length;
    } else {
      this.#append(this.#closedUp(stretch.text));
    }
  }

  endSentence(): void {
    if (this.#isAfterGap) this.#dropTail(/[\s,，、;；:：–—-]+$/u);
    this.#isAfterGap = false;
    this.#isSentenceStart = true;
  }

  text(): string {
    return this.#said.trimEnd();
  }

  #append(text: string): void {
    if (text === "") return;
    this.#said += this.#isSentenceStart ? capitalised(text) : text;
    this.#isAfterGap = false;
    if (text.trim() !== "") this.#isSentenceStart = false;
  }

  #closedUp(words: string): string {
    if (this.#said === "") return words.replace(leadingSeparators, "");
    if (this.#isAfterGap && startsWithSeparator.test(words.trimStart()))
      return this.#joinedAtSeparator(words.trimStart());
    return this.#said.endsWith(" ") ? words.trimStart() : words;
  }

  #joinedAtSeparator(words: string): string {
    this.#dropTail(/\s+$/u);
    const [first = ""] = words;
    if (this.#said.length > this.#fixedLength && brackets.includes(this.#said.slice(-1) + first)) {
      this.#dropTail(/.$/u);
      return this.#closedUp(words.slice(first.length));
    }
    this.#dropTail(endsWithPause);
    return this.#isSentenceStart || this.#said === ""
      ? words.replace(leadingSeparators, "")
      : words;
  }

  #dropTail(tail: RegExp): void {
    const kept = this.#said.slice(0, this.#fixedLength);
    this.#said = kept + this.#said.slice(this.#fixedLength).replace(tail, "");
  }
}

function capitalised(text: string): string {
  return text.replace(/^\s*[a-z]/, (start) => start.toUpperCase());
}

function escaped(characters: string): string {
  return characters.replace(/[\]\\^-]/g, "\\$&");
}
