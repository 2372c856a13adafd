import { useEffect, useState } from 'preact/hooks';
import { logError } from '@/platform/log';
import type { CardSide } from './card-side';

/** The parts that come after the first drawing; null until they are there. */
export function useCardSide(): CardSide | null {
  const [side, setSide] = useState<CardSide | null>(null);
  useEffect(() => {
    import('./card-side').then(
      (module) => setSide(module.cardSide),
      (error: unknown) => logError('side panel, card', error),
    );
  }, []);
  return side;
}
