/** What the other scripts of ours left in this frame's isolated world; the background puts them there when first needed. */
import type { ReaderLanguage } from '@/core/facts/types';
import { leftWords } from '@/locales/left-words';
import { MOUNT_CARD_KEY, type MountCard } from '@/page/card-handle';
import { START_POINTER_KEY, type StartPointer } from '@/page/pointer-handle';
import { askBackground } from '@/platform/background-client';
import type { Injected } from '@/platform/messages';

/** Their names and what they leave there. */
type Left = {
  [START_POINTER_KEY]: StartPointer;
  [MOUNT_CARD_KEY]: MountCard;
};

/** This frame's isolated world, as the plain object it is to us. */
const world: object = globalThis;

/** What follows the pointer; rejects where the browser lets no script into the frame. */
export function loadPointer(): Promise<StartPointer> {
  return load('pointer', START_POINTER_KEY);
}

/** The card's way in, able to speak `lang`; rejects where the browser lets no script into the frame. */
export function loadCard(lang: ReaderLanguage): Promise<MountCard> {
  // The reader may have chosen another language since the card came here.
  return load('card', MOUNT_CARD_KEY, () => leftWords().some(([left]) => left === lang));
}

async function load<Name extends keyof Left>(
  what: Injected,
  name: Name,
  isWhole = () => true,
): Promise<Left[Name]> {
  if (!holds(world, name) || !isWhole()) await askBackground({ type: 'inject', what });
  if (!holds(world, name) || !isWhole())
    throw new Error('The browser lets no script of ours into this frame');
  return world[name];
}

function holds<Name extends keyof Left>(world: object, name: Name): world is Pick<Left, Name> {
  return name in world;
}
