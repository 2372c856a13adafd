import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible } from './axe';
import { click, moveTo, press, typeText } from './user';

afterEach(() => {
  render(null, document.body);
});

describe('real input in a real browser', () => {
  it('moves the pointer onto an element, so that its hover style applies', async () => {
    render(<button type="button">각주</button>, document.body);
    const button = document.querySelector('button')!;
    await moveTo(button);
    expect(button.matches(':hover')).toBe(true);
  });

  it('clicks, types Hangul and presses named keys', async () => {
    const keys: string[] = [];
    render(
      <>
        <button type="button">Before</button>
        <label>
          Name <input onKeyDown={(event) => keys.push(event.key)} />
        </label>
      </>,
      document.body,
    );
    const input = document.querySelector('input')!;
    await click(input);
    await typeText('홍범도');
    await press('ArrowDown');
    await press('Shift+Tab');
    expect(input.value).toBe('홍범도');
    expect(keys.filter((key) => key !== 'Shift')).toEqual(expect.arrayContaining(['ArrowDown', 'Tab']));
    expect(document.activeElement?.textContent).toBe('Before');
  });

  it('knows the Custom Highlight API that marks are painted with', () => {
    expect(typeof CSS.highlights.set).toBe('function');
  });
});

describe('expectAccessible', () => {
  it('passes a labelled field and names the rule that an unlabelled one breaks', async () => {
    render(
      <label>
        Name <input />
      </label>,
      document.body,
    );
    await expectAccessible(document.body);
    render(<input />, document.body);
    await expect(expectAccessible(document.body)).rejects.toThrow('label:');
  });
});
