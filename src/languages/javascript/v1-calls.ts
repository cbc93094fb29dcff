import { resolve } from '../resolve.ts';
import { type Call, pathOf, type SyntaxUnit, textOf } from '../syntax.ts';
import { isModule } from './module.ts';

const NEW_CLIENT = 'const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });';

const DROP = 'delete it: a key needs no token';
const NOTHING = 'delete it: nothing in v2 answers this';

type Successor = (call: Call, unit: SyntaxUnit) => string;

/** What the 2.x client calls instead of each method of the v1 clients, written for the arguments of the call. */
const SUCCESSORS: Readonly<Record<string, Successor>> = {
  getTagsByUrl: (call, unit) => predict('GENERAL_MODEL', given(call, 0, unit)),
  getTagsByImageBytes: (call, unit) => predict('GENERAL_MODEL', bytes(call, unit)),
  getColorsByUrl: (call, unit) => predict('COLOR_MODEL', given(call, 0, unit)),
  getColorsByImageBytes: (call, unit) => predict('COLOR_MODEL', bytes(call, unit)),
  tagURL: (call, unit) => predict('GENERAL_MODEL', given(call, 0, unit)),
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
  const lines = calls.map((call) => {
    const line = unit.text.slice(0, call.span.start).split('\n').length;
    return `line ${line}, ${call.name}: ${SUCCESSORS[call.name ?? '']?.(call, unit) ?? ''}`;
  });
  return [NEW_CLIENT, ...(lines.length > 0 ? lines : [predict('GENERAL_MODEL', 'url')])].join('\n');
}

function isV1Call({ name, receiver }: Call, unit: SyntaxUnit, isClient: (call: Call) => boolean): boolean {
  if (receiver === null || name === null || !Object.hasOwn(SUCCESSORS, name)) return false;
  const { value } = resolve(receiver, unit);
  if (value.kind === 'call' && isClient(value.call)) return true;
  return isModule(receiver, unit) || /clarifai/i.test(pathOf(receiver)?.join('.') ?? '');
}

function predict(model: string, input: string): string {
  const answer = model === 'COLOR_MODEL' ? 'colors' : 'concepts';
  return `app.models.predict(Clarifai.${model}, ${input}).then(({ outputs }) => outputs[0].data.${answer})`;
}

function bytes(call: Call, unit: SyntaxUnit): string {
  return `{ base64: ${given(call, 0, unit)} }`;
}

/** The argument as it is written, unless it is long enough to hold something secret. */
function given(call: Call, index: number, unit: SyntaxUnit): string {
  const argument = call.arguments[index];
  const text = argument ? textOf(unit, argument.span) : 'url';
  return text.length <= 80 && !/[\w-]{28,}/.test(text) ? text : 'url';
}
