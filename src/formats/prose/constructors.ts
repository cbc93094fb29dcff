import { type Found, partOf } from './found.ts';

interface Form {
  /** Its first group holds the arguments. */
  readonly pattern: RegExp;
  readonly client: Found['client'];
  readonly suggestion: string;
}

const ARGUMENTS = String.raw`\(\s*((?:[^()]|\([^()]*\)){1,400}?)\)`;

/** Constructions that the documentation of the clients showed, in whatever language surrounds them. */
const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(String.raw`\bnew\s+\w*clarifai\w*\.App\s*${ARGUMENTS}`, 'gi'),
    client: { name: 'npm clarifai', versions: '>=2.0.7' },
    suggestion: "new Clarifai.App({ apiKey: 'YOUR_API_KEY' })",
  },
  {
    pattern: new RegExp(String.raw`\bClarifaiApp\s*${ARGUMENTS}`, 'g'),
    client: { name: 'PyPI clarifai', versions: '<2.3.0' },
    suggestion: "ClarifaiApp(api_key='YOUR_API_KEY')",
  },
  {
    pattern: new RegExp(String.raw`\bClarifaiApi\s*${ARGUMENTS}`, 'g'),
    client: { name: 'PyPI clarifai', versions: '<2.2.0' },
    suggestion: "ClarifaiApp(api_key='YOUR_API_KEY').public_models.general_model.predict_by_url(url)",
  },
  {
    pattern: new RegExp(String.raw`\bnew\s+ClarifaiBuilder\s*${ARGUMENTS}`, 'g'),
    client: { name: 'com.clarifai.clarifai-api2:core', versions: '<2.8.0' },
    suggestion: 'new ClarifaiBuilder("YOUR_API_KEY").buildSync()',
  },
  {
    pattern: /\binitWithAppID:(\s*[^\]\s]+\s+appSecret:\s*[^\]\s]+)\]/g,
    client: { name: 'CocoaPod Clarifai', versions: '<2.3.2' },
    suggestion: '[[ClarifaiApp alloc] initWithApiKey:@"YOUR_API_KEY"]',
  },
  {
    pattern: new RegExp(String.raw`\b[Cc]larifai\.(?:initialize|initAPI)\s*${ARGUMENTS}`, 'g'),
    client: { name: 'npm clarifai', versions: '<=1.2.1' },
    suggestion: "new Clarifai.App({ apiKey: 'YOUR_API_KEY' })",
  },
];

export function findConstructors(text: string): readonly Found[] {
  return FORMS.flatMap((form) =>
    [...text.matchAll(form.pattern)].flatMap((match) => {
      const written = match[1] ?? '';
      const start = match.index + match[0].indexOf(written);
      const parts = pairIn(written, start);
      return parts ? [foundOf(form, { start: match.index, end: match.index + match[0].length }, parts)] : [];
    }),
  );
}

function foundOf(form: Form, span: Found['span'], parts: Found['parts']): Found {
  return {
    kind: 'client-credentials-constructor',
    span,
    client: form.client,
    credentialKind: 'client-pair',
    parts,
    message: 'A client is given an id and a secret.',
    suggestion: form.suggestion,
  };
}

const ID = /\b(?:client_?id|app_?id|id)['"]?\s*[:=]\s*(@?["']?[^\s,})]*)/i;
const SECRET = /\b(?:client_?secret|app_?secret|secret)['"]?\s*[:=]\s*(@?["']?[^\s,})\]]*)/i;
const VALUE = /^\s*(?:@?"[^"]*"|'[^']*'|[A-Za-z_$][\w.$[\]'"]*(?:\([^()]*\))?)\s*$/;

/** Id and secret by name or by position; undefined for a key and for anything else. */
function pairIn(written: string, start: number): Found['parts'] | undefined {
  if (/api_?key|\bpat\b|token/i.test(written)) return undefined;
  const id = ID.exec(written);
  const secret = SECRET.exec(written);
  if (id && secret) {
    return [
      partOf('client-id', id[1] ?? '', start + id.index + id[0].length - (id[1]?.length ?? 0)),
      partOf('client-secret', secret[1] ?? '', start + secret.index + secret[0].length - (secret[1]?.length ?? 0)),
    ];
  }
  const [first = '', second = ''] = written.split(',');
  if (!VALUE.test(first) || !VALUE.test(second)) return undefined;
  return [partOf('client-id', first, start), partOf('client-secret', second, start + first.length + 1)];
}
