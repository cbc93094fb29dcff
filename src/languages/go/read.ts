import { ownFunction } from '../convert.ts';
import { type GrammarSpec, readTree, span } from '../read-tree.ts';
import type { Import, SyntaxUnit } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { bindings } from './bindings.ts';
import { expression } from './expressions.ts';

/** Reads Go (the grammar of tree-sitter-go). */
export function readGo(root: Node, text: string): SyntaxUnit {
  return readTree(root, text, SPEC);
}

const SPEC: GrammarSpec = {
  expression,
  bindings,
  imports,
  callbacks: () => [],
  ownFunction: ownFunction(new Set(['function_declaration']), isOwn),
  scopes: new Set([
    'function_declaration',
    'method_declaration',
    'func_literal',
    'block',
    'if_statement',
    'for_statement',
    'expression_switch_statement',
    'type_switch_statement',
    'expression_case',
    'default_case',
    'select_statement',
    'communication_case',
  ]),
  names: new Set(['identifier', 'field_identifier']),
  comments: new Set(['comment']),
};

/** Other files of the package see it too: linking looks at them before the function goes. */
function isOwn(declaration: Node): boolean {
  return /^(?!main$|init$)[a-z_]/.test(declaration.childForFieldName('name')?.text ?? '');
}

/**
 * `import cl "github.com/a/b"` binds `cl`; without a name the last part of the path is taken for the package's.
 * `import . "a/b"` binds all its names, written `*`.
 */
function imports(node: Node): readonly Import[] {
  if (node.type !== 'import_spec') return [];
  const module = node.childForFieldName('path')?.text.slice(1, -1) ?? '';
  const alias = node.childForFieldName('name');
  const local = alias === null ? packageOf(module) : alias.type === 'package_identifier' ? alias.text : null;
  const alone = node.parent?.type === 'import_declaration' ? node.parent : node;
  return [{ module, local, imported: alias?.type === 'dot' ? '*' : null, span: span(alone) }];
}

/** The package of `gopkg.in/a/go-clarifai.v2` and of `github.com/a/clarifai-client-go/v2` is `clarifai`. */
function packageOf(module: string): string {
  const last =
    module
      .replace(/[./]v\d+$/, '')
      .split('/')
      .at(-1) ?? module;
  return last.replace(/^go-|-client(?=-|$)|[-.]go$/g, '');
}
