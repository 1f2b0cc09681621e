import { join } from "node:path";

import ts from "typescript";

import { newerMembers } from "../../../src/host/excel/newerMembers";
import { floorSets } from "../../../src/workbench/protocol/excelVersion";
import { hasSet, type ApiSet, type ApiSets } from "../../../src/workbench/protocol/requirementSets";

const root = join(__dirname, "..", "..", "..");
const declarations = join("@types", "office-js", "index.d.ts");

/** Declarations are parsed once: those of Office.js are eight megabytes. */
const librarySources = new Map<string, ts.SourceFile>();

/** A member of Excel's interface that is used. */
export interface UsedMember {
  /** "Table.resize". */
  readonly member: string;
  /** "src/host/excel/layGround.ts:12". */
  readonly place: string;
}

/** What some files use of Excel's interface. */
export interface UsedMembers {
  readonly all: readonly UsedMember[];
  /** Those above the floor that are used without asking for them first. */
  readonly ungated: readonly UsedMember[];
}

/**
 * Finds every member of Excel's interface that files use: read, set, called, or named to be loaded.
 *
 * A use above the floor counts as gated inside `if (excelHas(…))` and after
 * `if (!excelHas(…)) return`, where what was asked for is at least as new.
 *
 * @param files - paths from the root of the project
 * @param texts - contents of files that are not on disk
 */
export function usedMembers(
  files: readonly string[],
  apiSets: ApiSets,
  texts: Readonly<Record<string, string>> = {},
): UsedMembers {
  const program = programOf(
    files.map((file) => join(root, file)),
    texts,
  );
  const checker = program.getTypeChecker();
  const all: UsedMember[] = [];
  const ungated: UsedMember[] = [];
  for (const file of files) {
    const source = program.getSourceFile(join(root, file));
    if (source === undefined) throw new Error(`${file} is not there`);
    const visit = (node: ts.Node): void => {
      for (const member of membersAt(node, checker)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        const used = { member, place: `${file}:${line + 1}` };
        all.push(used);
        const needed = apiSets[member];
        if (needed !== undefined && !isGated(node, needed, isSet(node))) ungated.push(used);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { all, ungated };
}

function programOf(files: readonly string[], texts: Readonly<Record<string, string>>): ts.Program {
  const { options } = ts.parseJsonConfigFileContent(
    {
      ...ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)).config,
      include: [],
    },
    ts.sys,
    root,
  );
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  const ownText = (path: string) =>
    Object.entries(texts).find(([file]) => join(root, file) === path)?.[1];
  host.readFile = (path) => ownText(path) ?? readFile(path);
  host.fileExists = (path) => ownText(path) !== undefined || fileExists(path);
  host.getSourceFile = (path, target) => {
    const known = librarySources.get(path);
    if (known !== undefined) return known;
    const text = host.readFile(path);
    if (text === undefined) return undefined;
    const source = ts.createSourceFile(path, text, target, true);
    if (path.includes("node_modules")) librarySources.set(path, source);
    return source;
  };
  return ts.createProgram([...files], { ...options, types: ["office-js"] }, host);
}

/** "Table.resize" for `table.resize`, and for the key of `table.load({ resize: true })`. */
function membersAt(node: ts.Node, checker: ts.TypeChecker): string[] {
  if (ts.isPropertyAccessExpression(node)) return ownMembers(node.name, checker);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const type = checker.getTypeAtLocation(node.parent);
    const name = node.propertyName ?? node.name;
    const property = ts.isIdentifier(name) ? type.getProperty(name.text) : undefined;
    return property === undefined ? [] : declaredIn(property);
  }
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
    const type = checker.getContextualType(node.parent);
    const property = type && checker.getNonNullableType(type).getProperty(node.name.text);
    return property === undefined ? [] : declaredIn(property);
  }
  return [];
}

function ownMembers(name: ts.Node, checker: ts.TypeChecker): string[] {
  const symbol = checker.getSymbolAtLocation(name);
  return symbol === undefined ? [] : declaredIn(symbol);
}

/** The classes, or options of loading, of Excel's that declare a member. */
function declaredIn(symbol: ts.Symbol): string[] {
  const members = (symbol.declarations ?? []).flatMap((declaration) => {
    const { parent } = declaration;
    const isExcels = declaration.getSourceFile().fileName.endsWith(declarations);
    if (!isExcels || !(ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent)))
      return [];
    const owner = parent.name?.text.replace(/(?:Collection)?LoadOptions$/, "") ?? "";
    return [`${owner}.${symbol.name}`];
  });
  return [...new Set(members)];
}

function isSet({ parent }: ts.Node): boolean {
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

function isGated(node: ts.Node, needed: ApiSet, set: boolean): boolean {
  const version = set ? (needed.versionToSet ?? needed.version) : needed.version;
  if (hasSet(floorSets, needed.set, version)) return true;
  const covers = (asked: string) => {
    const gate = Object.entries(newerMembers).find(([name]) => name === asked)?.[1];
    return gate !== undefined && hasSet({ [gate.set]: gate.version }, needed.set, version);
  };
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    if (ts.isIfStatement(parent) && parent.thenStatement === at) {
      if (covers(askedIn(parent.expression) ?? "")) return true;
    }
    if (ts.isBlock(parent)) {
      const before = parent.statements.filter((each) => each.end <= at.pos);
      if (before.some((statement) => covers(refusedIn(statement) ?? ""))) return true;
    }
  }
  return false;
}

/** What `excelHas("…")` asks for. */
function askedIn(condition: ts.Expression): string | undefined {
  if (!ts.isCallExpression(condition) || condition.expression.getText() !== "excelHas")
    return undefined;
  const [asked] = condition.arguments;
  return asked !== undefined && ts.isStringLiteral(asked) ? asked.text : undefined;
}

/** What must be there for the code to go on after `if (!excelHas("…")) … return`. */
function refusedIn(statement: ts.Statement): string | undefined {
  if (!ts.isIfStatement(statement) || !ts.isPrefixUnaryExpression(statement.expression))
    return undefined;
  const { thenStatement } = statement;
  const last = ts.isBlock(thenStatement) ? thenStatement.statements.at(-1) : thenStatement;
  const leaves = last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
  return leaves ? askedIn(statement.expression.operand) : undefined;
}
