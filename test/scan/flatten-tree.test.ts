import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { Language, type Node as OwnNode, Parser } from 'web-tree-sitter';
import type { GrammarId } from '../../src/languages/language.ts';
import type { Node } from '../../src/languages/tree/node.ts';
import { parserFor } from '../../src/scan/grammars.ts';

const TEXTS: readonly (readonly [GrammarId, string])[] = [
  ['javascript', "// a\nconst { a, b: c = 1 } = require('x'); /* b */ if (a) c(`t\u0024{a}`, { k: [1, 2] });\n"],
  ['typescript', 'export class A<T> { private readonly a?: T; constructor(b: string) { super(b) } }\n'],
  ['python', '@a\ndef f(x, *y, k="é😀", **z):\n    # c\n    return {**x, "a": [i for i in y]}\n'],
  ['java', '@A class B { int x = 1, y; void f(String... s) throws E { new C("a").b().c(); } }\n'],
  ['php', '<?php $a = ["b" => new C($d, ...$e)]; echo <<<X\n $a\nX;\n'],
  ['ruby', 'a.b(c: 1) do |d| puts "#{d}" end\nx = <<~E\n  t\nE\n'],
  ['bash', 'A=1 curl -H "B: $A" "$(c d)" | e <<X\n$A\nX\n'],
  ['swift', 'let a = f(b: "\\(c)") { d, _ in d?.e() }\n'],
  ['objc', '@implementation A - (void)b:(NSString *)c d:(id)e { [self b:@"x" d:nil]; } @end\n'],
  ['go', 'package a\nimport ("b"; c "d")\nfunc (x *T) f(a, b string) (int, error) { return 1, nil }\n'],
  ['javascript', 'const a = ; ) function ((( {\n'],
  ['python', ''],
];

it.each(TEXTS)('every node of %s is what tree-sitter says: %j', async (id, text) => {
  const ours = (await parserFor(id)).parse(text);
  const tree = await treeSitter(id, text);
  expect(ours.hasError).toBe(tree.rootNode.hasError);
  expect(said(ours.root)).toEqual(said(tree.rootNode));
  tree.delete();
});

async function treeSitter(id: GrammarId, text: string) {
  const packed = readFileSync(new URL(`../../grammars/${id}.wasm.br`, import.meta.url));
  const parser = new Parser();
  parser.setLanguage(await Language.load(brotliDecompressSync(packed)));
  const tree = parser.parse(text);
  if (!tree) throw new Error('not parsed');
  return tree;
}

const FIELDS = ['name', 'value', 'body', 'left', 'right', 'function', 'arguments', 'method', 'argument', 'parameters'];

type Told = Readonly<Record<string, unknown>>;

/** Everything that readers ask a node, for it and all below it. */
function said(node: Node | OwnNode): readonly Told[] {
  const children: readonly (Node | OwnNode | null)[] = node.children;
  const own: Told = {
    type: node.type,
    span: [node.startIndex, node.endIndex],
    text: node.text,
    named: node.isNamed,
    extra: node.isExtra,
    counts: [node.childCount, node.namedChildCount],
    parent: place(node.parent),
    siblings: [node.previousSibling, node.nextSibling, node.previousNamedSibling, node.nextNamedSibling].map(place),
    first: [place(node.child(0)), place(node.namedChild(0)), place(node.child(99))],
    named_children: node.namedChildren.map(place),
    roles: children.map((_, index) => node.fieldNameForChild(index)),
    fields: FIELDS.map((name) => [place(node.childForFieldName(name)), node.childrenForFieldName(name).map(place)]),
    strings: node.descendantsOfType(['string', 'identifier']).map(place),
  };
  return [own, ...children.flatMap((child) => (child ? said(child) : []))];
}

function place(node: Node | OwnNode | null): string | null {
  return node && `${node.type} ${node.startIndex}-${node.endIndex}`;
}
