/** What the other scripts of ours left in this frame's isolated world; the background puts them there when first needed. */
import { MOUNT_CARD_KEY, type MountCard } from '@/page/card-handle';
import { START_POINTER_KEY, type StartPointer } from '@/page/pointer-handle';
import { START_READER_KEY, type StartReader } from '@/page/reader-handle';
import { askBackground } from '@/platform/background-client';
import type { Injected } from '@/platform/messages';

/** Their names and what they leave there. */
type Left = {
  [START_READER_KEY]: StartReader;
  [START_POINTER_KEY]: StartPointer;
  [MOUNT_CARD_KEY]: MountCard;
};

/** This frame's isolated world, as the plain object it is to us. */
const world: object = globalThis;

/** The reader's way in; null where the browser lets no script into the frame. */
export function loadReader(): Promise<StartReader | null> {
  return load('reader', START_READER_KEY);
}

/** What follows the pointer; rejects where the browser lets no script into the frame. */
export async function loadPointer(): Promise<StartPointer> {
  return (await load('pointer', START_POINTER_KEY)) ?? refused();
}

/** The card's way in; rejects where the browser lets no script into the frame. */
export async function loadCard(): Promise<MountCard> {
  return (await load('card', MOUNT_CARD_KEY)) ?? refused();
}

async function load<Name extends keyof Left>(what: Injected, name: Name): Promise<Left[Name] | null> {
  const there = () => (holds(world, name) ? world[name] : null);
  return there() ?? ((await askBackground({ type: 'inject', what })) ? there() : null);
}

function refused(): never {
  throw new Error('The browser lets no script of ours into this frame');
}

function holds<Name extends keyof Left>(world: object, name: Name): world is Pick<Left, Name> {
  return name in world;
}
