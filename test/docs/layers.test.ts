import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

const source = join(process.cwd(), "src");

interface Import {
  readonly from: string;
  readonly specifier: string;
}

/** What each layer may reach besides itself, from the inside out. */
const reach: Readonly<Record<string, readonly string[]>> = {
  core: [],
  intake: ["core"],
  content: ["core"],
  wording: ["core", "intake"],
  workflow: ["core", "intake", "content", "wording"],
};

describe("the layers", () => {
  const layers = Object.keys(reach).filter((layer) => existsIn(source, layer));

  it.each(layers)("%s reaches only inwards", (layer) => {
    const allowed = [layer, ...(reach[layer] ?? [])];
    const outward = importsBelow(join(source, layer)).filter(
      ({ from, specifier }) => isLocal(specifier) && !allowed.includes(layerOf(from, specifier)),
    );
    expect(outward).toEqual([]);
  });

  it("core imports no package", () => {
    const packages = importsBelow(join(source, "core")).filter(
      ({ specifier }) => !isLocal(specifier),
    );
    expect(packages).toEqual([]);
  });

  it("core names nothing of a browser, of Node or of Excel", () => {
    const foreign = filesBelow(join(source, "core")).filter((path) =>
      /\b(window|document|process|require|Office|Excel|localStorage|fetch)\s*[.(]/.test(
        withoutComments(readFileSync(path, "utf8")),
      ),
    );
    expect(foreign).toEqual([]);
  });

  it("nothing imports a main file", () => {
    const mains = importsBelow(source).filter(({ specifier }) =>
      /\/main(\.tsx?)?$/.test(specifier),
    );
    expect(mains).toEqual([]);
  });
});

function importsBelow(folder: string): readonly Import[] {
  return filesBelow(folder).flatMap((path) => {
    const text = withoutComments(readFileSync(path, "utf8"));
    const found = text.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g);
    return Array.from(found, ([, specifier = ""]) => ({ from: path, specifier }));
  });
}

function layerOf(from: string, specifier: string): string {
  const target = relative(source, join(dirname(from), specifier));
  return target.split(sep)[0] ?? "";
}

function isLocal(specifier: string): boolean {
  return specifier.startsWith(".");
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

function existsIn(folder: string, name: string): boolean {
  return readdirSync(folder).includes(name);
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}
