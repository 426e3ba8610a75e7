// Whom to contact and how soon, in a document of a place that does not exist. Numbers are those kept for plays and films.
import type { Chance } from './chance.ts';
import { sentence, sentences, sign } from './words.ts';
import type { Subject } from './subjects.ts';

const ROLES = [
  ['front-door', 'Front door for children'],
  ['out-of-hours', 'Duty team at night and at weekends'],
  ['early-help', 'Early help hub, east'],
  ['early-help', 'Early help hub, west'],
  ['advice', 'Line for advice'],
  ['disability', 'Team for disabled children'],
  ['mental-health', 'Young minds service'],
  ['police', 'Police, for what cannot wait'],
  ['escalation', 'Whoever settles a disagreement'],
  ['information', 'Procedures of the partnership'],
] as const;

const idOf = (role: string, at: number): string => (role === 'early-help' ? `${role}-${String(at)}` : role);

export function contactsOf(of: Chance, area: number): object[] {
  return ROLES.map(([role, name], at) => ({
    id: idOf(role, at),
    name,
    role,
    for: sentence(of),
    hours: at % 2 === 0 ? 'Monday to Friday, 9am to 5pm' : null,
    printed: [
      { kind: 'telephone', value: `01632 960${String((area * ROLES.length + at) % 1000).padStart(3, '0')}` },
      { kind: 'email', value: `${role}@area${String(area)}.example` },
    ],
  }));
}

const LIMITS = [
  ['decision', 'within 1 working day'],
  ['feedback', 'within 3 working days'],
  ['assessment', 'within 45 working days'],
  ['meeting', 'within 15 working days'],
  ['review', 'every 3 months'],
] as const;

export const timescalesOf = (of: Chance): object[] =>
  LIMITS.map(([kind, within]) => ({
    id: kind,
    kind,
    from: sentence(of),
    to: sentence(of),
    who: 'The front door',
    within,
  }));

export const stepsToTake = (of: Chance): object[] => [
  {
    id: 'disagree',
    title: 'If you disagree',
    items: [
      { text: sentence(of) },
      { text: sentence(of), contact: 'escalation' },
      { text: sentence(of), within: 'meeting' },
    ],
  },
  {
    id: 'refer',
    title: 'To pass a worry on',
    items: [{ text: sentence(of), contact: 'front-door', within: 'decision' }, { text: sentence(of) }],
  },
];

export const everyLevelOf = (of: Chance): object => ({
  consent: { help: null, sharing: sentences(of, 3).join(' '), telling: sentences(of, 2).join(' ') },
  route: sentences(of, 5),
  contacts: ['front-door'],
  timescales: ['feedback'],
  disagreement: { text: sentences(of, 2).join(' '), steps: 'disagree', timescales: ['meeting'] },
});

const KINDS = ['tool', 'form', 'assessment', 'plan', 'meeting', 'team', 'procedure', 'service'] as const;

export const toolsOf = (of: Chance): object[] =>
  Array.from({ length: 32 }, (_, at) => ({
    id: `tool-${String(at + 1)}`,
    name: `Form ${String(at + 1)} of the partnership`,
    kind: of.pick(KINDS),
    what: sentence(of),
  }));

export const listsOf = (of: Chance, subjects: readonly Subject[]): object[] => [
  {
    id: 'at-once',
    title: 'Signs to pass on at once',
    urgent: true,
    route: sentence(of),
    contacts: ['front-door'],
    items: Array.from({ length: 12 }, (_, at) => {
      const subject = of.pick(subjects);
      return { ref: at + 1, text: sign(of, subject), concerns: [subject.id] };
    }),
  },
];
