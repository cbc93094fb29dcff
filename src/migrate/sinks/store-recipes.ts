import type { Feeding } from './feed-program.ts';
import type { SinkEntry, StoreKind } from './sink.ts';

/** How a store's own command line takes a secret. */
interface StoreRecipe {
  /** `OWNER/REPO`: what the target looks like, for hints. */
  readonly form: string;
  readonly target: RegExp;
  /** What to run, given the groups of `target`: the first that succeeds ends it, so creating comes after updating. */
  readonly feedings: (parts: readonly string[], entry: SinkEntry) => readonly Feeding[];
}

const WORD = '\\w[\\w.-]*';

/** Every secret goes over standard input: arguments can be read by every process of the machine. */
export const STORE_RECIPES: Readonly<Record<StoreKind, StoreRecipe>> = {
  github: {
    form: 'OWNER/REPO or OWNER/REPO/ENVIRONMENT',
    target: new RegExp(`^(${WORD}/${WORD})(?:/(${WORD}))?$`),
    feedings: ([repository = '', environment = ''], { name, secret }) => {
      const where = ['--repo', repository, ...(environment === '' ? [] : ['--env', environment])];
      return [{ program: 'gh', args: ['secret', 'set', name, ...where], input: secret.reveal() }];
    },
  },
  kubernetes: {
    form: 'NAMESPACE/SECRET',
    target: /^([a-z0-9][a-z0-9-]*)\/([a-z0-9][a-z0-9.-]*)$/,
    feedings: ([namespace = '', secretName = ''], entry) => [
      {
        program: 'kubectl',
        // A field manager of its own for each name: what one of them does not list, its next apply would remove.
        args: ['apply', '--server-side', '--force-conflicts', `--field-manager=keyshift-${entry.name}`, '-f', '-'],
        input: secretManifest(namespace, secretName, entry),
      },
    ],
  },
  vault: {
    form: 'PATH, as vault kv takes it: secret/clarifai',
    target: /^([^\s-][^\s]*)$/,
    feedings: ([path = ''], { name, secret }) => [
      { program: 'vault', args: ['kv', 'patch', path, `${name}=-`], input: secret.reveal() },
      // Only where nothing is yet, so that what else the path holds is never lost.
      { program: 'vault', args: ['kv', 'put', '-cas=0', path, `${name}=-`], input: secret.reveal() },
    ],
  },
  aws: {
    form: 'PREFIX of the secret in Secrets Manager: PREFIX/NAME',
    target: /^([\w/+=.@][\w/+=.@-]*)$/,
    feedings: ([prefix = ''], { name, secret }) => {
      const id = `${prefix.replace(/\/$/, '')}/${name}`;
      const value = ['--secret-string', 'file:///dev/stdin'];
      const input = secret.reveal();
      return [
        { program: 'aws', args: ['secretsmanager', 'put-secret-value', '--secret-id', id, ...value], input },
        { program: 'aws', args: ['secretsmanager', 'create-secret', '--name', id, ...value], input },
      ];
    },
  },
  doppler: {
    form: 'PROJECT/CONFIG',
    target: new RegExp(`^(${WORD})/(${WORD})$`),
    feedings: ([project = '', config = ''], { name, secret }) => [
      {
        program: 'doppler',
        args: ['secrets', 'set', name, '--project', project, '--config', config, '--silent', '--no-interactive'],
        input: secret.reveal(),
      },
    ],
  },
  op: {
    form: 'VAULT, where the item is called by the name of the variable',
    target: /^([^\s-][^/]*)$/,
    feedings: ([vault = ''], entry) => {
      const input = credentialItem(entry);
      return [
        { program: 'op', args: ['item', 'edit', entry.name, '--vault', vault], input },
        { program: 'op', args: ['item', 'create', '--vault', vault, '-'], input },
      ];
    },
  },
};

function secretManifest(namespace: string, secretName: string, { name, secret }: SinkEntry): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: secretName, namespace },
    data: { [name]: Buffer.from(secret.reveal()).toString('base64') },
  });
}

function credentialItem({ name, description, secret }: SinkEntry): string {
  return JSON.stringify({
    title: name,
    category: 'API_CREDENTIAL',
    fields: [
      { id: 'notesPlain', label: 'notesPlain', type: 'STRING', purpose: 'NOTES', value: description },
      { id: 'credential', label: 'credential', type: 'CONCEALED', value: secret.reveal() },
    ],
  });
}
