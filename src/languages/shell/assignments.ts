import type { Span } from '../../domain/location.ts';
import { opaque } from '../create-reader.ts';
import { namedChildren, span } from '../read-tree.ts';
import type { Binding, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { commandWords, wordAt } from './torn.ts';
import { joinPieces, nodePieces, piecesOf, type ShellReader } from './words.ts';

/** The variables a script sets for itself; `X=1 command` sets it for that command alone. */
export function assignedNames(root: Node, text: string): ReadonlySet<string> {
  const names = root.descendantsOfType(['variable_assignment', 'for_statement', 'command']).flatMap((node) => {
    if (!node || isForOneCommand(node, text)) return [];
    const name = node.childForFieldName(node.type === 'for_statement' ? 'variable' : 'name');
    if (node.type !== 'command') return name ? [name.text] : [];
    return readNames(node).map((word) => word.text);
  });
  return new Set(names);
}

/** What a node of tree-sitter-bash gives a value to. */
export function shellBindings(node: Node, reader: ShellReader): readonly Binding[] {
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

function bareLocal(name: Node, declaration: Node, reader: ShellReader): Binding {
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

function assignment(node: Node, reader: ShellReader): readonly Binding[] {
  const name = node.childForFieldName('name');
  if (name?.type !== 'variable_name') return [];
  const declaration = node.parent?.type === 'declaration_command' ? node.parent : node;
  const shared = declaration.namedChildren.filter((child) => child?.type !== 'word').length > 1;
  const forOne = isForOneCommand(node, reader.text);
  const whole = wordAt(node, reader.text).span;
  return [
    {
      name: name.text,
      value: valueGiven(node, reader),
      kind: forOne ? 'parameter' : isLocal(declaration) ? 'declaration' : 'assignment',
      statement: declaration.id === node.id ? whole : span(declaration),
      scope: scopeOf(node, declaration, forOne, reader),
      alone: removable(statementOf(node, declaration)) && (declaration.id === node.id || !shared),
    },
  ];
}

function isLocal(declaration: Node): boolean {
  return declaration.type === 'declaration_command' && /^(local|declare|typeset)\b/.test(declaration.text);
}

/** The value may be torn, see {@link wordAt}; the rest of it then stands beside the assignment. */
function valueGiven(node: Node, reader: ShellReader): Expression | null {
  const value = node.childForFieldName('value');
  const name = node.childForFieldName('name');
  if (name && reader.text.startsWith('+=', name.endIndex)) return opaque(node);
  const { nodes, span: whole } = wordAt(node, reader.text);
  if (nodes.length === 1) return value && reader.expression(value);
  const first = value ? nodePieces(value, reader) : [];
  const rest = piecesOf({ nodes, span: whole }, reader).slice(1);
  return joinPieces([...first, ...rest], { start: value?.startIndex ?? node.endIndex, end: whole.end });
}

/** An assignment with a torn value is read as a command. */
function statementOf(node: Node, declaration: Node): Node {
  return declaration.id === node.id && node.parent?.type === 'command' ? node.parent : declaration;
}

function scopeOf(node: Node, declaration: Node, forOne: boolean, reader: ShellReader): Span {
  if (forOne) return node.parent ? span(node.parent) : span(node);
  return isLocal(declaration) ? reader.scopeOf(node) : file(reader);
}

/** `X=1 command` sets X for that command alone. */
function isForOneCommand(node: Node, text: string): boolean {
  const { parent } = node;
  return node.type === 'variable_assignment' && parent?.type === 'command' && commandWords(parent, text).length > 0;
}

/** A branch, loop or function may not be left empty, and `a && b` not cut in two. */
function removable(statement: Node): boolean {
  const { parent } = statement;
  if (parent?.type === 'program') return true;
  if (parent?.type !== 'compound_statement') return false;
  return namedChildren(parent).some((child) => !/^(variable_assignment|declaration_command)$/.test(child.type));
}

function file(reader: ShellReader): Span {
  return { start: 0, end: reader.text.length };
}
