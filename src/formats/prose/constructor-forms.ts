import type { ClientRef } from '../../domain/finding.ts';

/** How a client is made, as text tells. */
export interface ConstructorForm {
  /** Global; its first group holds the arguments. */
  readonly pattern: RegExp;
  readonly client: ClientRef;
  readonly suggestion: string;
  /** The name alone tells whose client it is; others need a word on the client's package near by. */
  readonly telling?: true;
  /** What the text must say besides, for names that other libraries have too. */
  readonly needs?: RegExp;
  /** A blank parts its arguments, as in Haskell. */
  readonly spaced?: true;
}

const ARGUMENTS = String.raw`\(\s*((?:[^()]|\([^()]{0,200}\)){1,400}?)\)`;

const NPM = { name: 'npm clarifai', versions: '>=2.0.7' } as const;
const NPM_KEY = "new Clarifai.App({ apiKey: 'YOUR_API_KEY' })";
const PYTHON_KEY = "ClarifaiApp(api_key='YOUR_API_KEY')";
const JAVA = { name: 'com.clarifai.clarifai-api2:core', versions: '<2.8.0' } as const;
const HTTP =
  'POST https://api.clarifai.com/v2/models/{model id}/outputs with the header Authorization: Key YOUR_API_KEY';

function call(name: string, flags = 'g'): RegExp {
  return new RegExp(String.raw`${name}\s*${ARGUMENTS}`, flags);
}

/** Constructions that the documentation of the clients showed, in whatever language surrounds them. */
export const CONSTRUCTOR_FORMS: readonly ConstructorForm[] = [
  {
    pattern: /\bClarifaiApp\s*\(\s*(appID:[^()\n]{0,200}appSecret:[^()\n]{0,200})\)/g,
    client: { name: 'CocoaPod Clarifai', versions: '<2.3.2' },
    suggestion: 'ClarifaiApp(apiKey: "YOUR_API_KEY")',
    telling: true,
  },
  { pattern: call(String.raw`\bnew\s+\w*clarifai\w*\.App`, 'gi'), client: NPM, suggestion: NPM_KEY, telling: true },
  // CoffeeScript leaves the parentheses out.
  {
    pattern: /\bnew\s+\w*clarifai\w*\.App[ \t]+(?!\()([^\n;]{3,200})/gi,
    client: NPM,
    suggestion: NPM_KEY,
    telling: true,
  },
  {
    pattern: call(String.raw`\bClarifaiApp`),
    client: { name: 'PyPI clarifai', versions: '<2.3.0' },
    suggestion: PYTHON_KEY,
  },
  {
    pattern: call(String.raw`\bClarifai(?:Api|CustomModel)`),
    client: { name: 'PyPI clarifai', versions: '<2.2.0' },
    suggestion: `${PYTHON_KEY}.public_models.general_model.predict_by_url(url)`,
  },
  {
    pattern: call(String.raw`\bClarifaiBuilder`),
    client: JAVA,
    suggestion: 'new ClarifaiBuilder("YOUR_API_KEY").buildSync()',
    telling: true,
  },
  {
    pattern: call(String.raw`\bnew\s+ClarifaiClient`),
    client: { name: 'unknown', versions: '*' },
    suggestion: 'new ClarifaiBuilder("YOUR_API_KEY").buildSync()',
  },
  {
    pattern: /\binitWith(AppID:\s*[^\]\s]+\s+appSecret:\s*[^\]\s]+)\]/g,
    client: { name: 'CocoaPod Clarifai', versions: '<2.3.2' },
    suggestion: '[[ClarifaiApp alloc] initWithApiKey:@"YOUR_API_KEY"]',
    telling: true,
  },
  {
    pattern: call(String.raw`\b[Cc]larifai\.(?:initialize|initAPI)`),
    client: { name: 'npm clarifai', versions: '<=1.2.1' },
    suggestion: NPM_KEY,
    telling: true,
  },
  // npm 0.x, and darrynten/clarifai-php under any namespace
  {
    pattern: call(String.raw`\bnew\s+\\?(?:\w+\\)*Clarifai`),
    client: { name: 'unknown', versions: '*' },
    suggestion: "new Clarifai('YOUR_API_KEY')",
  },
  {
    pattern: call(String.raw`\bnew\s+\\?(?:\w+\\)*ImageClient`),
    client: { name: 'phpfanatic/clarifai', versions: '<2.0.0' },
    suggestion: "new ImageClient('YOUR_API_KEY')",
    needs: /clarifai/i,
  },
  {
    pattern: call(String.raw`\bclarifai\.(?:NewClient|Connect|NewSession)`),
    client: { name: 'github.com/clarifai/clarifai-go', versions: '*' },
    suggestion: HTTP,
    telling: true,
  },
  {
    pattern: call(String.raw`\bcl\.(?:Connect|NewSession)`),
    client: { name: 'github.com/mpmlj/clarifai-client-go', versions: '*' },
    suggestion: 'cl.NewApp("YOUR_API_KEY")',
    needs: /clarifai/i,
  },
  {
    pattern: call(String.raw`\bClarifai::(?:Client\.)?new`),
    client: { name: 'crates.io clarifai', versions: '*' },
    suggestion: HTTP,
  },
  {
    pattern: call(String.raw`\bClarifai(?:::Client\.new|\.client)`),
    client: { name: 'clarifai-ruby', versions: '*' },
    suggestion: HTTP,
  },
  {
    pattern: /\bsecret_id\s*\(\s*c\s*\(([^()]{3,200})\)\s*\)/g,
    client: { name: 'CRAN clarifai', versions: '*' },
    suggestion: HTTP,
    needs: /clarifai/i,
  },
  {
    pattern: /(?<![\w.])App[ \t]+("[^"\n]*"[ \t]+"[^"\n]*")/g,
    client: { name: 'clarifai-hs', versions: '*' },
    suggestion: HTTP,
    telling: true,
    needs: /^\s*import\s+(?:qualified\s+)?Clarifai\b/m,
    spaced: true,
  },
];
