/**
 * The home page's windscreen: choose an area, then a level in its fan. No area is preferred: none is chosen at first.
 */
import { useEffect, useState } from 'preact/hooks';
import { urlOfWindscreen, windscreenFromUrl } from '#model/windscreen/url-state.ts';
import { fetchWindscreen } from './support/data.ts';
import { TroubleNotice, useData } from './support/use-data.tsx';
import Windscreen from './Windscreen.tsx';

interface Props {
  /** By region, the document and the name of each area. */
  readonly regions: readonly (readonly [
    region: string,
    areas: readonly (readonly [document: string, name: string])[],
  ])[];
  /** The site's base path, with its closing slash. */
  readonly base: string;
}

/** The area that the address names, where it is one. */
const areaInAddress = (regions: Props['regions']): string | null =>
  windscreenFromUrl(
    location.search,
    regions.flatMap(([, areas]) => areas.map(([document]) => document)),
  );

/** The area chosen, as the address names it; null until a reader chooses, and before script runs. */
function useArea(regions: Props['regions']): {
  live: boolean;
  chosen: string | null;
  choose: (document: string) => void;
} {
  const [live, setLive] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    const read = (): void => {
      setChosen(areaInAddress(regions));
    };
    read();
    setLive(true);
    addEventListener('popstate', read);
    return () => {
      removeEventListener('popstate', read);
    };
  }, [regions]);
  // A level belongs to its area: with another area the address drops it.
  const choose = (document: string): void => {
    history.pushState(null, '', location.pathname + urlOfWindscreen(document));
    setChosen(document);
  };
  return { live, chosen, choose };
}

export default function AreaWindscreen({ regions, base }: Props) {
  const { live, chosen, choose } = useArea(regions);
  const { loaded, trouble, retry } = useData(chosen ?? '', () =>
    fetchWindscreen(base.replace(/\/$/, ''), chosen ?? ''),
  );
  const facts = loaded?.key === chosen ? loaded.data : null;
  if (!live)
    return (
      <p>
        {regions.length === 1 && regions[0]?.[1].length === 1 ? 'The' : 'Each'}{' '}
        <a href={`${base}documents/`}>area's page</a> shows its own.
      </p>
    );
  return (
    <section class="area-windscreen" aria-label="Levels of one area">
      <p>
        <label for="windscreen-area">Area</label>{' '}
        <select
          id="windscreen-area"
          value={chosen ?? ''}
          onChange={(event) => {
            if (event.currentTarget.value !== '') choose(event.currentTarget.value);
          }}
        >
          <option value="">Choose an area to see its levels</option>
          {regions.map(([region, areas]) => (
            <optgroup key={region} label={region}>
              {areas.map(([document, name]) => (
                <option key={document} value={document}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </p>
      <TroubleNotice what="The levels of this area" trouble={trouble} retry={retry} />
      {facts !== null && chosen !== null && (
        <Windscreen key={chosen} facts={facts} base={base} wallChart={`${base}windscreen/${chosen}/`} />
      )}
    </section>
  );
}
