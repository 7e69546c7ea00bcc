import { createContext, useContext, useEffectEvent, useLayoutEffect } from 'react';

/** Told by a panel once it has its content, or has to say why not. */
export const WhenReady = createContext<() => void>(() => undefined);

/** Tells the place around a panel that the panel is ready to be shown. */
export function useReady(isReady: boolean): void {
  const tell = useEffectEvent(useContext(WhenReady));
  useLayoutEffect(() => {
    if (isReady) tell();
  }, [isReady]);
}
