// The words of the country that does not exist: our own, and the everyday sentences of content/framework/everyday.
import type { Chance } from './chance.ts';
import type { Subject } from './subjects.ts';

const WHO = ['Child', 'Young person', 'Brother or sister', 'One parent', 'Both parents', 'Family', 'Baby', 'Carer'];
const HOW = [
  'once or twice this term',
  'more than once, and more often of late',
  'at home and elsewhere',
  'although help was offered and taken up',
  'although help was offered and turned down',
  'and the school has noticed',
  'and nobody has asked why',
  'as a neighbour or relative has said',
  'with some effect on sleep, meals or friends',
  'with a lasting effect on learning',
  'and what was agreed last time did not happen',
  'and younger children are in the house',
];
const ACTORS = [
  'The worker who noticed it',
  'A practitioner who already knows the family',
  'The lead practitioner',
  'A manager at the front door',
  'Every service in the town',
  'The school or nursery',
  'A health visitor or midwife',
  'The meeting of all who help',
];
const MODALS = ['should', 'may', 'must', 'is expected to', 'can'];
const ACTS = [
  'talk with the parents and with the child alone',
  'write down what was seen and heard on the same day',
  'ask a colleague for a second view',
  'agree a plan that says who does what by when',
  'look again at the plan with the family',
  'tell the family what will be shared and why',
  'find out what other services have noticed',
  'pass the matter on in writing',
  'weigh what goes well beside what worries people',
  'keep one record that everybody can read',
  'ask what the child wants to happen',
  'bring the right people to one table',
];
const WHENS = [
  'before anything else is decided',
  'unless telling them would put a child in danger',
  'within the time that this guide gives',
  'and say plainly what is not known',
  'if nothing has changed since the last talk',
  'so that nobody has to tell their story twice',
  'even where another service is already there',
  'as soon as the plan no longer fits',
  'in words that a family can follow',
  'and note the reasons with the date',
];

export const sentence = ({ pick }: Chance): string => `${pick(ACTORS)} ${pick(MODALS)} ${pick(ACTS)} ${pick(WHENS)}.`;

export const sentences = (of: Chance, count: number): string[] => Array.from({ length: count }, () => sentence(of));

/** What a sign says of a subject: someone, what people say of it in everyday words, and how it shows. */
export function sign({ pick, whole }: Chance, { said }: Subject): string {
  const how = whole(0, 2) === 0 ? '' : `, ${pick(HOW)}`;
  return `${pick(WHO)}: ${pick(said)}${how}`;
}

const BEGINNINGS = [
  'Ald',
  'Bran',
  'Cor',
  'Dun',
  'Elm',
  'Farn',
  'Gor',
  'Hazel',
  'Ivel',
  'Kel',
  'Lark',
  'Mar',
  'Nether',
  'Over',
  'Pen',
  'Rook',
  'Sel',
  'Thorn',
  'Upper',
  'Wych',
];
const ENDINGS = ['bourne', 'combe', 'dale', 'fold', 'gate', 'hithe', 'mere', 'stead', 'thwaite', 'wick'];

/** Names of places that do not exist, each once: a walk through all pairs of a beginning and an ending. */
export const placeName = (at: number): string =>
  `${BEGINNINGS[at % BEGINNINGS.length] ?? ''}${ENDINGS[(at + Math.floor(at / BEGINNINGS.length)) % ENDINGS.length] ?? ''}`;
