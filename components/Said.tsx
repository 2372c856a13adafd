import type { Said as SaidText } from '@/core/facts/card-types';

/** A text marked with its own language, so that voices, fonts and line breaking are right for it. */
export function Said({ value, class: className }: { value: SaidText; class?: string }) {
  return (
    <span lang={value.lang} class={className}>
      {value.text}
    </span>
  );
}
