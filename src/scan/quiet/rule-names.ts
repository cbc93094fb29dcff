import { FINDING_KINDS } from '../../domain/finding.ts';

/** `kind`, or `language/kind` for the findings of one language. */
export function isRuleName(name: string): boolean {
  return FINDING_KINDS.some((kind) => name === kind || name.endsWith(`/${kind}`));
}

/** A finding of rule `python/bearer-header` is meant by that name and by `bearer-header`. */
export function meansRule(name: string, ruleId: string): boolean {
  return name === ruleId || ruleId.endsWith(`/${name}`);
}
