/** Small parts that several sections of the card use. */
import { type ComponentChildren, createContext, type TargetedKeyboardEvent } from 'preact';
import { useContext } from 'preact/hooks';
import type { SourceNumber, SourceView } from '@/core/facts/card-types';
import type { ReaderLanguage } from '@/core/facts/types';
import { card } from '@/locales/card';

/** What every section needs and none should be handed one by one: the language of the words, and the sources. */
export type CardFrame = {
  lang: ReaderLanguage;
  sources: readonly SourceView[];
  showSource: (n: SourceNumber) => void;
};

export const CardFrameContext = createContext<CardFrame>({ lang: 'en', sources: [], showSource: () => {} });

/** The frame of the card this part is drawn in. */
export function useCardFrame(): CardFrame {
  return useContext(CardFrameContext);
}

/**
 * Footnote marks: one small number for each source, leading to its entry at the foot of the card. One stop of the Tab key
 * for all of a sentence, the arrow keys go along them: else a reader by keyboard meets a number more often than a word.
 */
export function SourceMarks({ numbers }: { numbers: readonly SourceNumber[] }) {
  const { lang, showSource } = useCardFrame();
  if (numbers.length === 0) return null;
  return (
    <span class="marks">
      {/* A word joiner: the numbers stay with the last word of the sentence. */}
      {'\u2060'}
      {numbers.map((n, at) => (
        <button
          key={n}
          type="button"
          class="mark"
          tabIndex={at === 0 ? 0 : -1}
          onKeyDown={goAlong}
          aria-label={card.of(lang).sourceNumber(n)}
          onClick={() => showSource(n)}
        >
          {n}
        </button>
      ))}
    </span>
  );
}

/** To the number after or before; past an end the key does nothing. */
function goAlong({ key, currentTarget }: TargetedKeyboardEvent<HTMLElement>) {
  const { nextElementSibling, previousElementSibling } = currentTarget;
  const next = { ArrowRight: nextElementSibling, ArrowLeft: previousElementSibling }[key];
  if (next instanceof HTMLElement) next.focus();
}

/** A titled part of the card. `tone` "warn" is for what the reader should not miss. */
export function Section(props: {
  title: string;
  tone?: 'plain' | 'warn' | 'accent';
  children: ComponentChildren;
}) {
  return (
    <section class={`section section--${props.tone ?? 'plain'}`}>
      <h3 class="section-title">{props.title}</h3>
      {props.children}
    </section>
  );
}

/** A part that opens on demand; its title says what is inside. */
export function Fold(props: { title: ComponentChildren; children: ComponentChildren; class?: string }) {
  return (
    <details class={`fold ${props.class ?? ''}`}>
      <summary class="fold-title">{props.title}</summary>
      <div class="fold-body">{props.children}</div>
    </details>
  );
}
