import { insideOf, namedChildren, type Reader, span } from '../read-tree.ts';
import { type Argument, type Call, type Expression, pathOf } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { blockParameters, saidInBlock } from './blocks.ts';
import { environmentCall, environmentMember } from './environment.ts';
import { pairsAsObject } from './hashes.ts';
import { joinedByCall } from './strings.ts';

/** Methods that give back what they are called on, as far as a credential goes. */
const PASSED =
  /^(to_s|to_str|to_json|to_sym|to_query|to_h|strip|chomp|freeze|dup|clone|presence|squish|html_safe|dump|with_indifferent_access)$/;

/** A method without arguments is a member: nothing in Ruby tells a field from a call. */
export function called(node: Node, reader: Reader): Expression | undefined {
  const method = node.childForFieldName('method');
  const list = node.childForFieldName('arguments');
  const block = node.childForFieldName('block');
  const receiverNode = node.childForFieldName('receiver');
  const receiver = receiverNode ? reader.expression(receiverNode) : null;
  if (!method) return undefined;
  if (receiver && !list && !block && !/^new$|\?$/.test(method.text)) {
    return PASSED.test(method.text) ? receiver : memberOf(receiver, method.text, node);
  }
  const call: Call = {
    ...calleeOf(method.text, receiver),
    arguments: [...(list ? argumentsOf(list, reader) : []), ...(block ? inBlock(block, reader) : [])],
    argumentsSpan: list ? insideOfList(list) : { start: method.endIndex, end: method.endIndex },
    span: span(node),
  };
  return known(call, block, reader) ?? { kind: 'call', call, span: call.span };
}

function known(call: Call, block: Node | null, reader: Reader): Expression | undefined {
  if (PASSED.test(call.name ?? '') && call.receiver) return call.receiver;
  return environmentCall(call, fallbackIn(block, reader)) ?? lookup(call) ?? joinedByCall(call, reader);
}

function memberOf(object: Expression, property: string, node: Node): Expression {
  const member = { kind: 'member', object, property, span: span(node) } as const;
  return environmentMember(member) ?? member;
}

/** `Clarifai::Client.new(…)` makes a Client; a function with a capital letter, `URI(…)`, makes something too. */
function calleeOf(name: string, receiver: Expression | null): Pick<Call, 'form' | 'name' | 'receiver'> {
  if (name !== 'new') return { form: receiver === null && /^[A-Z]/.test(name) ? 'new' : 'call', name, receiver };
  if (receiver?.kind === 'name') return { form: 'new', name: receiver.name, receiver: null };
  if (receiver?.kind === 'member') return { form: 'new', name: receiver.property, receiver: receiver.object };
  return { form: 'new', name: null, receiver };
}

function argumentsOf(list: Node, reader: Reader): readonly Argument[] {
  const children = namedChildren(list);
  const pairs = children.filter((child) => child.type === 'pair');
  const options = pairsAsObject(pairs, reader);
  const plain = children.filter((child) => child.type !== 'pair').map((child) => argument(child, reader));
  return options ? [...plain, { label: null, value: options, span: options.span }] : plain;
}

function argument(node: Node, reader: Reader): Argument {
  const spread = { splat_argument: '*', hash_splat_argument: '**', block_argument: '&' }[node.type];
  const inside = spread === undefined ? node : namedChildren(node)[0];
  const value: Expression = inside ? reader.expression(inside) : { kind: 'opaque', span: span(node) };
  return { label: spread ?? null, value, span: span(node) };
}

/** A command call, `post url, body`, has no parentheses. */
function insideOfList(list: Node): Call['argumentsSpan'] {
  return list.text.startsWith('(') ? insideOf(list) : span(list);
}

function inBlock(block: Node, reader: Reader): readonly Argument[] {
  const said = blockParameters(block).length > 0 ? saidInBlock(block, reader) : [];
  return said.length === 0
    ? []
    : [{ label: '&', value: { kind: 'list', items: said, span: span(block) }, span: span(block) }];
}

/** `ENV.fetch('X') { 'default' }`. */
function fallbackIn(block: Node | null, reader: Reader): Expression | undefined {
  const body = block?.childForFieldName('body');
  const last = body ? namedChildren(body).at(-1) : undefined;
  return last && reader.expression(last);
}

/** `credentials.dig(:clarifai, :client_id)` and `settings.fetch('client_id')` lead to a member. */
function lookup({ name, receiver, arguments: given, span: whole }: Call): Expression | undefined {
  if (!/^(dig|fetch)$/.test(name ?? '') || !receiver || pathOf(receiver) === undefined) return undefined;
  const keys = given.flatMap(({ value }) => (value.kind === 'string' ? [value.value] : []));
  const used = name === 'dig' ? keys : keys.slice(0, 1);
  if (used.length === 0 || (name === 'dig' && used.length < given.length)) return undefined;
  return used.reduce<Expression>((object, property) => ({ kind: 'member', object, property, span: whole }), receiver);
}
