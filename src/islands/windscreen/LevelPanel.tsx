/** What an area's document says of one level, in the order of a practitioner's questions. */
import { CONSENT_QUESTIONS } from '#model/edition/consent.ts';
import { UNSAID_AT_LEVEL } from '#model/edition/notices.ts';
import type { LevelView, Wedge, WindscreenView } from '#model/windscreen/view.ts';
import { ContactList } from '#components/kit/ContactList.tsx';
import { PhoneLink } from '#components/kit/PhoneLink.tsx';
import { TimeLimit } from '#components/kit/TimeLimit.tsx';
import type { ComponentChildren, JSX } from 'preact';

interface Props {
  facts: WindscreenView;
  level: LevelView;
  wedge: Wedge;
  base: string;
}

function Fact({ name, children }: { name: string; children: ComponentChildren }): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

const Paragraphs = ({ of }: { of: readonly string[] }): JSX.Element => (
  <>
    {of.map((text) => (
      <p key={text}>{text}</p>
    ))}
  </>
);

function Contacts({ facts, level }: Pick<Props, 'facts' | 'level'>): JSX.Element {
  const contacts = level.contacts.flatMap((at) => facts.contacts[at] ?? []);
  return (
    <>
      {contacts.length === 0 && <p>{UNSAID_AT_LEVEL}</p>}
      <ContactList words={facts} contacts={contacts} />
      <p>
        In immediate danger ring <PhoneLink />.
      </p>
    </>
  );
}

function TimeLimits({ facts, level }: Pick<Props, 'facts' | 'level'>): JSX.Element {
  const timescales = level.timescales.flatMap((at) => facts.timescales[at] ?? []);
  if (timescales.length === 0) return <p>{UNSAID_AT_LEVEL}</p>;
  return (
    <ul class="plain">
      {timescales.map((limit) => (
        <li key={limit.to}>
          <TimeLimit limit={limit} />
        </li>
      ))}
    </ul>
  );
}

function Counts({ facts, level, base }: Pick<Props, 'facts' | 'level' | 'base'>): JSX.Element {
  const total = level.counts.reduce((sum, count) => sum + count, 0);
  return (
    <>
      <p>{total} at this level. A count says how much is printed, not how serious it is.</p>
      <ul class="plain">
        {facts.domains.map(
          ({ title, page }, at) =>
            level.counts[at] !== 0 && (
              <li key={page}>
                <a href={base + page.slice(1)}>{title}</a> <span class="soft">({level.counts[at]})</span>
              </li>
            ),
        )}
      </ul>
    </>
  );
}

export function LevelPanel({ facts, level, wedge, base }: Props): JSX.Element {
  return (
    <>
      <h2>
        <span class="level" data-anchors={wedge.anchors}>
          <span class="name">{wedge.label}</span>
        </span>
      </h2>
      <p>
        <a href={base + wedge.page.slice(1)}>The whole level: {wedge.label}</a>
      </p>
      <dl class="facts">
        <Fact name="What it means">
          <Paragraphs of={level.meaning} />
        </Fact>
        <Fact name="Response">
          <Paragraphs of={level.response} />
        </Fact>
        <Fact name="Who leads">
          <p>{level.lead ?? UNSAID_AT_LEVEL}</p>
        </Fact>
        <Fact name="Consent">
          {CONSENT_QUESTIONS.map(({ about, ask }) => (
            <p key={about}>
              <strong>{ask}:</strong> {level.consent[about] ?? UNSAID_AT_LEVEL}
            </p>
          ))}
        </Fact>
        <Fact name="Whom to contact">
          <Contacts facts={facts} level={level} />
        </Fact>
        <Fact name="By when">
          <TimeLimits facts={facts} level={level} />
        </Fact>
        <Fact name="Indicators">
          <Counts facts={facts} level={level} base={base} />
        </Fact>
      </dl>
    </>
  );
}
