import { relationshipsOf } from "../package/relationships";
import { columnLetters } from "../read/cellAddress";
import { cellText, escapeExcel } from "../write/escapeText";
import { contentType } from "../write/packageChanges";
import { appendInside, applyEdits, removeElement } from "../xml/editXml";
import { unescapeExcel } from "../xml/unescapeXml";
import { xmlText } from "../xml/utf8Pieces";
import { attributeOf, childOf, listed, relationshipId } from "../xml/xmlQuery";
import { parseXml, type XmlElement } from "../xml/xmlTree";
import { noteShapes, withNoteShapes } from "./noteShapes";
import type { SavedNote } from "./savedWorkbook";
import type { SheetTarget } from "./sheetTarget";

/**
 * Puts notes onto cells, beside those that are there; a cell has one at most.
 *
 * @param root - the worksheet's part without its rows
 * @returns id of the relationship to the boxes the notes are shown in, when the sheet had none
 */
export function saveNotes(
  notes: readonly SavedNote[],
  root: XmlElement,
  target: SheetTarget,
): string | undefined {
  const { pkg, changes, part, isNew, dialect, relationships } = target;
  const links = isNew ? [] : relationshipsOf(pkg, part);
  const before = links.find(({ kind }) => kind === "comments")?.part;
  const comments = before ?? changes.freePart("xl/comments", ".xml");
  const text =
    before === undefined ? emptyComments(dialect.main) : xmlText(pkg.whole(before), before);
  changes.putText(comments, withComments(text, comments, notes), contentType.comments);
  if (before === undefined) relationships.add(`${dialect.relationships}/comments`, comments);
  const legacy = childOf(root, "legacyDrawing");
  const boxes = links.find(({ id }) => legacy !== undefined && id === relationshipId(legacy))?.part;
  if (boxes !== undefined && pkg.has(boxes)) {
    changes.putText(boxes, withNoteShapes(xmlText(pkg.whole(boxes), boxes), notes));
    return undefined;
  }
  const newBoxes = changes.freePart("xl/drawings/vmlDrawing", ".vml");
  changes.putText(newBoxes, noteShapes(notes), contentType.vmlDrawing);
  return relationships.add(`${dialect.relationships}/vmlDrawing`, newBoxes);
}

function emptyComments(main: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`
  );
}

function withComments(text: string, part: string, notes: readonly SavedNote[]): string {
  const root = parseXml(text, part);
  const authors = childOf(root, "authors");
  const list = childOf(root, "commentList");
  if (authors === undefined || list === undefined)
    throw new Error("saveNotes: a list of comments has its authors");
  const { prefix } = root;
  const known = authors.children.map((author) => unescapeExcel(author.text));
  const added: string[] = [];
  const authorId = (author: string) => {
    const at = [...known, ...added].indexOf(author);
    return at >= 0 ? at : known.length + added.push(author) - 1;
  };
  const places = new Set(notes.map(placeOf));
  const replaced = listed(root, "commentList", "comment").filter((comment) =>
    places.has(attributeOf(comment, "ref") ?? ""),
  );
  const entries = notes.map((note) => {
    const shown = `<${prefix}t xml:space="preserve">${escapeExcel(cellText(note.text))}</${prefix}t>`;
    const inside = `<${prefix}r>${shown}</${prefix}r>`;
    return (
      `<${prefix}comment ref="${placeOf(note)}" authorId="${authorId(note.author)}">` +
      `<${prefix}text>${inside}</${prefix}text></${prefix}comment>`
    );
  });
  const names = added.map((author) => `<${prefix}author>${escapeExcel(author)}</${prefix}author>`);
  return applyEdits(text, [
    ...(names.length > 0 ? [appendInside(text, authors, names.join(""))] : []),
    ...replaced.map(removeElement),
    appendInside(text, list, entries.join("")),
  ]);
}

function placeOf({ rowIndex, columnIndex }: SavedNote): string {
  return `${columnLetters(columnIndex)}${rowIndex + 1}`;
}
