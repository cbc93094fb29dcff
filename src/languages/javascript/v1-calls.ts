import { COLOR, GENERAL, type SuccessorModel } from '../../clarifai/facts/v1-successors.ts';
import { resolve } from '../resolve.ts';
import { hasSuccessor, quotable, type Successors, successorLines } from '../successors.ts';
import { type Call, pathOf, type SyntaxUnit } from '../syntax.ts';
import type { Picture } from '../v2-writer.ts';
import { isModule } from './module.ts';
import { JAVASCRIPT_V2 } from './v2.ts';

const DROP = 'delete it: a key needs no token';
const NOTHING = 'delete it: nothing in v2 answers this';

/** What the 2.x client calls instead of each method of the v1 clients, written for the arguments of the call. */
const SUCCESSORS: Successors = {
  getTagsByUrl: (call, unit) => predict(GENERAL, given(call, 0, unit)),
  getTagsByImageBytes: (call, unit) => predict(GENERAL, given(call, 0, unit), 'bytes'),
  getColorsByUrl: (call, unit) => predict(COLOR, given(call, 0, unit)),
  getColorsByImageBytes: (call, unit) => predict(COLOR, given(call, 0, unit), 'bytes'),
  tagURL: (call, unit) => predict(GENERAL, given(call, 0, unit)),
  createFeedback: (call, unit) =>
    `app.models.feedback(Clarifai.GENERAL_MODEL, ${given(call, 0, unit)}, { id, data: { concepts }, info: { endUserId, sessionId } }), which needs clarifai 2.2.0`,
  setModel: (call, unit) =>
    `give the v2 model of ${given(call, 0, unit)} to app.models.predict, such as Clarifai.NSFW_MODEL`,
  getToken: () => DROP,
  setToken: () => DROP,
  deleteToken: () => DROP,
  getAccessToken: () => DROP,
  getInfo: () => NOTHING,
  getLanguages: () => NOTHING,
  getUsage: () => NOTHING,
};

/** The new client, and for each v1 call of the file the call that takes its place. */
export function suggestV2(unit: SyntaxUnit, isClient: (call: Call) => boolean): string {
  const calls = unit.calls.filter((call) => isV1Call(call, unit, isClient));
  const lines = successorLines(calls, SUCCESSORS, unit);
  return [JAVASCRIPT_V2.client, ...(lines.length > 0 ? lines : [predict(GENERAL, 'url')])].join('\n');
}

function isV1Call(call: Call, unit: SyntaxUnit, isClient: (call: Call) => boolean): boolean {
  const { receiver } = call;
  if (receiver === null || !hasSuccessor(call, SUCCESSORS)) return false;
  const { value } = resolve(receiver, unit);
  if (value.kind === 'call' && isClient(value.call)) return true;
  return isModule(receiver, unit) || /clarifai/i.test(pathOf(receiver)?.join('.') ?? '');
}

function predict(model: SuccessorModel, code: string, by: Picture['by'] = 'url'): string {
  return JAVASCRIPT_V2.outputs(model, { by, code });
}

function given(call: Call, index: number, unit: SyntaxUnit): string {
  const argument = call.arguments[index];
  return (argument && quotable(argument.span, unit)) ?? 'url';
}
