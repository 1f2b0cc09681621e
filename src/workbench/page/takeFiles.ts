import { element, elementById } from "./pageElements";
import type { PageWords } from "./words";

/** Where a file that was chosen or dropped goes. */
export interface FileTaker {
  readonly words: () => PageWords;
  readonly take: (bytes: Uint8Array, name: string) => void;
}

/** Takes the workbook a person picks, or drops anywhere on the page. */
export function takeFiles({ words, take }: FileTaker): void {
  const read = async (file: File | undefined) => {
    if (file !== undefined) take(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  const picker = elementById("file-picker");
  if (!(picker instanceof HTMLInputElement)) throw new Error("file-picker is no input");
  picker.addEventListener("change", () => {
    void read(picker.files?.[0]);
    picker.value = "";
  });
  const target = element("div", { class: "drop-target" });
  document.addEventListener("dragenter", (event) => {
    if (event.dataTransfer?.types.includes("Files") !== true) return;
    target.textContent = words().dropHere;
    document.body.append(target);
  });
  target.addEventListener("dragover", (event) => event.preventDefault());
  target.addEventListener("dragleave", () => target.remove());
  target.addEventListener("drop", (event) => {
    event.preventDefault();
    target.remove();
    void read(event.dataTransfer?.files[0]);
  });
}
