/** What an area's document says of one level, in the order of a practitioner's questions. */
import { addresses } from '#model/edition/urls.ts';
import { CONSENT_RULES, RULE_LABELS } from '#model/edition/facts/every-level.ts';
import { NOT_AT_THIS_LEVEL, NOT_HELD_AT_LEVEL } from '#model/edition/wording/notices.ts';
import type { LevelView, Wedge, WindscreenView } from '#model/windscreen/view.ts';
import { LevelLabel } from '#components/kit/levels/LevelLabel.tsx';
import { LevelRule } from '#components/kit/levels/LevelRule.tsx';
import { PhoneLink } from '#components/kit/contacts/PhoneLink.tsx';
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
  const rules = { edition: facts, level, home: base + addresses.document(facts.document).slice(1) };
  return (
    <>
      <h2>
        <LevelLabel level={level} />
      </h2>
      <p>
        <a href={base + wedge.page.slice(1)}>The whole level: {wedge.label}</a>
      </p>
      <dl class="facts">
        <Fact name="What it means">
          <Paragraphs of={level.meaning} />
        </Fact>
        <Fact name={RULE_LABELS.route}>
          <LevelRule {...rules} rule="route" />
        </Fact>
        <Fact name={RULE_LABELS.contacts}>
          <p>
            In immediate danger ring <PhoneLink />.
          </p>
          <LevelRule {...rules} rule="contacts" />
        </Fact>
        <Fact name={RULE_LABELS.timescales}>
          <LevelRule {...rules} rule="timescales" />
        </Fact>
        <Fact name="Response">
          {level.response.length === 0 && <p>{NOT_AT_THIS_LEVEL}</p>}
          <Paragraphs of={level.response} />
        </Fact>
        <Fact name="Who leads">
          <p>{level.lead ?? NOT_AT_THIS_LEVEL}</p>
        </Fact>
        <Fact name="Consent">
          {CONSENT_RULES.map((rule) => (
            <div key={rule} class="question">
              <p>
                <strong>{RULE_LABELS[rule]}:</strong>
              </p>
              <LevelRule {...rules} rule={rule} />
            </div>
          ))}
        </Fact>
        <Fact name={RULE_LABELS.disagreement}>
          <LevelRule {...rules} rule="disagreement" />
        </Fact>
        <Fact name="Indicators">
          {level.held === false ? <p>{NOT_HELD_AT_LEVEL}</p> : <Counts facts={facts} level={level} base={base} />}
        </Fact>
      </dl>
      {facts.everyLevel.note !== null && <p class="note">{facts.everyLevel.note}</p>}
    </>
  );
}
