/** Words for the codes of the model, in one place. */
import type { About, AnchorId, Kind, Role, TimescaleKind } from './vocabulary.ts';
import type { LevelFile } from '#model/content/schema/document-schema.ts';

export const KIND_LABELS: Record<Kind, string> = {
  met: 'a need that is met',
  managed: 'a need answered at this level',
  need: 'a need',
  status: 'a status',
  qualifier: 'read with the rest of its row',
  response: 'a response',
};

export const ABOUT_LABELS: Record<About, string> = {
  child: 'about the child',
  parent: 'about a parent or carer',
  family: 'about the family',
  unborn: 'about an unborn child',
};

export const ANCHOR_LABELS: Record<AnchorId, string> = {
  universal: 'Universal',
  'early-help': 'Early help',
  targeted: 'Targeted, several agencies',
  'child-in-need': 'Child in need',
  'child-protection': 'Child protection',
};

export const ROLE_LABELS: Record<Role, string> = {
  'front-door': 'First contact about a child',
  'out-of-hours': 'Out of hours',
  emergency: 'Emergency',
  'early-help': 'Early help',
  advice: 'Advice',
  disability: 'Disability',
  'mental-health': 'Mental health',
  'youth-justice': 'Youth justice',
  police: 'Police',
  prevent: 'Prevent',
  escalation: 'Disagreements',
  information: 'Information and directories',
  specialist: 'Specialist services',
};

export const TIMESCALE_LABELS: Record<TimescaleKind, string> = {
  decision: 'Decision on a contact or referral',
  feedback: 'Feedback to the person who made contact',
  'written-follow-up': 'Follow-up in writing',
  assessment: 'Assessment',
  visit: 'Visit',
  meeting: 'Meeting',
  plan: 'Plan',
  review: 'Review',
  disagreement: 'Disagreement',
  record: 'Record',
  other: 'Other limits',
};

/** "Tier 2 Additional", or the name alone where the area prints no label. */
export const levelLabel = (level: Pick<LevelFile, 'printed' | 'name'>): string =>
  level.printed === null ? level.name : `${level.printed} ${level.name}`;

/** A level with a name: where a label is all that its document prints, that is its name. */
export const withName = <T extends { readonly printed: string | null; readonly name: string | null }>(
  level: T,
): Omit<T, 'name'> & { name: string } =>
  level.name === null ? { ...level, printed: null, name: level.printed ?? '' } : { ...level, name: level.name };

/** The name of a level without what it prints in brackets. */
export const nameShort = ({ name }: Pick<LevelFile, 'name'>): string => name.replace(/\s*\([^)]*\)$/, '');

/** A level in the fewest words that still name it: "Tier 2", or its short name. */
export const levelShort = (level: Pick<LevelFile, 'printed' | 'name'>): string => level.printed ?? nameShort(level);

/**
 * What is said of an indicator beside its words: nothing of one that is a need and about whom one would think.
 * @param usual of whom all is that is not marked
 */
export const indicatorTags = (
  { kind, about }: { readonly kind: Kind; readonly about: About },
  usual: About = 'child',
): string[] => [...(kind === 'need' ? [] : [KIND_LABELS[kind]]), ...(about === usual ? [] : [ABOUT_LABELS[about]])];
