import { serverObject, type ServerObject, type ServerType } from "../../protocol/serverType";
import { overlaps } from "../address/areas";
import type { Book } from "../book";
import type { BookComment } from "../book/bookComment";
import type { BookSheet } from "../book/bookSheet";
import type { PlacedArea } from "../book/names";
import { requireAllowed } from "../book/protection";
import { invalidArgument, itemNotFound } from "../book/refusals";
import { cellsGiven, flagGiven, textGiven } from "./given";
import { rangeObject } from "./range";
import type { PlacedSheet } from "./worksheet";

interface PlacedComment extends PlacedSheet {
  readonly comment: BookComment;
}

/** `Excel.CommentCollection` of one sheet. */
export const commentsType: ServerType<PlacedSheet> = {
  name: "CommentCollection",
  collection: {
    all: ({ book, sheet }) => onSheet(book, sheet),
    one: ({ book, sheet }, key) => keyed(onSheetById(book, [sheet]), key),
  },
  methods: {
    add: ({ book, sheet }, cell, content) => add(book, cellsGiven(book, sheet, cell), content),
    getItemByCell: ({ book, sheet }, cell) => byCell(book, cellsGiven(book, sheet, cell)),
  },
};

/** `Excel.CommentCollection` of the workbook. */
export const workbookCommentsType: ServerType<Book> = {
  name: "CommentCollection",
  collection: {
    all: (book) => book.sheets.flatMap((sheet) => onSheet(book, sheet)),
    one: (book, key) => keyed(onSheetById(book, book.sheets), key),
  },
  methods: {
    add: (book, cell, content) => add(book, cellsGiven(book, book.activeSheet, cell), content),
    getItemByCell: (book, cell) => byCell(book, cellsGiven(book, book.activeSheet, cell)),
  },
};

/** `Excel.Comment`: its text, its cell and whether it is resolved. */
const commentType: ServerType<PlacedComment> = {
  name: "Comment",
  identity: ({ comment }) => ({ Id: comment.id }),
  properties: {
    id: { read: ({ comment }) => comment.id },
    content: {
      read: ({ comment }) => comment.content,
      write: (placed, value) => {
        placed.comment.content = textGiven(value);
        tell(placed);
      },
    },
    contentType: { read: () => "Plain" },
    authorName: { read: ({ comment }) => comment.authorName },
    authorEmail: { read: () => "" },
    resolved: {
      read: ({ comment }) => comment.resolved,
      write: (placed, value) => {
        placed.comment.resolved = flagGiven(value);
        tell(placed);
      },
    },
  },
  methods: {
    delete: (placed) => {
      const { sheet, comment } = placed;
      sheet.comments = sheet.comments.filter((each) => each !== comment);
      tell(placed);
    },
    getLocation: ({ book, sheet, comment }) => rangeObject(book, sheet, comment.cell),
  },
};

function add(book: Book, { sheet, area }: PlacedArea, content: unknown): ServerObject {
  requireAllowed(book, sheet, "allowEditObjects");
  if (area.rowCount !== 1 || area.columnCount !== 1) throw invalidArgument();
  if (sheet.comments.some(({ cell }) => overlaps(cell, area))) throw invalidArgument();
  const comment: BookComment = {
    id: `{${book.nextNumber().toString(16).toUpperCase().padStart(8, "0")}}`,
    cell: area,
    content: textGiven(content),
    authorName: book.properties.author,
    resolved: false,
  };
  sheet.comments.push(comment);
  tell({ book, sheet });
  return serverObject(commentType, { book, sheet, comment });
}

function byCell(book: Book, { sheet, area }: PlacedArea): ServerObject {
  const comment = sheet.comments.find(({ cell }) => overlaps(cell, area));
  if (comment === undefined) throw itemNotFound();
  return serverObject(commentType, { book, sheet, comment });
}

function onSheet(book: Book, sheet: BookSheet): ServerObject[] {
  return sheet.comments.map((comment) => serverObject(commentType, { book, sheet, comment }));
}

function onSheetById(book: Book, sheets: readonly BookSheet[]): Map<string, ServerObject> {
  return new Map(
    sheets.flatMap((sheet) =>
      sheet.comments.map((comment): [string, ServerObject] => [
        comment.id,
        serverObject(commentType, { book, sheet, comment }),
      ]),
    ),
  );
}

function keyed(comments: Map<string, ServerObject>, key: unknown): ServerObject | undefined {
  return typeof key === "string" ? comments.get(key) : undefined;
}

function tell({ book, sheet }: PlacedSheet): void {
  book.tell({ kind: "sheetLook", sheet, what: "comments" });
}
