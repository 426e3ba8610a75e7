/** Words with which a practitioner asks who to ring. The answer is a list of contacts, not an indicator. */
import { normalise } from '../words/normalise.ts';

/** Single words of such a question; never taken for a slip in another word ("ring" is not "bring"). */
export const CONTACT_WORDS =
  'call calling contact contacts email emails helpline hotline number numbers phone phoning ring ringing switchboard telephone tel'.split(
    ' ',
  );

const contactWords = new Set(CONTACT_WORDS);
/** Words that stand in such a question and ask for nothing else. */
const AROUND = new Set(
  'a about address an and are at by can care childrens children could council do does emergency for get have how i in is me my need now of office on or please report safeguarding service services should social speak talk team tell the them there to up urgent us we what when where which who whom with worker you'.split(
    ' ',
  ),
);

/** Phrases that ask for a contact whatever stands beside them. */
const ASKING: readonly RegExp[] = [
  /\b(?:who|whom|where|what|which|how)(?: number| numbers)? (?:do|should|can|could|must|to|would|shall)(?: (?:i|we|you))?(?: need to| have to)?(?: (?:call|contact|email|phone|report|refer|ring|speak|talk|telephone|tell)\b)(?: to\b)?/,
  /\b(?:contact|duty|mobile|office|phone|tel|telephone) (?:detail|details|no|number|numbers)\b/,
  /\bnumbers? (?:for|to)\b/,
  /\b(?:out of|outside|after|office|opening) (?:office )?hours\b/,
  /^(?:call|contact|email|phone|ring|telephone) (?:about|for|regarding|social (?:care|services|worker))\b/,
  /\b(?:front door|duty (?:team|social worker)|emergency duty(?: team)?|edt|mash|ehash|helpline|hotline|ring|ringing|switchboard|telephone)\b/,
];
/** Of these, names of a team or a time: they are sought in the texts as well. */
const NAMES = /\b(?:front door|duty team|duty social worker|emergency duty|edt|mash|ehash|out of hours)\b/;

export interface ContactIntent {
  /** Whether a contact is asked for. */
  readonly asked: boolean;
  /** What else is asked for: "who do I call about neglect" asks for neglect too. */
  readonly rest: string;
}

const bare = (text: string): string =>
  text
    .split(' ')
    .filter((word) => !AROUND.has(word) && !contactWords.has(word))
    .join(' ');

/** Whether a query asks for a contact, and what is left of it. @param typed without the names of areas */
export function contactIntent(typed: string): ContactIntent {
  const text = normalise(typed);
  const words = text.split(' ');
  const only = words.some((word) => contactWords.has(word)) && bare(text) === '';
  const asking = ASKING.filter((phrase) => phrase.test(text));
  if (!only && asking.length === 0) return { asked: false, rest: typed };
  const named = NAMES.exec(text)?.[0] ?? '';
  const without = [...asking, NAMES]
    .reduce((left, phrase) => left.replace(phrase, ' '), text)
    .replace(/\s+/g, ' ')
    .trim();
  return { asked: true, rest: [named, bare(without)].filter((part) => part !== '').join(' ') };
}
