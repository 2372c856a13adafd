import { describe, expect, test } from 'vitest';
import { checkTrap } from '../../../scripts/reading/check-trap';
import { createMatcher } from '../../../scripts/reading/matcher';
import { MORE_TRAPS } from '../../fixtures/more-traps';
import { TRAPS } from '../../fixtures/traps';
import { TRAPS_OF_BEARERS } from '../../fixtures/traps-of-bearers';
import { TRAPS_OF_COMPANY } from '../../fixtures/traps-of-company';
import { TRAPS_OF_NEWS } from '../../fixtures/traps-of-news';
import { TRAPS_OF_SETTINGS } from '../../fixtures/traps-of-settings';
import { TRAPS_OF_THINGS } from '../../fixtures/traps-of-things';

const matcher = createMatcher();
const ALL = {
  ...TRAPS,
  ...TRAPS_OF_THINGS,
  ...MORE_TRAPS,
  ...TRAPS_OF_SETTINGS,
  ...TRAPS_OF_BEARERS,
  ...TRAPS_OF_COMPANY,
  ...TRAPS_OF_NEWS,
};

describe.each(Object.entries(ALL))('%s', (_kind, traps) => {
  test.each(traps)('$text ($on)', (trap) => {
    expect(checkTrap(trap, matcher)).toEqual({ missing: [], wrong: [] });
  });
});

test('about half of the traps say what must not be marked', () => {
  const all = Object.values(ALL).flat();
  const negative = all.filter(({ never, not }) => (never ?? not) !== undefined).length;
  expect(negative / all.length).toBeGreaterThan(0.45);
});
