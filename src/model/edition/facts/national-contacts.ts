/**
 * National numbers, kept once, with where they come from. They are the only numbers the site gives as its own.
 */
export interface NationalContact {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly use: string;
  readonly source: string;
}

export const NATIONAL_CONTACTS: readonly NationalContact[] = [
  {
    id: 'emergency',
    name: 'Emergency services',
    number: '999',
    use: 'A child or anyone else is in immediate danger',
    source: 'gov.uk, “Report child abuse”',
  },
  {
    id: 'police',
    name: 'Police, not an emergency',
    number: '101',
    use: 'Reporting a crime when nobody is in immediate danger',
    source: 'police.uk, “Contact the police”',
  },
  {
    id: 'nspcc',
    name: 'NSPCC Helpline',
    number: '0808 800 5000',
    use: 'An adult is worried about a child',
    source: 'nspcc.org.uk, “NSPCC Helpline”',
  },
  {
    id: 'childline',
    name: 'Childline',
    number: '0800 1111',
    use: 'A child or young person wants to talk',
    source: 'childline.org.uk, “Get support”',
  },
];

/** The national number that a printed value is, and nothing besides; null for any other. */
export const nationalOf = (value: string): NationalContact | null =>
  NATIONAL_CONTACTS.find(({ number }) => number.replaceAll(' ', '') === value.replaceAll(' ', '')) ?? null;

/**
 * The address that rings a national number, or one that somebody has checked. No other number is ever a link
 * (docs/design.md, "Contacts").
 */
export const phoneLinkOf = ({ number }: Pick<NationalContact, 'number'>): string => `tel:${number.replaceAll(' ', '')}`;
