import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/languages/language.ts';
import { analyzeText } from '../../src/scan/analyze-text.ts';

async function exchangeIn(file: string, text: string): Promise<Site['rewrite'] | undefined> {
  const analysis = await analyzeText(file, text, { platformKey: 'ask' });
  return analysis?.sites.find(({ kind }) => kind === 'token-exchange')?.rewrite;
}

const POWERSHELL = `function Get-Token {
  $body = @{ grant_type = 'client_credentials'; client_id = $env:CLARIFAI_ID; client_secret = $env:CLARIFAI_SECRET }
  $answer = Invoke-RestMethod -Method Post -Uri 'https://api.clarifai.com/v2/token' -Body $body
  return $answer.access_token
}
$headers = @{ Authorization = "Bearer $(Get-Token)" }
Invoke-RestMethod -Method Get -Uri 'https://api.clarifai.com/v2/inputs' -Headers $headers
`;

const JAVASCRIPT = `const axios = require('axios');
class Inputs {
  async #token() {
    const pair = { username: process.env.CLARIFAI_ID, password: process.env.CLARIFAI_SECRET };
    const { data } = await axios.post('https://api.clarifai.com/v2/token', { grant_type: 'client_credentials' }, { auth: pair });
    this.kept = data.access_token;
    return this.kept;
  }
  async all() {
    const headers = { Authorization: \`Bearer \${await this.#token()}\` };
    return axios.get('https://api.clarifai.com/v2/inputs', { headers });
  }
}
`;

const SCALA = `package tagger
object Inputs {
  private def token(): String = {
    val pair = Map("grant_type" -> "client_credentials", "client_id" -> sys.env("CLARIFAI_ID"), "client_secret" -> sys.env("CLARIFAI_SECRET"))
    ujson.read(requests.post("https://api.clarifai.com/v2/token", data = pair).text())("access_token").str
  }
  def all() = requests.get("https://api.clarifai.com/v2/inputs", headers = Map("Authorization" -> s"Bearer \${token()}"))
}
`;

describe('a function that fetches a token goes', () => {
  it.each([
    ['a.ps1', POWERSHELL],
    ['a.js', JAVASCRIPT],
    ['a.scala', SCALA],
  ])('when every use of it is a header: %s', async (file, text) => {
    expect((await exchangeIn(file, text))?.kind).toBe('automatic');
  });

  it.each([
    ['it is called elsewhere in other letters', 'a.ps1', `${POWERSHELL}Write-Output (get-token)\n`],
    [
      'the field that it fills is read',
      'a.js',
      JAVASCRIPT.replace('async all', 'shown() { return this.kept; }\n  async all'),
    ],
    ['others may call it', 'a.scala', SCALA.replace('private def', 'private[tagger] def')],
  ])('but not when %s', async (_, file, text) => {
    expect((await exchangeIn(file, text))?.kind).toBe('by-hand');
  });
});
