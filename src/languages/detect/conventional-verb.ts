import { type Call, type Expression, type SyntaxUnit, within } from '../syntax.ts';
import { ownCompanionsOf } from './companions.ts';

/** The HTTP method that a function uses where the code names none: GET, and POST when there is something to send. */
export function conventionalVerb(call: Call, unit: SyntaxUnit): string | undefined {
  switch (call.name) {
    case 'urlopen':
    case 'Request':
      return call.form === 'call' ? (sendsData(call) ? 'POST' : 'GET') : undefined;
    case 'file_get_contents':
      return call.arguments.length < 3 ? 'GET' : undefined;
    case 'Invoke-RestMethod':
    case 'Invoke-WebRequest':
      return call.arguments.every(({ label }) => !/^(method|custommethod)$/i.test(label ?? '')) ? 'GET' : undefined;
    case 'fetch':
      return fetchVerb(call);
    case 'curl_init':
    case 'curl_setopt':
    case 'curl_setopt_array':
      return curlVerb(call, unit);
    default:
      return undefined;
  }
}

/** Options that are written out and name no method leave it at GET. */
function fetchVerb({ arguments: [, options] }: Call): string | undefined {
  if (options === undefined) return 'GET';
  if (options.value.kind !== 'object') return undefined;
  return options.value.entries.every(({ key }) => key !== null && key !== 'method') ? 'GET' : undefined;
}

/** urllib's second parameter. */
function sendsData({ arguments: given }: Call): boolean {
  return given.some(({ label }, index) => label === 'data' || (label === null && index === 1));
}

/** curl sends a GET until an option says otherwise; an option that is computed may say anything. */
function curlVerb(call: Call, unit: SyntaxUnit): string | undefined {
  const companions = ownCompanionsOf(call, unit);
  const options = [...call.arguments.map(({ value }) => value), ...companions].flatMap(optionsIn);
  if (options.some((option) => /^CURLOPT_(CUSTOMREQUEST|PUT|UPLOAD|NOBODY)$/.test(option))) return undefined;
  return options.some((option) => /^CURLOPT_POST(FIELDS)?$/.test(option)) ? 'POST' : 'GET';
}

function optionsIn(value: Expression): readonly string[] {
  return [...within(value)].flatMap((part) => {
    if (part.kind === 'name') return [part.name];
    return part.kind === 'object' ? part.entries.map(({ key }) => key ?? '') : [];
  });
}
