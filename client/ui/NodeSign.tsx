import { entityKind, type NodeKindName } from '../kinds/entityKinds.ts';

const shapes: Readonly<Record<ReturnType<typeof entityKind>['shape'], string>> = {
  ellipse: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22z',
  'round-rectangle': 'M5 1h14a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4V5a4 4 0 0 1 4-4z',
  hexagon: 'M6.5 2h11L23.500 12l-6 10h-11L.5 12z',
  tag: 'M1 3h15l7 9-7 9H1z',
};
const card = 'M3 5h18a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z';

/** A kind of node as it looks on the canvas, small, for legend and lists. */
export function NodeSign({ kind, size = 16 }: { readonly kind: NodeKindName; readonly size?: number }) {
  const { shape, token, icon } = entityKind(kind);
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {icon ? (
        <>
          <path d={shapes[shape]} fill={`var(${token})`} />
          <path d={icon} fill="var(--on-kind)" transform="translate(5 5) scale(.58)" />
        </>
      ) : (
        <path d={card} fill="var(--panel)" stroke={`var(${token})`} strokeWidth="1.8" />
      )}
    </svg>
  );
}
