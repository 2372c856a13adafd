import type { StateText } from '@/locales/panel';

/** In place of a list: what is not there, why, and the one thing to do about it. */
export function DossierEmpty(props: {
  text: StateText;
  action?: { label: string; run: () => void } | undefined;
  busy?: boolean;
}) {
  return (
    <div class={props.busy ? 'ds-empty ds-empty--busy' : 'ds-empty'} role="status">
      <p class="ds-empty-title">{props.text.title}</p>
      {props.text.hint !== '' && <p class="ds-empty-hint">{props.text.hint}</p>}
      {props.action && (
        <button type="button" class="tl-deed" onClick={props.action.run}>
          {props.action.label}
        </button>
      )}
    </div>
  );
}
