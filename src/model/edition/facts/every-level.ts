/**
 * What a document prints once for all its levels, beside what it prints for one of them (docs/design.md, "What holds at
 * every level"). A question that neither answers is said to be unprinted, never left blank.
 */
import type { LevelFile } from '#model/content/schema/document-schema.ts';
import { byId, type Edition } from '../atlas.ts';
import { contactView, uncheckedWords, type ContactView, type UncheckedWords } from './contacts.ts';
import { NOT_AT_EVERY_LEVEL, NOT_AT_THIS_LEVEL, NOT_IN_DOCUMENT } from '../wording/notices.ts';
import { limitView, type LimitView } from './time-limits.ts';

/** In the order of a practitioner's questions: what cannot wait comes first. */
export const RULES = ['route', 'contacts', 'timescales', 'help', 'sharing', 'telling', 'disagreement'] as const;
export type RuleId = (typeof RULES)[number];

export const RULE_LABELS: Record<RuleId, string> = {
  route: 'What to do',
  contacts: 'Who to contact',
  timescales: 'By when',
  help: 'Agreeing to help',
  sharing: 'Sharing information',
  telling: 'Telling the family',
  disagreement: 'If you disagree',
};

/** Where the answer for every level stands on the document's page. */
export const ruleAnchor = (rule: RuleId): string => `rule-${rule}`;

/** Those that a level can answer by itself: what to do about a disagreement is printed for all levels. */
export const LEVEL_RULES = ['route', 'contacts', 'timescales', 'help', 'sharing', 'telling'] as const;

/** Consent is three questions, never one (docs/design.md, "Consent"). */
export const CONSENT_RULES = ['help', 'sharing', 'telling'] as const;

/** What holds at every level of an edition, as pages and tools show it. */
export interface EveryLevelView {
  readonly consent: LevelFile['consent'];
  readonly route: string[];
  /** Ids of contacts and time limits of the edition. */
  readonly contacts: string[];
  readonly timescales: string[];
  readonly disagreement: {
    readonly text: string;
    /** The steps printed for it, which stand on the document's page. */
    readonly steps: { readonly id: string; readonly title: string } | null;
    readonly timescales: string[];
  } | null;
  readonly note: string | null;
  /** The questions that the document answers at all: at every level, at some level, or apart from its levels. */
  readonly printed: RuleId[];
}

/** An edition as far as its rules need it; its exported facts and its windscreen hold as much. */
export interface RuledEdition extends UncheckedWords {
  readonly everyLevel: EveryLevelView;
  readonly contacts: readonly ContactView[];
  readonly timescales: readonly LimitView[];
}

export type RuledLevel = Pick<LevelFile, 'consent' | 'route' | 'contacts' | 'timescales'>;

function everyLevelView(edition: Edition): EveryLevelView {
  const { disagreement, note = null, ...rules } = edition.everyLevel;
  const steps = disagreement?.steps ?? null;
  const answeredAtALevel = (rule: RuleId): boolean => edition.levels.some((level) => ownAnswer(level, rule).length > 0);
  const elsewhere: Partial<Record<RuleId, boolean>> = {
    contacts: edition.contacts.length > 0,
    timescales: edition.timescales.length > 0,
    disagreement: disagreement !== null,
  };
  return {
    ...rules,
    disagreement:
      disagreement === null
        ? null
        : { ...disagreement, steps: steps === null ? null : { id: steps, title: byId(edition.steps, steps).title } },
    note,
    printed: RULES.filter(
      (rule) => ownAnswer(rules, rule).length > 0 || answeredAtALevel(rule) || elsewhere[rule] === true,
    ),
  };
}

export const ruledEdition = (
  edition: Edition,
): RuledEdition & { contacts: ContactView[]; timescales: LimitView[] } => ({
  everyLevel: everyLevelView(edition),
  contacts: edition.contacts.map(contactView),
  timescales: edition.timescales.map(limitView),
  ...uncheckedWords(edition),
});

/** What a document answers at one level. */
export interface RuleAnswer {
  /** What it prints for every level, then for this one: words, or the ids of contacts or time limits. */
  readonly everyLevel: readonly string[];
  readonly level: readonly string[];
  /** What is said where it prints neither. */
  readonly unprinted: string | null;
}

/** The part of a level, or of what holds at all of them, that answers a question. */
function ownAnswer(from: RuledLevel, rule: RuleId): readonly string[] {
  if (rule === 'disagreement') return [];
  if (rule === 'route' || rule === 'contacts' || rule === 'timescales') return from[rule];
  const words = from.consent[rule];
  return words === null ? [] : [words];
}

/** What is printed on a question for every level of a document. */
export const answerAtEveryLevel = (all: EveryLevelView, rule: RuleId): readonly string[] =>
  rule === 'disagreement' ? (all.disagreement === null ? [] : [all.disagreement.text]) : ownAnswer(all, rule);

/** What is said of a question that nothing answers at a level. */
const unprinted = (all: EveryLevelView, rule: RuleId): string =>
  all.printed.includes(rule) ? NOT_AT_THIS_LEVEL : NOT_IN_DOCUMENT;

/** What is said where what holds at every level leaves a question open. */
export const unprintedAtEveryLevel = (all: EveryLevelView, rule: RuleId): string =>
  all.printed.includes(rule) ? NOT_AT_EVERY_LEVEL : NOT_IN_DOCUMENT;

/** What a document says on a question at a level. */
export function answerAt(all: EveryLevelView, level: RuledLevel, rule: RuleId): RuleAnswer {
  const everyLevel = answerAtEveryLevel(all, rule);
  const own = ownAnswer(level, rule);
  return {
    everyLevel,
    level: own,
    unprinted: everyLevel.length + own.length === 0 ? unprinted(all, rule) : null,
  };
}

/** What an edition prints on one question of consent for some levels: each text once, with the levels it is printed for. */
export function consentByLevel(
  { levels }: Pick<Edition, 'levels'>,
  question: (typeof CONSENT_RULES)[number],
): { text: string; levels: LevelFile[] }[] {
  const texts = new Map<string, LevelFile[]>();
  for (const level of levels) {
    const text = level.consent[question];
    if (text !== null) texts.set(text, [...(texts.get(text) ?? []), level]);
  }
  return [...texts].map(([text, some]) => ({ text, levels: some }));
}
