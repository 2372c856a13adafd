import { describe, expect, it } from 'vitest';
import { askTwice } from '../../platform/ask-twice';

describe('a question to the background', () => {
  it.each([
    ['answered', ['marks'], 'marks', 1],
    ['answered with nothing', [null], null, 1],
    ['cut off, and answered by the background that it woke', [new Error('port closed'), 'marks'], 'marks', 2],
    ['cut off twice', [new Error('port closed'), new Error('context invalidated'), 'marks'], null, 2],
  ])('%s', async (_what, answers, expected, asked) => {
    let times = 0;
    const ask = async () => {
      const answer = answers[times++];
      if (answer instanceof Error) throw answer;
      return answer;
    };
    expect(await askTwice(ask)).toBe(expected);
    expect(times).toBe(asked);
  });

  it('of an extension that is gone, whose API throws at once', async () => {
    const ask = (): Promise<never> => {
      throw new Error('Extension context invalidated');
    };
    expect(await askTwice(ask)).toBeNull();
  });
});
