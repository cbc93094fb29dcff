import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Argument, Call, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `Invoke-RestMethod -Uri $uri -Body $body`: a parameter labels the value after it; a switch has none. */
export function command(node: Node, reader: Reader): Expression | undefined {
  const name = node.childForFieldName('command_name');
  if (!name) return undefined;
  const elements = node.childForFieldName('command_elements');
  const given = elements ? namedChildren(elements).filter((child) => child.type !== 'command_argument_sep') : [];
  const call: Call = {
    form: 'call',
    name: name.text.replace(/\.exe$/i, ''),
    receiver: null,
    arguments: argumentsIn(given, reader),
    argumentsSpan: elements ? span(elements) : { start: name.endIndex, end: name.endIndex },
    span: span(node),
  };
  return { kind: 'call', call, span: call.span };
}

function argumentsIn(elements: readonly Node[], reader: Reader): readonly Argument[] {
  const made: Argument[] = [];
  let label: Node | undefined;
  for (const element of elements) {
    if (element.type === 'command_parameter') {
      label = element;
      continue;
    }
    const start = (label ?? element).startIndex;
    const name = label?.text.replace(/^-+|:$/g, '') ?? null;
    made.push({ label: name, value: reader.expression(element), span: { start, end: element.endIndex } });
    label = undefined;
  }
  return made;
}
