import { randomUUID } from "node:crypto";
import { constants, copyFile, link, open, rename, stat, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";

/** What a file is to hold, in order. */
export type FilePieces = readonly Uint8Array[];

/**
 * Tells whether two paths are the same file on disk, by whatever name or link it is reached.
 *
 * @returns false when either does not exist
 */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([fileIdentity(one), fileIdentity(other)]);
  return a !== undefined && a === b;
}

/**
 * Writes a file whole or not at all: beside its place first, then moved there in one step.
 *
 * An existing file of that name is replaced; until the last step it is untouched.
 */
export async function writeWholeFile(path: string, pieces: FilePieces): Promise<void> {
  const beside = await writeBeside(path, pieces);
  try {
    await rename(beside, path);
  } catch (error) {
    await unlink(beside);
    throw error;
  }
}

/**
 * Writes a file under the first free name, whole or not at all, and never over another file.
 *
 * @param path - the name wanted; `clinic.xlsx` taken gives `clinic 2.xlsx`, then `clinic 3.xlsx`
 * @returns the name it got
 */
export async function writeUnderFreeName(path: string, pieces: FilePieces): Promise<string> {
  const beside = await writeBeside(path, pieces);
  try {
    for (let attempt = 1; ; attempt++) {
      const name = attempt === 1 ? path : numbered(path, attempt);
      if (await linkedIfFree(beside, name)) return name;
    }
  } finally {
    await unlink(beside);
  }
}

function numbered(path: string, attempt: number): string {
  const extension = extname(path);
  return join(dirname(path), `${basename(path, extension)} ${attempt}${extension}`);
}

async function writeBeside(path: string, pieces: FilePieces): Promise<string> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  const file = await open(beside, "wx");
  try {
    await writeFile(file, pieces);
    await file.sync();
  } catch (error) {
    await unlink(beside);
    throw error;
  } finally {
    await file.close();
  }
  return beside;
}

// A hard link fails when the name is taken, even if it was taken a moment ago: no gap between
// looking and writing in which another file could be lost.
async function linkedIfFree(beside: string, name: string): Promise<boolean> {
  try {
    await link(beside, name);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    if (noLinksHere.has(code)) return copiedIfFree(beside, name);
    throw error;
  }
}

// USB sticks (exFAT) and some network drives know no links.
const noLinksHere = new Set<string | undefined>(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);

async function copiedIfFree(beside: string, name: string): Promise<boolean> {
  try {
    await copyFile(beside, name, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function fileIdentity(path: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
