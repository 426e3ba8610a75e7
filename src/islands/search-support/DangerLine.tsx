/**
 * Whom to ring in danger: the same line beside every search, whatever it finds. It stands out where nothing was found
 * or the words name a danger; its words never change, so that none is read as a verdict.
 */
import { PhoneLink } from '#components/kit/contacts/PhoneLink.tsx';
import { DANGER_LINE } from '#model/edition/wording/notices.ts';
import type { WithFirstContact } from './use-first-contact.ts';

interface Props {
  readonly standsOut: boolean;
  /** The first contact of the area in hand; null where there is no one area. */
  readonly first: WithFirstContact | null;
}

export const DangerLine = ({ standsOut, first }: Props) => (
  <div class={standsOut ? 'notice danger-line' : 'danger-line'}>
    <p>
      <strong>
        {DANGER_LINE.before} <PhoneLink />.
      </strong>
      {first === null && ` ${DANGER_LINE.choose}`}
    </p>
    {first !== null && <first.FirstContact facts={first.facts} />}
  </div>
);
