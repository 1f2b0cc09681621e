import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { isSameFile, writeUnderFreeName, writeWholeFile } from "../../src/cli/wholeFile";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "clinic-recall-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const bytes = new TextEncoder().encode("sheet");

describe("writeWholeFile", () => {
  it("replaces the file of that name and leaves nothing else behind", async () => {
    await writeFile(join(folder, "out.xlsx"), "old");
    await writeWholeFile(join(folder, "out.xlsx"), [bytes]);
    expect(await readFile(join(folder, "out.xlsx"), "utf8")).toBe("sheet");
    expect(await readdir(folder)).toEqual(["out.xlsx"]);
  });

  it("leaves nothing behind when the place is a folder", async () => {
    await expect(writeWholeFile(folder, [bytes])).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("writeUnderFreeName", () => {
  it("takes the wanted name when it is free", async () => {
    const path = join(folder, "calls.xlsx");
    expect(await writeUnderFreeName(path, [bytes])).toBe(path);
    expect(await readdir(folder)).toEqual(["calls.xlsx"]);
  });

  it("never writes over another file", async () => {
    await writeFile(join(folder, "calls.xlsx"), "first");
    await writeFile(join(folder, "calls 2.xlsx"), "second");
    const path = await writeUnderFreeName(join(folder, "calls.xlsx"), [bytes]);
    expect(path).toBe(join(folder, "calls 3.xlsx"));
    expect(await readFile(join(folder, "calls.xlsx"), "utf8")).toBe("first");
  });

  it("gives every one of many at once a name of its own", async () => {
    const wanted = join(folder, "calls.xlsx");
    const names = await Promise.all(
      Array.from({ length: 8 }, () => writeUnderFreeName(wanted, [bytes])),
    );
    expect(new Set(names).size).toBe(8);
    expect(await readdir(folder)).toHaveLength(8);
  });
});

describe("isSameFile", () => {
  it("knows a file by another name", async () => {
    const path = join(folder, "clinic.xlsx");
    await writeFile(path, "clinic");
    await symlink(path, join(folder, "alias.xlsx"));
    expect(await isSameFile(path, join(folder, "alias.xlsx"))).toBe(true);
    expect(await isSameFile(path, join(folder, ".", "clinic.xlsx"))).toBe(true);
  });

  it("tells two files apart, and a file from none", async () => {
    await writeFile(join(folder, "a.xlsx"), "clinic");
    await writeFile(join(folder, "b.xlsx"), "clinic");
    expect(await isSameFile(join(folder, "a.xlsx"), join(folder, "b.xlsx"))).toBe(false);
    expect(await isSameFile(join(folder, "a.xlsx"), join(folder, "c.xlsx"))).toBe(false);
  });
});
