/** An answer, as it is drawn: contacts, areas and concerns, then indicators, guidance, and what is not at hand. */
import { IndicatorResult } from '#components/kit/IndicatorResult.tsx';
import { ListItemResult } from '#components/kit/ListItem.tsx';
import { MistakeButton } from '#components/kit/MistakeButton.tsx';
import { MarkedText } from '#components/kit/MarkedText.tsx';
import {
  entryId,
  indexedIndicatorView,
  indexedListItemView,
  shortCitationOf,
  type IndexEntry,
} from '#model/data/edition-index.ts';
import { addresses } from '#model/edition/urls.ts';
import { concernTitle } from '#model/finder/options.ts';
import { highlight } from '#model/search/ranking/highlight.ts';
import { highlighted } from '#model/search/ranking/highlighted-view.ts';
import { interpretationInWords } from '#model/search/query/interpret.ts';
import type { ParsedQuery } from '#model/search/query/parse-query.ts';
import { writeSearch } from '#model/search/url-state.ts';
import { LeftOut } from '../search-support/LeftOut.tsx';
import { WordsNotUsed } from '../search-support/WordsNotUsed.tsx';
import { areasOf, type SearchArea } from './options.ts';
import { ResultPart } from './ResultPart.tsx';
import type { Asked, Guidance } from './search.ts';
import type { Answer, ResultsProps } from './answer.ts';
import { AreaNotice, NothingFound } from './Widening.tsx';

interface HitProps {
  readonly entry: IndexEntry;
  readonly query: ParsedQuery | null;
  readonly base: string;
}

function HitResult({ entry, query, base }: HitProps) {
  const mistake = <MistakeButton of={shortCitationOf(entry)} />;
  return entry.type === 'indicator' ? (
    <IndicatorResult indicator={highlighted(indexedIndicatorView(entry), query)} base={base}>
      {mistake}
    </IndicatorResult>
  ) : (
    <ListItemResult item={highlighted(indexedListItemView(entry), query)} base={base}>
      {mistake}
    </ListItemResult>
  );
}

interface GuidanceProps {
  readonly section: Guidance;
  readonly query: ParsedQuery | null;
}

/** A section of guidance, with the area and edition it is of. */
const GuidanceResult = ({ section: { address, heading, words, pageTitle, edition }, query }: GuidanceProps) => (
  <li>
    <p>
      <a href={address}>{heading}</a>
    </p>
    <p>
      <MarkedText words={query === null ? words : highlight(words, query)} />
    </p>
    <small>
      {edition === null ? pageTitle : `${edition} · ${pageTitle}`}{' '}
      <MistakeButton of={heading} words={heading} address={address} />
    </small>
  </li>
);

/** An area named and nothing else: the ways into it. */
const AreaLinks = ({ area: { id, name, document }, base }: { readonly area: SearchArea; readonly base: string }) => (
  <section data-part="area">
    <h2>{name}</h2>
    <ul class="jump">
      <li>
        <a href={base + addresses.document(document)}>Its document</a>
      </li>
      <li>
        <a href={base + addresses.contactsOf(document)}>Its contacts</a>
      </li>
      <li>
        <a href={base + addresses.areaIndicators(id)}>All its indicators</a>
      </li>
    </ul>
  </section>
);

const UnsavedArea = ({ area: { name, document }, base }: { readonly area: SearchArea; readonly base: string }) => (
  <li>
    <p>
      <a href={base + addresses.document(document)}>{name}</a>
    </p>
  </li>
);

/** What the words themselves say: how they were read, a contact asked for, areas, concerns. */
function WordsRead({ options, answer: { asked, found } }: Pick<ResultsProps, 'options' | 'answer'>) {
  if (asked.interpretation === null) return null;
  const { query, places, questions } = asked.interpretation;
  const Contacts = found.contacts?.draw;
  const { base } = options;
  const readAs = interpretationInWords(query);
  return (
    <>
      {readAs !== '' && <p class="soft">{readAs}</p>}
      {found.Answers !== null && (
        <found.Answers
          options={options}
          questions={questions}
          areas={asked.scope.choices.chosen.area}
          words={asked.state.words}
        />
      )}
      {Contacts !== undefined && <Contacts areas={asked.areas} facts={found.contacts?.facts ?? []} base={base} />}
      {areasOf(options, places).map((area) => (
        <AreaLinks key={area.id} area={area} base={base} />
      ))}
      {query.concerns.length > 0 && (
        <section>
          <h2>Concerns, side by side across areas</h2>
          <ul class="jump">
            {[...query.concerns, ...query.childSides].map((id) => (
              <li key={id}>
                <a href={base + addresses.concern(id)}>{concernTitle(options, id)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Whether to say that nothing was found: not while more may come, nor beside what else was asked for. */
const isNothing = ({ query, interpretation }: Asked, { found, guidance }: Answer): boolean =>
  query !== null &&
  guidance !== null &&
  interpretation?.contacts !== true &&
  interpretation?.questions.length === 0 &&
  found.hits.length + found.unsaved.length === 0;

export function Results({ options, answer, choose }: ResultsProps) {
  const { asked, found, guidance } = answer;
  const { query, state } = asked;
  const { base } = options;
  const { nearest } = found;
  // Another search begins with the first results again.
  const key = writeSearch(asked.state);
  return (
    <>
      <AreaNotice asked={asked} choose={choose} />
      <WordsRead options={options} answer={answer} />
      <WordsNotUsed
        words={nearest === null ? (query?.passedOver ?? []) : nearest.nearest.notUsed}
        allWords={state.allWords}
        require={(allWords) => {
          choose({ allWords });
        }}
      />
      {nearest !== null && (
        <nearest.draw
          nearest={nearest.nearest}
          titleOf={(id) => concernTitle(options, id)}
          hrefOf={(id) => base + addresses.concern(id)}
        />
      )}
      <LeftOut left={asked.areas.length - found.looked.length} />
      <ResultPart
        key={`indicators ${key}`}
        title={nearest === null ? 'Indicators' : 'Indicators with some of these words'}
        items={found.hits}
        draw={({ entry }) => <HitResult key={entryId(entry)} entry={entry} query={query} base={base} />}
      />
      <ResultPart
        key={`guidance ${key}`}
        title="Guidance and glossary"
        items={guidance ?? []}
        draw={(section) => <GuidanceResult key={section.address} section={section} query={query} />}
      />
      {guidance !== null && (
        <ResultPart
          title="Not saved on this device"
          items={found.unsaved}
          draw={(area) => <UnsavedArea key={area.id} area={area} base={base} />}
        />
      )}
      {isNothing(asked, answer) && (
        <NothingFound
          asked={asked}
          what={(guidance ?? []).length > 0 ? 'No indicator' : 'Nothing'}
          base={base}
          choose={choose}
        />
      )}
    </>
  );
}
