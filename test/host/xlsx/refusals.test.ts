import { readFileSync } from "node:fs";
import { openWorkbook } from "../../../src/host/xlsx/openWorkbook";
import { patchWorkbook } from "../../../src/host/xlsx/patchWorkbook";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import type { XlsxProblem } from "../../../src/host/xlsx/xlsxProblem";
import { mainNamespace, smallXlsx, smallXlsxParts } from "../../support/smallXlsx";
import { withParts, zipOf } from "../../support/xlsxParts";

const sheetPart = "xl/worksheets/sheet1.xml";
const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';

function problemOf(file: Uint8Array): XlsxProblem | undefined {
  const read = readWorkbook(file);
  return read.ok ? undefined : read.problem;
}

/** A Compound File with these stream names in its directory. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const magic = Buffer.from("d0cf11e0a1b11ae1", "hex");
  const names = streams.map((name) => Buffer.from(name.padEnd(32, "\0"), "utf16le"));
  return new Uint8Array(Buffer.concat([magic, Buffer.alloc(504), ...names]));
}

/** A copy of a zip with a number in every header of one part changed. */
function withHeader(
  file: Uint8Array,
  part: string,
  change: { readonly local: number; readonly directory: number; readonly value: number },
): Uint8Array {
  const copy = Buffer.from(file);
  for (let at = copy.indexOf(part); at >= 0; at = copy.indexOf(part, at + 1)) {
    if (at >= 30 && copy.readUInt32LE(at - 30) === 0x04034b50)
      copy.writeUInt32LE(change.value, at - 30 + change.local);
    if (at >= 46 && copy.readUInt32LE(at - 46) === 0x02014b50)
      copy.writeUInt32LE(change.value, at - 46 + change.directory);
  }
  return new Uint8Array(copy);
}

const crcAt = { local: 14, directory: 16 };
const sizeAt = { local: 22, directory: 24 };

describe("files that are no .xlsx workbook", () => {
  const files: readonly [name: string, file: Uint8Array, problem: XlsxProblem][] = [
    ["nothing", new Uint8Array(0), { code: "emptyFile" }],
    ["a table as text", Buffer.from("name,phone\nWang,138"), { code: "notAZip" }],
    ["a few zeros", new Uint8Array(64), { code: "notAZip" }],
    ["an old workbook", compoundFile("Root Entry", "Workbook"), { code: "oldExcelFormat" }],
    [
      "a password-protected workbook",
      compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage"),
      { code: "passwordProtected" },
    ],
    ["a zip of something else", zipOf({ "readme.txt": "hello" }), { code: "notASpreadsheet" }],
    [
      "a document",
      smallXlsx({ workbook: '<w:document xmlns:w="urn:w"><w:body/></w:document>' }),
      { code: "notASpreadsheet" },
    ],
    [
      "a binary workbook",
      zipOf({
        ...smallXlsxParts(),
        "_rels/.rels":
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        "xl/workbook.bin": new Uint8Array([131, 1, 0]),
      }),
      { code: "binaryWorkbook" },
    ],
  ];

  test.each(files)("%s", (_name, file, problem) => {
    expect(problemOf(file)).toEqual(problem);
  });
});

describe("files that are damaged", () => {
  const whole = smallXlsx({ sheet: cell });

  test.each([0.2, 0.5, 0.9, 0.99])("cut off after a share of %d: truncated", (share) => {
    const cut = whole.subarray(0, Math.floor(whole.length * share));
    expect(problemOf(cut)).toEqual({ code: "truncated" });
  });

  test("a checksum that does not fit", () => {
    expect(problemOf(withHeader(whole, sheetPart, { ...crcAt, value: 1 }))).toEqual({
      code: "damagedPart",
      part: sheetPart,
      damage: "checksum",
    });
  });

  test("a length longer than the part", () => {
    expect(problemOf(withHeader(whole, sheetPart, { ...sizeAt, value: 5000 }))).toEqual({
      code: "damagedPart",
      part: sheetPart,
      damage: "length",
    });
  });

  test("a part longer than it says is a bomb", () => {
    expect(problemOf(withHeader(whole, sheetPart, { ...sizeAt, value: 20 }))).toEqual({
      code: "zipBomb",
      part: sheetPart,
    });
  });

  test("two headers of one part that contradict each other", () => {
    const copy = Buffer.from(whole);
    copy.writeUInt32LE(7, copy.indexOf(sheetPart) - 30 + sizeAt.local);
    expect(problemOf(copy)).toEqual({ code: "damagedPart", part: sheetPart, damage: "header" });
  });

  test("packed bytes that are not what deflate makes", () => {
    const copy = Buffer.from(whole);
    copy.fill(0xff, copy.indexOf(sheetPart) + sheetPart.length, copy.indexOf(sheetPart) + 60);
    expect(problemOf(copy)).toEqual({ code: "damagedPart", part: sheetPart, damage: "packing" });
  });

  test("a sheet that the workbook names and the file does not hold", () => {
    const file = withParts(smallXlsx(), { [sheetPart]: undefined });
    expect(problemOf(file)).toEqual({ code: "missingPart", part: sheetPart });
  });

  test("cells that end in the middle", () => {
    const sheet = `<worksheet xmlns="${mainNamespace}"><sheetData>${cell}`;
    expect(problemOf(smallXlsx({ sheet }))).toEqual({ code: "cutSheet", sheet: "S" });
  });

  const xml: readonly [name: string, sheet: string][] = [
    ["a tag that does not end", `<worksheet><sheetData><row r="1"`],
    ["a tag in a tag", `<worksheet><sheetData><row <c></sheetData></worksheet>`],
    ["an attribute without quotes", "<worksheet><sheetData><row r=1/></sheetData></worksheet>"],
    ["another part in its place", "<styleSheet><worksheet/></styleSheet>"],
  ];
  test.each(xml)("%s", (_name, sheet) => {
    expect(problemOf(smallXlsx({ sheet }))).toEqual({
      code: "damagedPart",
      part: sheetPart,
      damage: "xml",
    });
  });

  test("a shared text that is not in the list", () => {
    const file = smallXlsx({ sheet: '<row><c t="s"><v>7</v></c></row>' });
    expect(problemOf(file)).toEqual({ code: "damagedPart", part: sheetPart, damage: "content" });
  });

  test("bytes that are no UTF-8", () => {
    const text = `<worksheet><sheetData><row><c t="str"><v>?</v></c></row></sheetData></worksheet>`;
    const sheet = Buffer.from(text);
    sheet[sheet.indexOf("?")] = 0xff;
    expect(problemOf(smallXlsx({ sheet }))).toEqual({
      code: "damagedPart",
      part: sheetPart,
      damage: "encoding",
    });
  });
});

describe("files that are made to harm", () => {
  const bomb = zipOf({ ...smallXlsxParts(), [sheetPart]: new Uint8Array(51 * 1024 * 1024) });

  test("a part that unpacks to more than a hundred times its size beyond 50 MB", () => {
    expect(problemOf(bomb)).toEqual({ code: "zipBomb", part: sheetPart });
  });

  test("the same with a small size in its headers", () => {
    expect(problemOf(withHeader(bomb, sheetPart, { ...sizeAt, value: 1000 }))).toEqual({
      code: "zipBomb",
      part: sheetPart,
    });
  });

  test("a short part may pack as well as it likes", () => {
    const spaces = `<worksheet>${" ".repeat(1_000_000)}<sheetData>${cell}</sheetData></worksheet>`;
    expect(problemOf(smallXlsx({ sheet: spaces }))).toBeUndefined();
  });

  const entities: readonly [name: string, sheet: string][] = [
    ["a document type", `<!DOCTYPE x [<!ENTITY a "aa">]><worksheet><sheetData/></worksheet>`],
    ["an entity nobody defined", '<row><c t="str"><v>&c;</v></c></row>'],
    ["an entity without end", '<row><c t="str"><v>a & b</v></c></row>'],
    ["a reference to no character", '<row><c t="str"><v>&#x110000;</v></c></row>'],
    ["a reference to the zero character", '<row><c t="str"><v>&#0;</v></c></row>'],
  ];
  test.each(entities)("%s in a sheet", (_name, sheet) => {
    expect(problemOf(smallXlsx({ sheet }))).toEqual({ code: "xmlEntities", part: sheetPart });
  });

  test("a document type in the workbook part", () => {
    const workbook = '<!DOCTYPE workbook SYSTEM "http://example.com/x"><workbook/>';
    expect(problemOf(smallXlsx({ workbook }))).toEqual({
      code: "xmlEntities",
      part: "xl/workbook.xml",
    });
  });

  const outside: readonly [name: string, sheet: string, address: string][] = [
    [
      "a row too far down",
      '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
      "1048577:1048577",
    ],
    ["a cell too far down", '<row r="1"><c r="A1048577"><v>1</v></c></row>', "A1048577"],
    ["a cell too far right", '<row r="1"><c r="XFE1"><v>1</v></c></row>', "XFE1"],
    ["row zero", '<row r="1"><c r="A0"><v>1</v></c></row>', "A0"],
    ["a cell right of the last column", '<row><c r="XFD1"/><c><v>1</v></c></row>', "R1C16385"],
  ];
  test.each(outside)("%s", (_name, sheet, address) => {
    expect(problemOf(smallXlsx({ sheet }))).toEqual({
      code: "cellOutsideGrid",
      sheet: "S",
      address,
    });
  });

  test("the last cell of the grid is inside", () => {
    const sheet = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(problemOf(smallXlsx({ sheet }))).toBeUndefined();
  });

  test("a last row filled across more columns than memory holds", () => {
    const cells = Array.from({ length: 200 }, () => "<c><v>1</v></c>").join("");
    expect(problemOf(smallXlsx({ sheet: `<row r="1048576">${cells}</row>` }))).toEqual({
      code: "tooManyCells",
      sheet: "S",
    });
  });

  const names = ["../evil.xml", "/etc/passwd", "xl\\evil.xml", "C:/evil.xml", "xl/./evil.xml"];
  test.each(names)("a part called %s", (part) => {
    expect(problemOf(zipOf({ ...smallXlsxParts(), [part]: "x" }))).toEqual({
      code: "unsafePartName",
      part,
    });
  });

  test("two parts of one name", () => {
    expect(problemOf(zipOf({ ...smallXlsxParts(), "XL/Workbook.xml": "<workbook/>" }))).toEqual({
      code: "duplicatePart",
      part: "XL/Workbook.xml",
    });
  });

  test("a part that is listed twice", () => {
    const copy = Buffer.from(smallXlsx({ parts: { "a.xml": "<a/>", "b.xml": "<a/>" } }));
    const record = copy.lastIndexOf("b.xml") - 46;
    copy.writeUInt32LE(copy.readUInt32LE(copy.lastIndexOf("a.xml") - 46 + 42), record + 42);
    copy.write("a.xml", record + 46);
    expect(problemOf(copy)).toEqual({ code: "duplicatePart", part: "a.xml" });
  });

  test("a sheet called __proto__ is a sheet like any other", () => {
    const workbook = String(smallXlsxParts()["xl/workbook.xml"]).replace('"S"', '"__proto__"');
    const read = readWorkbook(smallXlsx({ workbook, sheet: cell }));
    expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["__proto__"]);
  });
});

describe("damage in a part that is only copied", () => {
  const file = new Uint8Array(readFileSync("test/fixtures/xlsx/clinic.xlsm"));
  const damaged = withHeader(file, "xl/media/image1.png", { ...crcAt, value: 99 });
  const problem = { code: "damagedPart", part: "xl/media/image1.png", damage: "checksum" };

  test("does not keep the cells from being read", () => {
    expect(problemOf(damaged)).toBeUndefined();
  });

  test("is not copied in silence", () => {
    expect(patchWorkbook(damaged, { sheets: [] })).toEqual({ ok: false, problem });
    const open = openWorkbook(damaged);
    expect(open.ok && open.value.patch({ sheets: [] })).toEqual({ ok: false, problem });
  });
});
