/**
 * What a document says on one question at one level: what it prints for every level first, marked as such, because a
 * condition of one level must not be read before the rule that a concern about harm always overrides it; then what it
 * prints for this level; or that it prints nothing.
 */
import { byId } from '#model/edition/atlas.ts';
import {
  answerAt,
  answerAtEveryLevel,
  RULE_LABELS,
  ruleAnchor,
  RULES,
  unprintedAtEveryLevel,
  type RuledEdition,
  type RuledLevel,
  type RuleId,
} from '#model/edition/facts/every-level.ts';
import {
  AS_AT_EVERY_LEVEL,
  AS_AT_EVERY_LEVEL_AND,
  AT_EVERY_LEVEL,
  AT_THIS_LEVEL,
} from '#model/edition/wording/notices.ts';
import { Fragment, type ComponentChildren, type JSX } from 'preact';
import { ContactList } from '#components/kit/contacts/ContactList.tsx';
import { FoldedWords } from './FoldedWords.tsx';
import { TimeLimit } from './TimeLimit.tsx';
import { UncheckedNotice } from '#components/kit/contacts/UncheckedNotice.tsx';

interface Folds {
  /** Of a long answer the first part alone stands open; on paper all of it. */
  readonly folded?: boolean | undefined;
}

interface Frame {
  readonly edition: RuledEdition;
  readonly rule: RuleId;
  /** The address of the document's page, empty on that page; none where no page is at hand. */
  readonly home?: string | undefined;
}

/** Words that hold at every level, under the line that says so. They are found once, on the document's page. */
function AtEveryLevel({ home, children }: { home: string | undefined; children: ComponentChildren }): JSX.Element {
  return (
    <div class="every-level" data-pagefind-ignore>
      <p class="scope">{home === undefined ? AT_EVERY_LEVEL : <a href={`${home}#every-level`}>{AT_EVERY_LEVEL}</a>}:</p>
      {children}
    </div>
  );
}

function TimeLimits({ edition, ids }: { edition: RuledEdition; ids: readonly string[] }): JSX.Element {
  return (
    <>
      {ids.map((id) => (
        <TimeLimit key={id} limit={byId(edition.timescales, id)} />
      ))}
    </>
  );
}

function Disagreement({ edition, home, folded }: Omit<Frame, 'rule'> & Folds): JSX.Element | null {
  const { disagreement } = edition.everyLevel;
  if (disagreement === null) return null;
  const { text, steps, timescales } = disagreement;
  const limits = <TimeLimits edition={edition} ids={timescales} />;
  return (
    <>
      <p>{text}</p>
      {steps !== null && (
        <p>Steps: {home === undefined ? steps.title : <a href={`${home}#steps-${steps.id}`}>{steps.title}</a>}</p>
      )}
      {folded && timescales.length > 1 ? (
        <details class="folded">
          <summary>{timescales.length} time limits for a disagreement</summary>
          {limits}
        </details>
      ) : (
        limits
      )}
    </>
  );
}

/** The names of contacts, each leading to the whole of it. */
function ContactNames({ edition, ids, home }: Omit<Frame, 'rule'> & { ids: readonly string[] }): JSX.Element {
  return (
    <ul class="plain names">
      {ids.map((id) => {
        const { name } = byId(edition.contacts, id);
        return <li key={id}>{home === undefined ? name : <a href={`${home}#contact-${id}`}>{name}</a>}</li>;
      })}
    </ul>
  );
}

/** What an answer holds, as its question asks: words, contacts whole or by name, or time limits. */
function Held({
  edition,
  rule,
  home,
  items,
  whole,
  folded = false,
}: Frame & Folds & { items: readonly string[]; whole: boolean }): JSX.Element | null {
  switch (rule) {
    case 'contacts':
      return whole ? (
        <ContactList words={null} contacts={items.map((id) => byId(edition.contacts, id))} />
      ) : (
        <ContactNames edition={edition} ids={items} home={home} />
      );
    case 'timescales':
      return <TimeLimits edition={edition} ids={items} />;
    case 'disagreement':
      return <Disagreement edition={edition} home={home} folded={folded} />;
    case 'route':
    case 'help':
    case 'sharing':
    case 'telling':
      return <FoldedWords words={items} folded={folded} />;
  }
}

/** One answer on a page of its area, where a concern's page that is held to the area finds it (`src/client/only-area.ts`). */
const Answer = ({ rule, children }: { rule: RuleId; children: ComponentChildren }): JSX.Element => (
  <div data-rule={rule}>{children}</div>
);

interface AtLevel extends Frame, Folds {
  readonly level: RuledLevel;
}

/** The whole answer at a level. */
export function LevelRule({ edition, level, rule, home, folded }: AtLevel): JSX.Element {
  const { everyLevel, level: own, unprinted } = answerAt(edition.everyLevel, level, rule);
  const frame = { edition, rule, home, whole: true };
  return (
    <Answer rule={rule}>
      {unprinted !== null && <p>{unprinted}</p>}
      {rule === 'contacts' && (
        <UncheckedNotice words={edition} contacts={[...everyLevel, ...own].map((id) => byId(edition.contacts, id))} />
      )}
      {everyLevel.length > 0 && (
        <AtEveryLevel home={home}>
          <Held {...frame} items={everyLevel} folded={folded} />
        </AtEveryLevel>
      )}
      {everyLevel.length > 0 && own.length > 0 && <p class="scope">{AT_THIS_LEVEL}:</p>}
      {own.length > 0 && <Held {...frame} items={own} />}
    </Answer>
  );
}

/**
 * The answer at one level, where what holds at every level stands once beside all of them and is only pointed to. Whom
 * to contact is named in full all the same: a level's own contact must not be taken for the only one.
 */
export function OwnRule({ edition, level, rule, home }: AtLevel): JSX.Element {
  const { everyLevel, level: own, unprinted } = answerAt(edition.everyLevel, level, rule);
  if (unprinted !== null) return <p>{unprinted}</p>;
  if (rule === 'contacts') return <ContactNames edition={edition} ids={[...everyLevel, ...own]} home={home} />;
  return (
    <>
      {everyLevel.length > 0 && <p>{own.length > 0 ? AS_AT_EVERY_LEVEL_AND : AS_AT_EVERY_LEVEL}</p>}
      <Held edition={edition} rule={rule} home={home} items={own} whole={false} />
    </>
  );
}

/** What a document prints on one question for every level. */
export function EveryLevelRule({ edition, rule, home }: Frame): JSX.Element {
  const items = answerAtEveryLevel(edition.everyLevel, rule);
  return (
    <Answer rule={rule}>
      {items.length === 0 ? (
        <p>{unprintedAtEveryLevel(edition.everyLevel, rule)}</p>
      ) : (
        <Held edition={edition} rule={rule} home={home} items={items} whole={false} />
      )}
    </Answer>
  );
}

/** All that a document prints for every level. */
export function EveryLevelRules({ edition, home }: Omit<Frame, 'rule'>): JSX.Element {
  const { note } = edition.everyLevel;
  return (
    <>
      <dl class="facts">
        {RULES.map((rule) => (
          <Fragment key={rule}>
            <dt {...(home === '' ? { id: ruleAnchor(rule) } : {})}>{RULE_LABELS[rule]}</dt>
            <dd>
              <EveryLevelRule edition={edition} rule={rule} home={home} />
            </dd>
          </Fragment>
        ))}
      </dl>
      {note !== null && <p class="note">{note}</p>}
    </>
  );
}
