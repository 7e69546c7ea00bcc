import type { RelationLook } from '../kinds/relationKinds.ts';
import type { StandingLook } from '../kinds/standings.ts';

const arrows: Readonly<Record<RelationLook['arrow'], string>> = {
  none: '',
  triangle: 'M27 2.5 35 7l-8 4.5z',
  vee: 'M26 2.5 35 7l-9 4.5 2.5-4.5z',
  'triangle-backcurve': 'M26 2.5 35 7l-9 4.5q3.5-4.5 0-9z',
  tee: 'M31 1.5h3v11h-3z',
};

/** A line as it looks on the canvas, small, for legend and lists. */
export function LineSign({
  look,
  standing,
}: {
  readonly look: RelationLook;
  readonly standing?: StandingLook;
}) {
  const colour = `var(${look.token})`;
  const hollow = look.fill === 'hollow';
  const end = look.arrow === 'none' ? 35 : look.arrow === 'tee' ? 32 : 27;
  const pattern = look.token === '--represents' ? '1 3' : standing?.pattern?.join(' ');
  return (
    <svg className="icon" width="36" height="14" viewBox="0 0 36 14" aria-hidden="true">
      <line
        x1="1"
        y1="7"
        x2={end}
        y2="7"
        stroke={colour}
        strokeWidth={look.width + (standing?.extra ?? 0)}
        strokeDasharray={pattern}
        strokeOpacity={standing?.opacity}
        strokeLinecap={standing?.line === 'dotted' ? 'round' : 'butt'}
      />
      {look.arrow !== 'none' && (
        <path
          d={arrows[look.arrow]}
          fill={hollow ? 'var(--panel)' : colour}
          stroke={colour}
          strokeWidth={hollow ? 1.4 : 0}
        />
      )}
    </svg>
  );
}
