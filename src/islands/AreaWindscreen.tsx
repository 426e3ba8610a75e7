/**
 * The home page's windscreen: choose an area, then a level in its fan. No area is preferred: none is chosen at
 * first, and the page's own fans, which need no script, stand below.
 */
import { useEffect, useState } from 'preact/hooks';
import { urlOfWindscreen, windscreenFromUrl } from '#model/windscreen/url-state.ts';
import { fetchWindscreen } from './support/data.ts';
import { TroubleNotice, useData } from './support/use-data.tsx';
import Windscreen from './Windscreen.tsx';

interface Props {
  /** The document and the name of each area. */
  readonly areas: readonly (readonly [document: string, name: string])[];
  /** The site's base path, with its closing slash. */
  readonly base: string;
}

/** The area that the address names, where it is one. */
const areaInAddress = (areas: Props['areas']): string | null =>
  windscreenFromUrl(
    location.search,
    areas.map(([document]) => document),
  );

/** The area chosen, as the address names it; null until a reader chooses, and before script runs. */
function useArea(areas: Props['areas']): {
  live: boolean;
  chosen: string | null;
  choose: (document: string) => void;
} {
  const [live, setLive] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    const read = (): void => {
      setChosen(areaInAddress(areas));
    };
    read();
    setLive(true);
    addEventListener('popstate', read);
    return () => {
      removeEventListener('popstate', read);
    };
  }, [areas]);
  // A level belongs to its area: with another area the address drops it.
  const choose = (document: string): void => {
    history.pushState(null, '', location.pathname + urlOfWindscreen(document));
    setChosen(document);
  };
  return { live, chosen, choose };
}

export default function AreaWindscreen({ areas, base }: Props) {
  const { live, chosen, choose } = useArea(areas);
  const { loaded, trouble, retry } = useData(chosen ?? '', () =>
    fetchWindscreen(base.replace(/\/$/, ''), chosen ?? ''),
  );
  const facts = loaded?.key === chosen ? loaded.data : null;
  const leads = 'Each part of a fan leads to its level.';
  if (!live) return <p>{leads}</p>;
  return (
    <section class="area-windscreen" aria-label="Levels of one area">
      <p>{leads} Choose an area to read its levels here.</p>
      <p role="group" aria-label="Area" class="buttons">
        {areas.map(([document, name]) => (
          <button
            key={document}
            type="button"
            aria-pressed={document === chosen}
            onClick={() => {
              choose(document);
            }}
          >
            {name}
          </button>
        ))}
      </p>
      <TroubleNotice what="The levels of this area" trouble={trouble} retry={retry} />
      {facts !== null && chosen !== null && (
        <Windscreen key={chosen} facts={facts} base={base} wallChart={`${base}windscreen/${chosen}/`} />
      )}
    </section>
  );
}
