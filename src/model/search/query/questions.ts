/**
 * Questions that no indicator answers: what a level is, how soon, whether consent is needed, what to do about a
 * disagreement, and who hears allegations against staff. Each leads to where the documents answer it.
 */
import { normalise } from '../words/normalise.ts';

export const QUESTIONS = ['level', 'time-limit', 'consent', 'disagreement', 'allegation'] as const;
export type QuestionKind = (typeof QUESTIONS)[number];

const FAMILY = '(?:the |their |his |her )?(?:parents?|mum|mums|mother|dad|father|family|carers?)';
const DECISION = '(?:the |their |this |that )?(?:decision|outcome|response|answer|threshold|level)';

const ASKING: Readonly<Record<QuestionKind, readonly RegExp[]>> = {
  level: [/\b(?:tier|level|stage) (?:\d[a-z]?|one|two|three|four|five)\b/, /\bsection (?:17|47)\b/, /\bs(?:17|47)\b/],
  'time-limit': [
    /\bhow (?:long|soon|quickly|fast|many (?:working )?(?:days|hours|weeks))\b/,
    /\b(?:time ?(?:limits?|scales?|frames?)|deadlines?)\b/,
    /\b(?:days|hours|weeks) (?:until|till|before|to)\b/,
    /\bwhen (?:will|do|should|must) (?:they|we|i|social (?:care|services)) (?:get back|hear|reply|respond|answer)\b/,
  ],
  consent: [
    /\b(?:consent|permission)\b/,
    /\b(?:share|sharing) (?:information|info|data)\b/,
    new RegExp(`\\b(?:have|need|do i|must|should) (?:i |we )?(?:to )?(?:tell|inform|ask) ${FAMILY}\\b`),
    new RegExp(`\\bwithout (?:telling|asking|informing) ${FAMILY}\\b`),
  ],
  disagreement: [
    /\b(?:disagree|disagrees|disagreed|disagreement|escalate|escalating|escalation)\b/,
    new RegExp(`\\b(?:challenge|appeal|dispute|question|unhappy with|not happy with|wrong) ${DECISION}\\b`),
    /\b(?:they|social care|social services|mash) (?:closed|refused|rejected|declined|turned)\b/,
    /\b(?:closed|refused|rejected|declined|no further action|nfa)\b.*\b(?:not happy|unhappy|wrong|worried)\b/,
  ],
  allegation: [
    /\b(?:lado|designated officer)\b/,
    /\ballegations? (?:about|against) (?:a |the |my |another )?(?:staff|teacher|teaching|coach|colleague|worker|volunteer|member)\b/,
    /\b(?:teacher|colleague|coach|member of staff|staff member|teaching assistant) (?:hit|hurt|touched|abused|messaged|texted)\b/,
  ],
};

/** The questions that some words ask, in the order of `QUESTIONS`. */
export function questionsIn(words: string): QuestionKind[] {
  const text = normalise(words);
  return QUESTIONS.filter((kind) => ASKING[kind].some((phrase) => phrase.test(text)));
}

const NUMBERS: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4', five: '5' };

/** The level that some words ask about: the label as areas print it, or a section of the Children Act. */
export function levelAsked(words: string): { readonly label: string } | { readonly section: '17' | '47' } | null {
  const text = normalise(words);
  const [, section] = /\bs(?:ection )?(17|47)\b/.exec(text) ?? [];
  if (section === '17' || section === '47') return { section };
  const [, number = ''] = /\b(?:tier|level|stage) (\d[a-z]?|one|two|three|four|five)\b/.exec(text) ?? [];
  return number === '' ? null : { label: NUMBERS[number] ?? number };
}
