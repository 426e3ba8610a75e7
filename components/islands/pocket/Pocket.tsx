/** What the pocket edition shows: the same finder as the site's, then levels, contacts and time limits as printed. */
import type { Facts } from '../../../src/model/facts.ts';
import { ROLE_LABELS } from '../../../src/model/labels.ts';
import { NATIONAL_CONTACTS } from '../../../src/model/national.ts';
import { PROMPTS } from '../../../src/model/silence.ts';
import Finder from '../Finder.tsx';
import type { FinderGuide } from '../../../src/model/finder-guide.ts';

function Levels({ facts }: { readonly facts: Facts }) {
  return (
    <dl class="facts">
      {facts.levels.map((level) => (
        <>
          <dt><span class="level" data-anchors={level.anchors.join(' ')}>{level.printed !== null && `${level.printed} `}{level.name}</span></dt>
          <dd>{[...level.meaning, ...level.route].map((text) => <p>{text}</p>)}</dd>
        </>
      ))}
    </dl>
  );
}

function Contacts({ facts }: { readonly facts: Facts }) {
  return (
    <ul>
      {facts.contacts.map((contact) => (
        <li>
          <strong>{contact.name}</strong> ({ROLE_LABELS[contact.role]}): {contact.for}
          {contact.hours !== null && <> Open: {contact.hours}.</>}
          {contact.ways.map((way) => <div>{way.label}: <strong>{way.value}</strong>{way.note !== null && <small> ({way.note})</small>}</div>)}
          {contact.checked !== null && <div>Checked {contact.checked.on}: <strong>{contact.checked.number}</strong></div>}
        </li>
      ))}
    </ul>
  );
}

function EditionFacts({ facts }: { readonly facts: Facts }) {
  return (
    <details class="pocket-edition">
      <summary><strong>{facts.name}</strong>{facts.replaced && ', replaced'}</summary>
      <p>{facts.state.join(' ')}</p>
      <h3>Levels</h3>
      <Levels facts={facts} />
      <h3>Contacts</h3>
      <p><small>{facts.notChecked}</small></p>
      <Contacts facts={facts} />
      {facts.timescales.length > 0 && <h3>Time limits</h3>}
      <ul>{facts.timescales.map((one) => <li><strong>{one.within}</strong>: {one.to} (from {one.from}; {one.who})</li>)}</ul>
    </details>
  );
}

export function Pocket({ guide, built, facts }: { readonly guide: FinderGuide; readonly built: string; readonly facts: readonly Facts[] }) {
  return (
    <>
      <p class="notice">Made on {built}. Editions may have been replaced since: check with the partnership for a later edition before you act. The published documents prevail.</p>
      <Finder guide={guide} />
      <h2>Levels, contacts and time limits</h2>
      {facts.map((one) => <EditionFacts key={one.document} facts={one} />)}
      <h2>National numbers</h2>
      <ul>{NATIONAL_CONTACTS.map((one) => <li><strong>{one.number}</strong>: {one.name}. {one.use}.</li>)}</ul>
      <p class="soft">{PROMPTS}</p>
    </>
  );
}
