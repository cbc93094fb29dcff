import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.ts';
import { analyzeText } from '../../src/scan/analyze-text.ts';
import { type Case, casesOf } from '../support/cases.ts';

const DEPTH = 20_000;

/** No chain in the shell, and Scala's parser takes longer for each call of one until it is stopped. */
const CHAINED = LANGUAGES.filter(({ id }) => id !== 'shell' && id !== 'scala');

/** How a call is made on what a call gave. */
const LINKS: ReadonlyMap<string, string> = new Map([
  ['php', '->b(1)'],
  ['r', '$b(1)'],
]);

const KINDS: ReadonlySet<string> = new Set(['client-credentials-constructor', 'token-exchange', 'bearer-header']);

async function sitesIn(file: string, text: string): Promise<number> {
  const analysis = await analyzeText(file, text, { platformKey: 'ask' });
  return analysis?.sites.filter(({ kind }) => KINDS.has(kind)).length ?? 0;
}

/** The first golden case of a language that holds a legacy use. */
async function legacyCase(id: string): Promise<Case> {
  for (const one of casesOf(id)) if ((await sitesIn(one.inputFile, one.text)) > 0) return one;
  throw new Error(`no case of ${id} holds a legacy use`);
}

describe('what is legacy is found above code that is nested twenty thousand deep', () => {
  it.each(LANGUAGES.map(({ id }) => id))('in parentheses, %s', async (id) => {
    const { inputFile, text } = await legacyCase(id);
    expect(await sitesIn(inputFile, `${text}\n${'('.repeat(DEPTH)}1${')'.repeat(DEPTH)}\n`)).toBeGreaterThan(0);
  });

  it.each(CHAINED.map(({ id }) => id))('in a chain of calls, %s', async (id) => {
    const { inputFile, text } = await legacyCase(id);
    expect(
      await sitesIn(inputFile, `${text}\n${id === 'php' ? '$' : ''}a${(LINKS.get(id) ?? '.b(c)').repeat(DEPTH)}\n`),
    ).toBeGreaterThan(0);
  });
});

it('a chain of twenty thousand members is read in time that grows with it alone', async () => {
  const { inputFile, text } = await legacyCase('csharp');
  expect(await sitesIn(inputFile, `${text}\na${'.b'.repeat(DEPTH)}\n`)).toBeGreaterThan(0);
});

it('a text on which the parser gets no further is searched as text', async () => {
  const call = 'http.newCall(ask).execute().body()!!.string()).getStr';
  const text = `import okhttp3.Credentials
import okhttp3.OkHttpClient
import okhttp3.Request

class Vision(private val http: OkHttpClient) {
    private fun token(): String {
        val ask = Request.Builder()
            .url("https://api.clarifai.com/v2/token")
            .addHeader("Authorization", Credentials.basic(id, secret))
            .build()
    #{    return JSONObject(${call.repeat(12)}`;
  const analysis = await analyzeText('Vision.kt', text, { platformKey: 'ask' });
  expect(analysis && (analysis.sites.length > 0 || analysis.problem !== undefined)).toBe(true);
});

it('a name that is joined to itself ends', async () => {
  const part = 'Authorization: Bearer $token" https://api.clarifai.com/v2/models';
  const text = `<?php\n$r = \`cuen');\n$r = \`cuen');\n$r = \`curl -H "${part}\`;\n$r = $r . $r;\n`;
  expect(await analyzeText('token.php', text, { platformKey: 'ask' })).toBeDefined();
});
