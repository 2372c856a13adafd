import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { CITATION_STYLES, type CitationStyle } from '@/core/citing/types';
import type { SourceView } from '@/core/facts/card-types';
import type { ReaderLanguage } from '@/core/facts/types';
import { card } from '@/locales/card';
import { useCardFrame } from './CardParts';
import { copyText } from './copy-text';

/** Gives the citation of one source in one style, with today's date as the day of access. */
export type Cite = (source: SourceView, style: CitationStyle) => Promise<string>;

/** Proper names of styles; only the Korean one is a word to translate. */
const STYLE_NAMES: Record<CitationStyle, string | Record<ReaderLanguage, string>> = {
  'korean-press': { ko: '한국 언론', en: 'Korean press', ru: 'Корейская пресса', kk: 'Корей баспасөзі' },
  apa: 'APA 7',
  chicago: 'Chicago 17',
  gost: 'ГОСТ Р 7.0.5',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};

/** Style a reader of the language most likely needs. */
const FIRST_STYLE: Record<ReaderLanguage, CitationStyle> = {
  ko: 'korean-press',
  en: 'apa',
  ru: 'gost',
  kk: 'gost',
};

/** Copies the citation of an underlying source: of the source, never of this program. */
export function CardCitation({ sources, cite }: { sources: readonly SourceView[]; cite: Cite }) {
  const { lang } = useCardFrame();
  const texts = card.of(lang);
  const ids = useId();
  const [style, setStyle] = useState<CitationStyle>(FIRST_STYLE[lang]);
  const [chosen, setChosen] = useState(sources[0]?.id ?? '');
  const text = useCitation(cite, sources.find(({ id }) => id === chosen) ?? sources[0], style);
  return (
    <div class="citation">
      <div class="citation-choices">
        <label for={`${ids}-style`}>{texts.citeStyle}</label>
        <select
          id={`${ids}-style`}
          value={style}
          onChange={({ currentTarget }) => {
            setStyle(CITATION_STYLES.find((known) => known === currentTarget.value) ?? style);
          }}
        >
          {CITATION_STYLES.map((known) => {
            const name = STYLE_NAMES[known];
            return (
              <option key={known} value={known}>
                {typeof name === 'string' ? name : name[lang]}
              </option>
            );
          })}
        </select>
        {sources.length > 1 && (
          <>
            <label for={`${ids}-source`}>{texts.source}</label>
            <select
              id={`${ids}-source`}
              value={chosen}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            >
              {sources.map(({ id, n, publisher }) => (
                <option key={id} value={id}>
                  {n}. {publisher}
                </option>
              ))}
            </select>
          </>
        )}
      </div>
      <CitationText text={text} />
    </div>
  );
}

/** The citation asked for; "" while it is on its way, null when it cannot be had. A late answer is dropped. */
function useCitation(cite: Cite, source: SourceView | undefined, style: CitationStyle): string | null {
  const [text, setText] = useState<string | null>('');
  useEffect(() => {
    let stale = false;
    if (!source) return;
    cite(source, style).then(
      (answer) => !stale && setText(answer),
      () => !stale && setText(null),
    );
    return () => {
      stale = true;
    };
  }, [cite, source, style]);
  return text;
}

function CitationText({ text }: { text: string | null }) {
  const { lang } = useCardFrame();
  const texts = card.of(lang);
  const [copied, setCopied] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  if (text === null) return <p class="quiet">{texts.failed}</p>;
  const copy = async () => {
    if (button.current && (await copyText(text, button.current))) setCopied(text);
  };
  return (
    <div class="citation-result">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long record scrolls, and must do so by keyboard too. */}
      <pre class="citation-text" tabIndex={0}>
        {text}
      </pre>
      <button ref={button} type="button" class="button" onClick={copy} disabled={text === ''}>
        {copied === text && text !== '' ? texts.copied : texts.copy}
      </button>
    </div>
  );
}
