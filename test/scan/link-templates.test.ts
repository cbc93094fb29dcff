import { describe, expect, it } from 'vitest';
import { scanTree } from '../../src/scan/scan-tree.ts';
import { tempTree } from '../support/temp-tree.ts';

const ID = 'EXAMPLEclientid0000000000000000000000001';
const SECRET = 'EXAMPLEclientsecret000000000000000000001';

async function told(files: Readonly<Record<string, string>>, file: string): Promise<readonly unknown[]> {
  const tool = { name: 'keyshift', version: '0' } as const;
  const { result } = await scanTree(tempTree(files), { tool, platformKey: 'ask', shownRoot: '.' });
  return result.findings
    .filter(({ location }) => location.file === file)
    .map(({ location, rewrite, via }) => ({ line: location.startLine, rewrite: rewrite.kind, via }));
}

const TEMPLATE = `kind: ConfigMap
data:
  CLARIFAI_CLIENT_ID: {{ .Values.vision.id | quote }}
  CLARIFAI_CLIENT_SECRET: {{ .Values.vision.secret | quote }}
`;

describe('values that a template takes', () => {
  it('are found by the names it asks for, and no others of the file', async () => {
    const values = `vision:\n  id: ${ID}\n  secret: ${SECRET}\nmail:\n  id: someone\n  secret: ${SECRET}\n`;
    const found = await told(
      { 'chart/templates/map.yaml': TEMPLATE, 'chart/values.yaml': values },
      'chart/values.yaml',
    );
    expect(found).toEqual([
      { line: 2, rewrite: 'by-hand', via: [expect.objectContaining({ file: 'chart/templates/map.yaml', line: 3 })] },
      { line: 3, rewrite: 'by-hand', via: [expect.objectContaining({ file: 'chart/templates/map.yaml', line: 4 })] },
    ]);
  });

  it('stay where their own names say whose they are, as long as the template asks by these names', async () => {
    const values = `clarifai:\n  clientId: ${ID}\n  clientSecret: ${SECRET}\n`;
    const template = TEMPLATE.replace('vision.id', 'clarifai.clientId').replace(
      'vision.secret',
      'clarifai.clientSecret',
    );
    const alone = await told({ 'chart/values.yaml': values }, 'chart/values.yaml');
    const read = await told({ 'chart/values.yaml': values, 'chart/templates/map.yaml': template }, 'chart/values.yaml');
    expect(alone).toEqual([
      expect.objectContaining({ rewrite: 'automatic' }),
      expect.objectContaining({ rewrite: 'automatic' }),
    ]);
    expect(read).toEqual([
      expect.objectContaining({ rewrite: 'by-hand' }),
      expect.objectContaining({ rewrite: 'by-hand' }),
    ]);
  });

  it('are found in the variables of an Ansible role', async () => {
    const files = {
      'roles/tag/defaults/main.yml': `tag_user: ${ID}\ntag_pass: ${SECRET}\ndb_pass: ${SECRET}\n`,
      'roles/tag/templates/app.env.j2':
        'CLARIFAI_CLIENT_ID={{ tag_user }}\nCLARIFAI_CLIENT_SECRET={{ tag_pass }}\nDB={{ db_pass }}\n',
    };
    const found = await told(files, 'roles/tag/defaults/main.yml');
    expect(found).toEqual([expect.objectContaining({ line: 1 }), expect.objectContaining({ line: 2 })]);
  });
});
