// The product's own source, read with TypeScript's parser: who imports what, how long things are.
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(import.meta.dirname, "../..");

export type Import = {
  /** As written: "@/lib/units/queries", "./schema", "next/headers". */
  specifier: string;
  /** Path of our own file from the repository's root; null for packages. */
  target: string | null;
  isTypeOnly: boolean;
  isReExport: boolean;
};

export type SourceFile = {
  /** From the repository's root, with forward slashes. */
  path: string;
  lines: number;
  imports: Import[];
  isClient: boolean;
  isTest: boolean;
  hasOnlyReExports: boolean;
  functions: { name: string; lines: number }[];
  mockedModules: string[];
};

export function readSourceFiles(...folders: string[]): SourceFile[] {
  return folders
    .flatMap((folder) => filesBelow(folder))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("lib/generated/"))
    .map(readSourceFile);
}

function filesBelow(folder: string): string[] {
  if (!fs.existsSync(path.join(root, folder))) return [];
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join("/"));
}

function readSourceFile(file: string): SourceFile {
  const text = fs.readFileSync(path.join(root, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const [first] = source.statements;
  return {
    path: file,
    lines: text.trimEnd().split("\n").length,
    imports: importsOf(source, file),
    isClient: first !== undefined && first.getText() === '"use client";',
    isTest: /\.test\.tsx?$/.test(file),
    hasOnlyReExports:
      source.statements.length > 0 &&
      source.statements.every((one) => ts.isExportDeclaration(one) && one.moduleSpecifier),
    functions: functionsOf(source),
    mockedModules: mockedModulesOf(source),
  };
}

function importsOf(source: ts.SourceFile, file: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isTypeOnly: boolean, isReExport = false) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const target = resolve(specifier.text, file);
    found.push({ specifier: specifier.text, target, isTypeOnly, isReExport });
  };
  visit(source, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, bringsOnlyTypes(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
  });
  return found;
}

function bringsOnlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.every((element) => element.isTypeOnly);
}

function resolve(specifier: string, from: string): string | null {
  const wanted = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? path.posix.join(path.posix.dirname(from), specifier)
      : null;
  if (wanted === null) return null;
  const candidates = ["", ".ts", ".tsx", ".mjs", "/index.ts", "/index.tsx"].map(
    (end) => wanted + end,
  );
  return (
    candidates.find((file) =>
      fs.statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile(),
    ) ?? wanted
  );
}

function functionsOf(source: ts.SourceFile) {
  const found: SourceFile["functions"] = [];
  visit(source, (node) => {
    if (!ts.isFunctionLike(node) || !("body" in node) || !node.body) return;
    const line = (position: number) => source.getLineAndCharacterOfPosition(position).line;
    const lines = line(node.getEnd()) - line(node.getStart()) + 1;
    const owner =
      node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
    found.push({ name: owner?.getText() ?? "a function without a name", lines });
  });
  return found;
}

function mockedModulesOf(source: ts.SourceFile): string[] {
  const found: string[] = [];
  visit(source, (node) => {
    if (!ts.isCallExpression(node) || !/^vi\.(do)?mock$/i.test(node.expression.getText())) return;
    const [module] = node.arguments;
    if (module && ts.isStringLiteral(module)) found.push(module.text);
  });
  return found;
}

function visit(node: ts.Node, look: (node: ts.Node) => void) {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}
