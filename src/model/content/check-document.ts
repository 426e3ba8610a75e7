/** Runs every rule over a document, so that an author sees all faults at once. */
import { changeRules } from './rules/change-rules.ts';
import { editionRules } from './rules/edition-rules.ts';
import { levelRules } from './rules/level-rules.ts';
import { referenceRules } from './rules/reference-rules.ts';
import { tableRules } from './rules/table-rules.ts';
import type { Breach, DocumentContext, DocumentRule } from './rules/rule.ts';

export const documentRules: readonly DocumentRule[] = [
  ...editionRules,
  ...levelRules,
  ...tableRules,
  ...referenceRules,
  ...changeRules,
];

/**
 * What a rule finds. A document that failed the schema may lack what the rule looks at, which the schema has said;
 * in a sound one a rule that throws is itself broken, and no check may pass in silence.
 */
function runRule(rule: DocumentRule, context: DocumentContext, sound: boolean): Breach[] {
  try {
    return rule.check(context);
  } catch (error) {
    if (!sound && error instanceof TypeError) return [];
    throw new Error(`The rule "${rule.says}" failed on ${context.fileName}`, { cause: error });
  }
}

/**
 * The faults of one document against the framework and the other documents; a broken one (`sound` is false) as far
 * as it goes. Throws if a rule fails on a sound document.
 */
export const breachesOf = (
  context: DocumentContext,
  sound: boolean,
  rules: readonly DocumentRule[] = documentRules,
): Breach[] => rules.flatMap((rule) => runRule(rule, context, sound));
