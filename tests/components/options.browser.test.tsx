import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import '../../components/options.css';
import '../../components/theme.css';
import { OptionsForm, type OptionsFormProps, type OptionsValues } from '../../components/OptionsForm';
import { expectAccessible } from '../support/axe';
import { click, press, typeText } from '../support/user';

const values: OptionsValues = {
  scope: 'articles',
  sitesOff: ['news.example'],
  sitesOn: [],
  density: 'all',
  delay: 300,
  uiLanguage: 'auto',
  cardLanguage: 'auto',
  theme: 'auto',
  keepRecent: false,
};

function mount(change: Partial<OptionsFormProps> = {}): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  render(
    <OptionsForm
      values={values}
      lang="en"
      change={() => {}}
      siteOf={(text) => (text.includes('.') ? text : null)}
      keys={[
        { command: 'next-mention', key: 'Alt+N' },
        { command: 'open-panel', key: '' },
      ]}
      openKeys={() => {}}
      rejected={2}
      forgetRejected={() => {}}
      exportSettings={() => {}}
      importSettings={() => {}}
      reset={() => {}}
      status=""
      {...change}
    />,
    root,
  );
  return root;
}

afterEach(() => {
  for (const root of document.querySelectorAll('body > div')) {
    render(null, root);
    root.remove();
  }
});

const field = (root: Element, label: string) => {
  const found = [...root.querySelectorAll('label')].find((candidate) =>
    candidate.textContent?.includes(label),
  );
  if (!found) throw new Error(`no field ${label}`);
  return found;
};

it('tells each change by its name', async () => {
  const change = vi.fn();
  const root = mount({ change });
  await click(field(root, 'On every page'));
  expect(change).toHaveBeenLastCalledWith({ scope: 'everywhere' });
  await click(field(root, 'Mark while Ctrl is held'));
  expect(change).toHaveBeenLastCalledWith({ density: 'held' });
});

it('takes a site by keyboard, and says when it is none', async () => {
  const change = vi.fn();
  const root = mount({ change });
  const input = root.querySelector<HTMLInputElement>('input[type=text]');
  input?.focus();
  await typeText('nonsense');
  await press('Enter');
  expect(change).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(root.textContent).toContain('This is not the address of a site.'));
  expect(input?.getAttribute('aria-invalid')).toBe('true');
  await typeText('.example');
  await press('Enter');
  expect(change).toHaveBeenLastCalledWith({ sitesOff: ['news.example', 'nonsense.example'] });
});

it('gives a site back with one click', async () => {
  const change = vi.fn();
  const root = mount({ change });
  const remove = root.querySelector('[aria-label="Remove news.example"]');
  if (!remove) throw new Error('no button');
  await click(remove);
  expect(change).toHaveBeenLastCalledWith({ sitesOff: [] });
});

it.each(['ko', 'en', 'ru', 'kk'] as const)('axe finds nothing: %s', async (lang) => {
  document.documentElement.lang = lang;
  await expectAccessible(mount({ lang, status: 'Saved' }));
});

it('says what each key does in the language of the page, whatever the browser speaks', () => {
  const keys = mount({ lang: 'ko' }).querySelector('.keys');
  expect([...(keys?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    '다음 표시된 이름으로 이동Alt+N',
    '옆 패널에 연표 열기없음',
  ]);
});

it('speaks of contrast colours only where they are on', () => {
  const hint = mount().querySelector('.only-forced-colours');
  expect(hint?.textContent).toContain('contrast');
  expect(hint?.checkVisibility()).toBe(false);
});
