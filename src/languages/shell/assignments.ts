import type { Node } from 'web-tree-sitter';
import type { Span } from '../../domain/location.ts';
import { namedChildren, opaque, type Reader, span } from '../read-tree.ts';
import type { Binding } from '../syntax.ts';

/** The variables a script sets for itself; `X=1 command` sets it for that command alone. */
export function assignedNames(root: Node): ReadonlySet<string> {
  const names = root.descendantsOfType(['variable_assignment', 'for_statement', 'command']).flatMap((node) => {
    if (!node || isForOneCommand(node)) return [];
    const name = node.childForFieldName(node.type === 'for_statement' ? 'variable' : 'name');
    if (node.type !== 'command') return name ? [name.text] : [];
    return readNames(node).map((word) => word.text);
  });
  return new Set(names);
}

/** What a node of tree-sitter-bash gives a value to. */
export function shellBindings(node: Node, reader: Reader): readonly Binding[] {
  if (node.type === 'variable_assignment') return assignment(node, reader);
  if (node.type === 'declaration_command') return bareLocals(node).map((name) => bareLocal(name, node, reader));
  const given = node.type === 'command' ? readNames(node) : [];
  const loop = node.type === 'for_statement' ? node.childForFieldName('variable') : null;
  return [...given, ...(loop ? [loop] : [])].map((name) => ({
    name: name.text,
    value: null,
    kind: 'parameter',
    statement: span(node),
    scope: file(reader),
    alone: false,
  }));
}

/** `local x` without a value: it says how far `x = …` below it reaches. */
function bareLocals(declaration: Node): readonly Node[] {
  return isLocal(declaration) ? namedChildren(declaration).filter((child) => child.type === 'variable_name') : [];
}

function bareLocal(name: Node, declaration: Node, reader: Reader): Binding {
  const base = { name: name.text, value: null, kind: 'declaration' as const, alone: false };
  return { ...base, statement: span(declaration), scope: reader.scopeOf(declaration) };
}

/** Where `local x` names variables: no use of them, since the assignment may go without it. */
export function bareLocalSpans(root: Node): ReadonlySet<number> {
  const declarations = root.descendantsOfType('declaration_command');
  return new Set(declarations.flatMap((node) => (node ? bareLocals(node).map((name) => name.startIndex) : [])));
}

/** The variables that `read` and `mapfile` fill. */
function readNames(node: Node): readonly Node[] {
  if (!/^(read|mapfile|readarray)$/.test(node.childForFieldName('name')?.text ?? '')) return [];
  return node
    .childrenForFieldName('argument')
    .filter((word): word is Node => word !== null && /^[A-Za-z_]\w*$/.test(word.text));
}

function assignment(node: Node, reader: Reader): readonly Binding[] {
  const name = node.childForFieldName('name');
  const value = node.childForFieldName('value');
  if (name?.type !== 'variable_name') return [];
  const appended = reader.text.startsWith('+=', name.endIndex);
  const declaration = node.parent?.type === 'declaration_command' ? node.parent : node;
  const shared = declaration.namedChildren.filter((child) => child?.type !== 'word').length > 1;
  return [
    {
      name: name.text,
      value: appended ? opaque(node) : value && reader.expression(value),
      kind: kindOf(node, declaration),
      statement: span(declaration),
      scope: scopeOf(node, declaration, reader),
      alone: removable(declaration) && (declaration === node || !shared),
    },
  ];
}

/** A variable set for one command is handed to it as a parameter is. */
function kindOf(node: Node, declaration: Node): Binding['kind'] {
  if (isForOneCommand(node)) return 'parameter';
  return isLocal(declaration) ? 'declaration' : 'assignment';
}

function isLocal(declaration: Node): boolean {
  return declaration.type === 'declaration_command' && /^(local|declare|typeset)\b/.test(declaration.text);
}

function scopeOf(node: Node, declaration: Node, reader: Reader): Span {
  if (isForOneCommand(node)) return node.parent ? span(node.parent) : span(node);
  return isLocal(declaration) ? reader.scopeOf(node) : file(reader);
}

function isForOneCommand(node: Node): boolean {
  return node.type === 'variable_assignment' && node.parent?.type === 'command';
}

/** A branch, loop or function may not be left empty, and `a && b` not cut in two. */
function removable(statement: Node): boolean {
  const { parent } = statement;
  if (parent?.type === 'program') return true;
  if (parent?.type !== 'compound_statement') return false;
  return namedChildren(parent).some((child) => !/^(variable_assignment|declaration_command)$/.test(child.type));
}

function file(reader: Reader): Span {
  return { start: 0, end: reader.text.length };
}
