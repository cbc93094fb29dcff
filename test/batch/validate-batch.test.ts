import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeNote, refuseProblems, validateBatch } from '../../src/batch/validate-batch.ts';
import { KeyshiftError } from '../../src/domain/errors.ts';
import { tempFolder, writeCsv } from './support/run.ts';

const HEADER = 'app_id,user_id,client_id,client_secret,access_token,description,scopes,path,env,owner';
const SECRET = 'EXAMPLEclientsecret000000000000000000001';

async function check(text: string | Uint8Array, options = {}) {
  return validateBatch(await writeCsv(text), { userId: 'acme', ...options });
}

async function refusal(text: string | Uint8Array): Promise<KeyshiftError> {
  const error = await check(text).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof KeyshiftError) return error;
  throw new Error(`not refused with a KeyshiftError: ${error}`);
}

describe('a row', () => {
  const problems: readonly (readonly [why: string, row: string, note: string])[] = [
    ['no application', ',acme,,,,,Predict,,,', 'row 2, column app_id: is empty'],
    ['an application that is a path', 'a/b,acme,,,,,Predict,,,', 'row 2, column app_id: "a/b" is no'],
    ['neither scopes nor path', 'a,acme,,,,,,,,', 'row 2, column scopes: is empty and so is path'],
    ['an unknown scope', 'a,acme,,,,,Predict;Predictt,,,', 'column scopes: "Predictt" is no known'],
    ['a scope in other case', 'a,acme,,,,,predict,,,', 'column scopes: "predict" is no known'],
    ['a bad variable name', 'a,acme,,,,,Predict,,2-KEY,', 'column env: "2-KEY" is no variable name'],
    ['a line break in the description', 'a,acme,,,,"x\ny",Predict,,,', 'column description: holds a'],
    ['too few values', 'a,acme,,,,Predict', 'row 2: has 6 values where the header has 10'],
    ['too many values', 'a,acme,,,,,Predict,,,,x', 'row 2: has 11 values where the header has 10'],
    ['a secret among the scopes', `a,acme,,,,,${SECRET},,,`, 'column scopes: "EXAM…(40)" is no known'],
  ];

  it.each(problems)('with %s is a problem', async (_why, row, note) => {
    const { problems: found, rows } = await check(`${HEADER}\n${row}\n`);
    expect(rows).toBe(1);
    expect(found.listed.map(describeNote).join('\n')).toContain(note);
    expect(JSON.stringify(found)).not.toContain(SECRET);
  });

  it('without a user id is a problem only when there is none for the whole file', async () => {
    const text = 'app_id,scopes\na,Predict\n';
    expect((await check(text)).problems.total).toBe(0);
    const { problems: found } = await check(text, { userId: undefined });
    expect(found.listed.map(describeNote)[0]).toMatch(/^row 2, column user_id: is empty/);
  });

  it('with the scope All is a warning', async () => {
    const { problems: found, warnings } = await check('app_id,scopes\na,All\n');
    expect(found.total).toBe(0);
    expect(warnings.listed.map(describeNote)).toEqual([
      'row 2, column scopes: All lets the key do everything; name the scopes the code needs instead',
    ]);
  });

  it('without a scope that another depends on is a warning', async () => {
    const { warnings } = await check('app_id,scopes\na,Inputs:Add\n');
    expect(warnings.listed.map(describeNote)[0]).toContain('depends on Inputs:Get');
  });

  it('whose path is missing is a problem when paths are looked up', async () => {
    const pathExists = async (path: string): Promise<boolean> => path === 'here';
    const { problems: found } = await check('app_id,path\na,here\nb,gone\n', { pathExists });
    expect(found.listed.map(describeNote)).toEqual(['row 3, column path: gone does not exist; correct the path']);
  });
});

describe('two rows', () => {
  it('that ask for the same key are a problem that names both', async () => {
    const text = 'app_id,scopes\na,Predict;Inputs:Get\nb,Predict\n"a", Inputs:Get ;Predict;Predict\n';
    const { problems } = await check(text);
    expect(problems.listed.map(describeNote)).toEqual([
      'row 4: asks for the same key as row 2; take one out, or tell them apart by description',
    ]);
  });

  it('that differ in description, client or env ask for two keys', async () => {
    const text = 'app_id,scopes,description,client_id,env\na,Predict,,,\na,Predict,x,,\na,Predict,,c,\na,Predict,,,K\n';
    expect((await check(text)).problems.total).toBe(0);
  });

  it.each([
    ['dotenv', 'a,Predict,one\nb,Predict,two\n', 1],
    ['json', 'a,Predict,one\na,Predict,two\n', 1],
    ['csv', 'a,Predict,one\nb,Predict,two\n', 0],
    ['csv', 'a,Predict,one\na,Predict,two\n', 1],
    ['exec', 'a,Predict,one\na,Predict,two\n', 0],
  ] as const)('must not overwrite each other in a %s sink', async (sinkKind, rows, total) => {
    const { problems } = await check(`app_id,scopes,description\n${rows}`, { sinkKind });
    expect(problems.total).toBe(total);
    if (total > 0) expect(problems.listed[0]?.message).toContain('would overwrite that of row 2');
  });
});

describe('a file', () => {
  it('may have a BOM, CRLF, quotes, blank rows and columns of its own', async () => {
    const text = '\uFEFFTicket,"app_id",Scopes\r\n\r\nT-1,"a","Predict"\r\n,,\r\n"T,2",b,Predict\r\n';
    const { problems, rows, header, apps, scopeCounts } = await check(text);
    expect({ problems: problems.total, rows, apps }).toEqual({ problems: 0, rows: 2, apps: 2 });
    expect(header.columns.map(({ name, known }) => [name, known])).toEqual([
      ['Ticket', null],
      ['app_id', 'app_id'],
      ['Scopes', 'scopes'],
    ]);
    expect([...scopeCounts]).toEqual([['Predict', 2]]);
  });

  it('counts rows as a spreadsheet does', async () => {
    const text = 'app_id,description,scopes\na,"x, ""y""",Predict\n\nb,,nope\n';
    expect((await check(text)).problems.listed[0]?.row).toBe(4);
  });

  it('lists so many problems and counts the rest', async () => {
    const rows = Array.from({ length: 50 }, () => ',Predict').join('\n');
    const result = await check(`app_id,scopes\n${rows}\n`, { maxNotes: 3 });
    expect(result.problems).toMatchObject({ total: 50, listed: { length: 3 } });
    expect(() => refuseProblems(result)).toThrow(/50 problems, nothing was done\n {2}row 2.*\n.*\n.*\n… and 47 more/);
  });

  const refused: readonly (readonly [why: string, text: string | Uint8Array, message: RegExp])[] = [
    ['is empty', '', /is empty$/],
    ['holds only a BOM', '\uFEFF', /is empty$/],
    ['has only a header', 'app_id,scopes\n', /has a header but no rows$/],
    ['has no header', 'a,Predict\nb,Predict\n', /row 1: the header has no column app_id$/],
    ['names a column twice', 'app_id,scopes,App ID\na,Predict,b\n', /row 1, column 3: app_id is there twice$/],
    [
      'leaves a quote open',
      'app_id,scopes\na,Predict\nb,"Pre\nc,d\n',
      /row 3, column 2: malformed CSV: a quote is opened/,
    ],
    ['has text behind a quote', 'app_id,scopes\na,"Predict"x\n', /row 2, column 2: malformed CSV: text follows/],
    ['has a quote inside a value', 'app_id,scopes\na,Pre"dict\n', /row 2, column 2: malformed CSV: a quote stands/],
    ['is Latin-1', Uint8Array.from(Buffer.from('app_id,scopes\ncaf\u00e9,Predict\n', 'latin1')), /is not UTF-8 text$/],
    ['is UTF-16', Buffer.from('\uFEFFapp_id,scopes\na,Predict\n', 'utf16le'), /is not UTF-8 text$/],
  ];

  it.each(refused)('that %s is refused in clear words', async (_why, text, message) => {
    const error = await refusal(text);
    expect(error.code).toBe('input');
    expect(error.message).toMatch(message);
    expect(error.hint).toBeTruthy();
  });

  it('with another separator is told so', async () => {
    expect((await refusal('app_id;scopes\na;Predict\n')).hint).toContain('separated by ";"');
  });

  it('that is missing or a folder is refused in clear words', async () => {
    const folder = await tempFolder();
    const options = { userId: 'acme' };
    await expect(validateBatch(join(folder, 'no.csv'), options)).rejects.toMatchObject({
      code: 'file',
      message: expect.stringMatching(/no\.csv does not exist$/),
    });
    await expect(validateBatch(folder, options)).rejects.toMatchObject({
      message: expect.stringMatching(/is a folder$/),
    });
  });

  it('that is malformed does not give its secrets away', async () => {
    const error = await refusal(`app_id,client_secret,scopes\na,x"${SECRET},Predict\n`);
    expect(`${error.message}${error.hint}${error.cause}`).not.toContain('EXAMPLE');
  });
});

describe('the samples', () => {
  const sample = (name: string): string => fileURLToPath(new URL(`../../samples/batch/${name}`, import.meta.url));

  it('hold a file without problems or warnings', async () => {
    const { problems, warnings, rows } = await validateBatch(sample('keys.csv'), {
      userId: undefined,
      sinkKind: 'dotenv',
    });
    expect({ problems, warnings, rows }).toEqual({
      problems: { listed: [], total: 0 },
      warnings: { listed: [], total: 0 },
      rows: 4,
    });
  });

  it('hold a malformed file and one with wrong rows', async () => {
    await expect(validateBatch(sample('malformed.csv'), { userId: undefined })).rejects.toThrow(
      /malformed\.csv: row 3, column 3: malformed CSV/,
    );
    const { problems } = await validateBatch(sample('wrong-rows.csv'), { userId: undefined });
    expect(problems.listed.map(({ row, column }) => [row, column])).toEqual([
      [2, 'scopes'],
      [3, 'app_id'],
      [4, 'env'],
      [4, 'scopes'],
      [5, null],
    ]);
  });
});
