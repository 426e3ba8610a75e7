/**
 * The fixed codes of the model (docs/design.md, "The model"). Apart from the schemas, so that a browser can have them
 * without Zod.
 */

export const ANCHORS = ['universal', 'early-help', 'targeted', 'child-in-need', 'child-protection'] as const;
export const KINDS = ['met', 'managed', 'need', 'status', 'qualifier', 'response'] as const;
export const ABOUT = ['child', 'parent', 'family', 'unborn'] as const;
export const ROLES = [
  'front-door',
  'out-of-hours',
  'emergency',
  'early-help',
  'advice',
  'disability',
  'mental-health',
  'youth-justice',
  'police',
  'prevent',
  'escalation',
  'information',
  'specialist',
] as const;
export const TIMESCALE_KINDS = [
  'decision',
  'feedback',
  'written-follow-up',
  'assessment',
  'visit',
  'meeting',
  'plan',
  'review',
  'disagreement',
  'record',
  'other',
] as const;
/** Whether the published words of a bullet are those of the bullets it continues. */
export const WORDINGS = ['same', 'changed'] as const;

export type AnchorId = (typeof ANCHORS)[number];
export type Kind = (typeof KINDS)[number];
export type About = (typeof ABOUT)[number];
export type Role = (typeof ROLES)[number];
export type TimescaleKind = (typeof TIMESCALE_KINDS)[number];
export type Wording = (typeof WORDINGS)[number];
