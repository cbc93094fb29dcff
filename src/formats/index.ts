import type { FormatKind } from './format.ts';

/** Every config format keyshift reads, the one that takes any file last. A file here without a line here fails a test. */
export const FORMATS: readonly FormatKind[] = [
  {
    id: 'dotenv',
    files: /(^|\/)(\.env(\.[^/]+)?|[^/]+\.env|\.envrc)$/i,
    load: async () => (await import('./dotenv.ts')).dotenv,
  },
  {
    id: 'json',
    files: /\.(json|jsonc|code-workspace|webmanifest|har|postman_collection|postman_environment)$/i,
    load: async () => (await import('./json.ts')).json,
  },
  { id: 'yaml', files: /\.ya?ml$/i, load: async () => (await import('./yaml.ts')).yaml },
  { id: 'toml', files: /\.toml$|(^|\/)Pipfile$/i, load: async () => (await import('./toml.ts')).toml },
  {
    id: 'xml',
    files: /\.(xml|config|resx|settings|props|targets|csproj|vbproj|fsproj|xcscheme|iml)$/i,
    load: async () => (await import('./xml.ts')).xml,
  },
  { id: 'plist', files: /\.(plist|entitlements)$/i, load: async () => (await import('./plist.ts')).plist },
  {
    id: 'dockerfile',
    files: /(^|\/)(Docker|Container)file([._-][^/]+)?$|\.(docker|container)file$/i,
    load: async () => (await import('./dockerfile.ts')).dockerfile,
  },
  { id: 'gradle', files: /\.gradle(\.kts)?$/i, load: async () => (await import('./gradle.ts')).gradle },
  { id: 'hcl', files: /\.(tf|tfvars|hcl|nomad)$/i, load: async () => (await import('./hcl.ts')).hcl },
  {
    id: 'ini',
    files: /\.(ini|cfg)$|(^|\/)\.clarifai\/config$/i,
    load: async () => (await import('./ini.ts')).ini,
  },
  {
    id: 'process',
    files: /(^|\/)(Procfile(\.\w+)?|(GNU)?[Mm]akefile|[Jj]ustfile|crontab)$|\.(mk|service|procfile)$/,
    load: async () => (await import('./process.ts')).process,
  },
  { id: 'properties', files: /\.properties$/i, load: async () => (await import('./properties.ts')).properties },
  { id: 'text', files: /(?:)/, load: async () => (await import('./text.ts')).text },
];

/** The format of a file by its path. */
export function formatOf(file: string): FormatKind | undefined {
  return FORMATS.find(({ files }) => files.test(file));
}
