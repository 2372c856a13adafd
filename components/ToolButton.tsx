import { Icon, type IconName } from './Icon';

/** A small button that is an icon with a name. */
export function ToolButton(props: {
  icon: IconName;
  label: string;
  onClick: (event: MouseEvent & { currentTarget: HTMLButtonElement }) => void;
  disabled?: boolean;
  expanded?: boolean;
}) {
  return (
    <button
      type="button"
      class="tl-tool"
      aria-label={props.label}
      title={props.label}
      disabled={props.disabled}
      aria-expanded={props.expanded}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}
