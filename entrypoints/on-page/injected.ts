/** What the other scripts of ours left in this frame's isolated world; the background puts them there when first needed. */
import { MOUNT_CARD_KEY, type MountCard } from '@/page/card-handle';
import { START_POINTER_KEY, type StartPointer } from '@/page/pointer-handle';
import { START_READER_KEY, type StartReader } from '@/page/reader-handle';
import { askBackground } from '@/platform/background-client';

/** This frame's isolated world, as the plain object it is to us. */
const world: object = globalThis;

/** The reader's way in; null where the browser lets no script into the frame. */
export async function loadReader(): Promise<StartReader | null> {
  const there = () => (holdsReader(world) ? world[START_READER_KEY] : null);
  return there() ?? ((await askBackground({ type: 'inject', what: 'reader' })) ? there() : null);
}

/** What follows the pointer. Rejects where the browser lets no script into the frame. */
export async function loadPointer(): Promise<StartPointer> {
  const there = () => (holdsPointer(world) ? world[START_POINTER_KEY] : null);
  const start = there() ?? ((await askBackground({ type: 'inject', what: 'pointer' })) ? there() : null);
  if (!start) throw new Error('The pointer could not be put into this frame');
  return start;
}

/** The card's way in. Rejects where the browser lets no script into the frame. */
export async function loadCard(): Promise<MountCard> {
  const there = () => (holdsCard(world) ? world[MOUNT_CARD_KEY] : null);
  const mount = there() ?? ((await askBackground({ type: 'inject', what: 'card' })) ? there() : null);
  if (!mount) throw new Error('The card could not be put into this frame');
  return mount;
}

function holdsReader(world: object): world is { [START_READER_KEY]: StartReader } {
  return START_READER_KEY in world;
}

function holdsPointer(world: object): world is { [START_POINTER_KEY]: StartPointer } {
  return START_POINTER_KEY in world;
}

function holdsCard(world: object): world is { [MOUNT_CARD_KEY]: MountCard } {
  return MOUNT_CARD_KEY in world;
}
