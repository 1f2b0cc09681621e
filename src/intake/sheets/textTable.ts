import { noText } from "../../core/clients/columns";

/** The texts of the records: those of the workbook, and what the readers made of them. */
export class TextTable {
  private readonly texts: string[];
  private index: Map<string, number> | undefined;

  constructor(workbookTexts: readonly string[]) {
    this.texts = [...workbookTexts];
  }

  /** The place of a text, added when it is new. */
  indexOf(text: string): number {
    this.index ??= new Map(this.texts.map((known, at) => [known, at]));
    const known = this.index.get(text);
    if (known !== undefined) return known;
    this.index.set(text, this.texts.length);
    this.texts.push(text);
    return this.texts.length - 1;
  }

  textAt(at: number): string | undefined {
    return at === noText ? undefined : this.texts[at];
  }

  all(): readonly string[] {
    return this.texts;
  }
}
