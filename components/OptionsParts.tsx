/** Form parts of the settings page: each a native control with its own label, so that browser and reader know them. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A titled group of settings. */
export function OptionsSection({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="options-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** One of a few, all in sight, each with a line that says what it means. */
export function Choice<Value extends string>(props: {
  legend: string;
  values: readonly Value[];
  value: Value;
  names: Record<Value, string>;
  hints?: Record<Value, string>;
  choose: (value: Value) => void;
}) {
  const group = useId();
  return (
    <fieldset class="choice">
      <legend class="visually-hidden">{props.legend}</legend>
      {props.values.map((value) => (
        <label key={value} class="choice-row">
          <input
            type="radio"
            name={group}
            checked={value === props.value}
            onChange={() => props.choose(value)}
          />
          <span>
            {props.names[value]}
            {props.hints && <span class="hint">{props.hints[value]}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** One of several, folded. */
export function Select<Value extends string>(props: {
  label: string;
  hint?: string;
  values: readonly Value[];
  value: Value;
  nameOf: (value: Value) => string;
  choose: (value: Value) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={({ currentTarget }) => {
          const chosen = props.values.find((value) => value === currentTarget.value);
          if (chosen !== undefined) props.choose(chosen);
        }}
      >
        {props.values.map((value) => (
          <option key={value} value={value}>
            {props.nameOf(value)}
          </option>
        ))}
      </select>
      {props.hint && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
