/**
 * What a reader does with mouse and keyboard, as real input events of the browser (not dispatched ones), for
 * `*.browser.test.ts(x)`. Positions are CSS pixels of the test's own viewport, as `getBoundingClientRect` gives them.
 */
import { commands } from 'vitest/browser';

// Vitest types `commands` in the packages of its own providers only; these are the ones of browser-provider.ts.
declare module 'vitest/browser' {
  export const commands: {
    pointerMove: (x: number, y: number, steps: number) => Promise<void>;
    pointerDown: () => Promise<void>;
    pointerUp: () => Promise<void>;
    pointerWheel: (deltaY: number) => Promise<void>;
    keyDown: (key: string) => Promise<void>;
    keyUp: (key: string) => Promise<void>;
    keyPress: (key: string) => Promise<void>;
    keyText: (text: string) => Promise<void>;
    pageScreenshot: (path: string) => Promise<void>;
  };
}

export type Point = { x: number; y: number };

/** Moves the pointer to a point, or to the middle of an element or range, in `steps` moves. */
export async function moveTo(target: Element | Range | Point, steps = 1): Promise<void> {
  const { x, y } = outerPoint(
    target instanceof Element || target instanceof Range ? middleOf(target) : target,
  );
  await commands.pointerMove(x, y, steps);
}

/** Frames in which an element that is still being laid out may come to rest. */
const MAX_FRAMES = 30;

/**
 * Moves there, presses and releases the main button. An element is first given time to come to rest, as a hand does: a press where
 * it stood a frame ago lands on what has pushed it away.
 */
export async function click(target: Element | Range | Point): Promise<void> {
  if (target instanceof Element) await comesToRest(target);
  await moveTo(target);
  await commands.pointerDown();
  await commands.pointerUp();
}

/** Until the element is in the same place in three frames one after the other. */
async function comesToRest(element: Element): Promise<void> {
  let before = '';
  let same = 0;
  for (let frame = 0; frame < MAX_FRAMES && same < 2; frame++) {
    await new Promise(requestAnimationFrame);
    const { x, y, width, height } = element.getBoundingClientRect();
    const now = [x, y, width, height].join(' ');
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** Presses the main button at a point, moves the pointer by so much in a hand's small steps, and releases. */
export async function drag(from: Point, by: Point): Promise<void> {
  await moveTo(from);
  await commands.pointerDown();
  await moveTo({ x: from.x + by.x, y: from.y + by.y }, 8);
  await commands.pointerUp();
}

/** Holds a key down while `act` runs. */
export async function holding(key: string, act: () => Promise<void>): Promise<void> {
  await commands.keyDown(key);
  try {
    await act();
  } finally {
    await commands.keyUp(key);
  }
}

/** Turns the wheel over the place where the pointer is; positive scrolls down. */
export async function wheel(deltaY: number): Promise<void> {
  await commands.pointerWheel(deltaY);
}

/**
 * Presses a key, with modifiers joined by `+`: `press('ArrowDown')`, `press('Shift+Tab')`. Names are those of
 * `KeyboardEvent.key`.
 */
export async function press(combination: string): Promise<void> {
  takeKeys();
  const keys = combination === '+' ? ['+'] : combination.split('+');
  const last = keys.pop() ?? combination;
  for (const key of keys) await commands.keyDown(key);
  // Down and up in one command: apart, Firefox does not take Enter for a press of the focused button.
  if (last === 'Enter' && keys.length === 0) await pressEnter();
  else await commands.keyPress(last);
  for (const key of keys.reverse()) await commands.keyUp(key);
}

/** The click that follows from Enter on a button comes within this, in ms. */
const CLICK_MS = 400;

/**
 * Presses Enter. Driven from outside in long runs, Firefox now and then delivers the key to a focused button and forgets the click
 * that follows from it; the click is then made here. A key that was handled is left alone, and Chromium never needs it; that Enter
 * works in Firefox itself is held by tests/e2e/panel.test.ts.
 */
async function pressEnter(): Promise<void> {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLButtonElement) || !navigator.userAgent.includes('Firefox'))
    return commands.keyPress('Enter');
  let taken = false;
  const watching = new AbortController();
  focused.addEventListener('click', () => (taken = true), { signal: watching.signal, capture: true });
  addEventListener('keydown', (event) => (taken ||= event.defaultPrevented), { signal: watching.signal });
  await commands.keyPress('Enter');
  for (let waited = 0; !taken && waited < CLICK_MS; waited += 20)
    await new Promise((resolve) => setTimeout(resolve, 20));
  watching.abort();
  if (!taken && document.activeElement === focused) focused.click();
}

/**
 * Keys go to the frame that has the focus. Where the frame of the test file before had it and is gone, Firefox gives it to this one
 * only when something in it is focused; a press on plain words, which does for a reader, does not.
 */
function takeKeys(): void {
  window.focus();
}

/** Enters text where the focus is, as an input method would: works for Hangul and Cyrillic alike. */
export async function typeText(text: string): Promise<void> {
  takeKeys();
  // WebDriver BiDi takes one character at a time.
  for (const character of text) await commands.keyText(character);
}

/**
 * Saves what the browser shows now as a PNG; `path` is relative to the project. For looking while one writes a test.
 * @public
 */
export async function screenshot(path: string): Promise<void> {
  await commands.pageScreenshot(path);
}

function middleOf(target: Element | Range): Point {
  const rect = target.getClientRects()[0] ?? target.getBoundingClientRect();
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}

/** Vitest runs tests in an iframe; the browser takes input in coordinates of the page around it. */
function outerPoint({ x, y }: Point): Point {
  const frame = window.frameElement;
  if (!frame) return { x, y };
  const rect = frame.getBoundingClientRect();
  const scale = rect.width / window.innerWidth;
  return { x: rect.left + x * scale, y: rect.top + y * scale };
}
