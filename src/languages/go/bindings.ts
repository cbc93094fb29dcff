import type { Span } from '../../domain/location.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import { type Binding, type Expression, pathOf } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** Names given values by a node of the Go grammar. */
export function bindings(node: Node, reader: Reader): readonly Binding[] {
  switch (node.type) {
    case 'const_spec':
    case 'var_spec':
      return declared(node, reader);
    case 'short_var_declaration':
    case 'assignment_statement':
      return assigned(node, reader);
    case 'range_clause':
      return ranged(node, reader);
    case 'parameter_declaration':
      return parameters(node);
    case 'call_expression':
      return setInEnvironment(node, reader);
    default:
      return [];
  }
}

function nodesOf(list: Node | null): readonly Node[] {
  if (!list) return [];
  return list.type === 'expression_list' ? namedChildren(list) : [list];
}

/** `a, err := f()`: what a call gives is its first value, as far as anybody follows it. */
function valueAt(index: number, values: readonly Node[], names: number, reader: Reader): Expression | null {
  const value = values.length === names ? values[index] : index === 0 ? values[0] : undefined;
  return value && value.type !== 'nil' ? reader.expression(value) : null;
}

/** A declaration in parentheses can lose one of its lines; one that holds a single line goes as a whole. */
function declared(node: Node, reader: Reader): readonly Binding[] {
  const names = node.childrenForFieldName('name').filter((child): child is Node => child?.type === 'identifier');
  const values = nodesOf(node.childForFieldName('value'));
  return names.map((child, index) => ({
    name: child.text,
    value: valueAt(index, values, names.length, reader),
    kind: 'declaration',
    statement: span(statementOf(node)),
    scope: reader.scopeOf(node),
    alone: names.length === 1,
    ...typeOf(node),
  }));
}

function statementOf(spec: Node): Node {
  const parent = spec.parent;
  const group = parent?.type === 'var_spec_list' ? parent.parent : parent;
  const holder = parent?.type === 'var_spec_list' ? parent : group;
  return group && holder && namedChildren(holder).length === 1 ? group : spec;
}

/** `Client` of `*clarifai.Client`. */
function typeOf(node: Node): Pick<Binding, 'type'> {
  const written = node.childForFieldName('type')?.text.replace(/\[[\s\S]*$/, '');
  const type = written?.slice(written.lastIndexOf('.') + 1).replace(/^[*&\s]+/, '');
  return type ? { type } : {};
}

function assigned(node: Node, reader: Reader): readonly Binding[] {
  const operator = node.childForFieldName('operator')?.text ?? ':=';
  if (operator !== '=' && operator !== ':=') return [];
  const targets = nodesOf(node.childForFieldName('left'));
  const checked = checkedTogether(node, targets);
  const values = nodesOf(node.childForFieldName('right'));
  return targets.flatMap((target, index): Binding[] => {
    const name = pathOf(reader.expression(target))?.join('.');
    if (name === undefined || name === '_') return [];
    return [
      {
        name,
        value: valueAt(index, values, targets.length, reader),
        kind: node.type === 'short_var_declaration' ? 'declaration' : 'assignment',
        statement: checked && index === 0 ? checked : span(node),
        scope: reader.scopeOf(node),
        alone:
          checked && index === 0
            ? true
            : targets.length === 1 && /^(block|statement_list)$/.test(node.parent?.type ?? ''),
      },
    ];
  });
}

/**
 * `token, err := ask()` with the `if err != nil { … }` below it: the two go together, where what follows declares its
 * own `err`. Undefined for anything else.
 */
function checkedTogether(node: Node, targets: readonly Node[]): Span | undefined {
  const [, error, ...more] = targets;
  if (node.type !== 'short_var_declaration' || more.length > 0) return undefined;
  if (error?.text === '_') return span(node);
  const check = node.nextNamedSibling;
  if (error?.text !== 'err' || !check || !isCheck(check)) return undefined;
  return declaresAnew(check.nextNamedSibling) ? { start: node.startIndex, end: check.endIndex } : undefined;
}

function isCheck(node: Node): boolean {
  return node.type === 'if_statement' && /^if err != nil \{[^{}]*\}$/.test(node.text);
}

/** The next statement that names `err` makes it anew together with another name, or for itself alone. */
function declaresAnew(following: Node | null): boolean {
  for (let next = following; next; next = next.nextNamedSibling) {
    if (!/\berr\b/.test(next.text)) continue;
    return /^(\w+, err|err) := (?!.*\berr\b)/.test(next.text) || /^(if|switch) (\w+, )?err := /.test(next.text);
  }
  return true;
}

function ranged(node: Node, reader: Reader): readonly Binding[] {
  return nodesOf(node.childForFieldName('left')).map((child) => ({
    name: child.text,
    value: null,
    kind: 'declaration',
    statement: span(node),
    scope: reader.scopeOf(node),
    alone: false,
  }));
}

/** Parameters, receivers and named results of functions. */
function parameters(node: Node): readonly Binding[] {
  const owner = node.parent?.parent ?? node;
  const names = node.childrenForFieldName('name').filter((child): child is Node => child?.type === 'identifier');
  return names.map((child) => ({
    name: child.text,
    value: null,
    kind: 'parameter',
    statement: span(node),
    scope: span(owner),
    alone: false,
    ...typeOf(node),
  }));
}

/** `os.Setenv("X", value)` gives the variable a value. */
function setInEnvironment(node: Node, reader: Reader): readonly Binding[] {
  const made = reader.expression(node);
  if (made.kind !== 'call' || made.call.name !== 'Setenv') return [];
  const [name, value] = made.call.arguments.map((argument) => argument.value);
  if (name?.kind !== 'string' || !value) return [];
  const scope = reader.scopeOf(node);
  return [{ name: name.value, value, kind: 'assignment', statement: span(node), scope, alone: false }];
}
