import { say } from '@/core/facts/card/said';
import type { ReaderLanguage } from '@/core/facts/types';
import type { Bar, LaneGroup } from '@/core/timeline/chart';
import type { TimelineItem } from '@/core/timeline/types';
import { panelTexts } from '@/locales/panel';

/** Height of one row of bars, px. */
const ROW = 19;
/** A bar narrower than this (px) has no room for a word. */
const LEAST_FOR_LABEL = 26;

type LanesProps = {
  lanes: readonly LaneGroup[];
  lang: ReaderLanguage;
  nameOf: (entity: string) => string;
  chosen: string | null;
  width: number;
};

/** Terms of office, names in use, courses of agreements: each under the word for what it is. */
export function TimelineLanes({ lanes, lang, nameOf, chosen, width }: LanesProps) {
  if (lanes.length === 0) return null;
  return (
    <div class="tl-lanes">
      {lanes.map((lane) => (
        <div key={`${lane.type} ${lane.entity}`} class={`tl-lane tl-lane--${lane.type}`}>
          <span class="tl-lane-name">
            {lane.entity ? nameOf(lane.entity) : panelTexts(lang).lanes[lane.type]}
          </span>
          <div class="tl-lane-rows" style={{ height: `${lane.rows * ROW}px` }}>
            {lane.bars.map((bar) => (
              <LaneBar
                key={bar.item.id}
                bar={bar}
                width={width}
                label={labelOf(bar.item, lane, { lang, nameOf })}
                chosen={bar.item.id === chosen}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function labelOf(
  item: TimelineItem,
  lane: LaneGroup,
  { lang, nameOf }: { lang: ReaderLanguage; nameOf: (entity: string) => string },
): string {
  const bearer = item.entities[0];
  return lane.type === 'term' && bearer !== undefined ? nameOf(bearer) : say(item.text, lang).text;
}

/** The faint ends are days on which it may have begun or ended; the solid part is sure. Cut to what is in sight, so that its word is too. */
function LaneBar(props: { bar: Bar; width: number; label: string; chosen: boolean }) {
  const { bar, width } = props;
  const left = Math.max(bar.left, 0) * width;
  const right = Math.min(bar.right, 1) * width;
  const span = Math.max(right - left, 3);
  const sure = bar.sureTo > bar.sureFrom;
  const solid = (position: number) =>
    `${(((Math.min(Math.max(position, -0.01), 1.01) * width - left) / span) * 100).toFixed(2)}%`;
  const classes = ['tl-bar'];
  if (props.chosen) classes.push('tl-bar--chosen');
  if (bar.item.open) classes.push('tl-bar--open');
  return (
    <span
      class={classes.join(' ')}
      style={{
        left: `${left}px`,
        width: `${span}px`,
        top: `${bar.row * ROW}px`,
        '--sure-from': sure ? solid(bar.sureFrom) : '100%',
        '--sure-to': sure ? solid(bar.sureTo) : '100%',
      }}
      title={props.label}
      data-item={bar.item.id}
    >
      {span >= LEAST_FOR_LABEL && <span class="tl-bar-label">{props.label}</span>}
    </span>
  );
}
