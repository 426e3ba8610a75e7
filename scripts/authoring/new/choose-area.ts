/** Which area a document belongs to: one that the site holds, or a new entry for content/areas.yaml. */
import type { AreaFile } from '#model/content/schema/framework-schema.ts';
import { findAuthority, knownAreas, spokenName, type Authority } from './areas.ts';
import type { Ask } from './ask.ts';
import { slug } from './slug.ts';

export interface ChosenArea {
  readonly area: AreaFile;
  readonly isNew: boolean;
}

const CODE = /^E\d{8}$/;

function refuseArea(answer: string, known: readonly AreaFile[]): string | null {
  if (known.some((area) => area.id === answer || area.name.toLowerCase() === answer.toLowerCase())) return null;
  const result = findAuthority(answer);
  if ('found' in result) return null;
  const near = result.near === null ? '' : ` Did you mean ${result.near}?`;
  return `No authority of England with children's services is called "${answer}".${near} To practise, name one that the site does not hold.`;
}

const refuseWebsite = (answer: string): string | null =>
  /^https?:\/\/\S+\.\S+$/.test(answer) ? null : 'Write the whole address, as in https://www.hull.gov.uk';

async function newArea(authority: Authority, ask: Ask): Promise<AreaFile> {
  const name = spokenName(authority.name);
  const code = await ask({
    name: 'code',
    asks: `The ONS code of ${authority.name} (check ours against the register of the Office for National Statistics):`,
    usual: authority.code,
    refuse: (answer) => (CODE.test(answer) ? null : 'A code is E and eight digits.'),
  });
  const partnership = await ask({
    name: 'partnership',
    asks: 'The name of its safeguarding children partnership, as it writes it:',
  });
  const website = await ask({ name: 'website', asks: 'The address of its own site:', refuse: refuseWebsite });
  return { id: slug(name), name, nation: 'England', region: authority.region, codes: [code], partnership, website };
}

export async function chooseArea(root: string, ask: Ask): Promise<ChosenArea> {
  const known = knownAreas(root);
  const answer = await ask({
    name: 'area',
    asks: 'Which area? The name of its local authority, as in "Hull":',
    refuse: (one) => refuseArea(one, known),
  });
  const held = known.find((area) => area.id === answer || area.name.toLowerCase() === answer.toLowerCase());
  if (held !== undefined) return { area: held, isNew: false };
  const result = findAuthority(answer);
  if (!('found' in result)) throw new Error(refuseArea(answer, known) ?? 'No such area.');
  const sameCode = known.find((area) => area.codes.includes(result.found.code));
  if (sameCode !== undefined) return { area: sameCode, isNew: false };
  return { area: await newArea(result.found, ask), isNew: true };
}
