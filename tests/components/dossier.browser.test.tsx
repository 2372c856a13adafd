import '@/components/theme.css';
import '@/components/panel.css';
import '@/components/dossier.css';
import '@/components/timeline.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DossierArticle } from '@/components/DossierArticle';
import { DossierChanges } from '@/components/DossierChanges';
import { DossierEmpty } from '@/components/DossierEmpty';
import { DossierPanel, type PanelTab } from '@/components/DossierPanel';
import type { EntryView } from '@/components/dossier-types';
import type { Dossier } from '@/core/dossier';
import { loadPanelTexts, panelTexts } from '@/locales/panel';
import { expectAccessible } from '../support/axe';
import { click, press } from '../support/user';

let box: HTMLElement;

beforeAll(() =>
  Promise.all([loadPanelTexts('en'), loadPanelTexts('ko'), loadPanelTexts('ru'), loadPanelTexts('kk')]),
);
beforeEach(() => {
  box = document.createElement('div');
  box.style.cssText = 'position:fixed; inset:0 auto auto 0; width:360px; height:760px';
  document.body.append(box);
});
afterEach(() => {
  render(null, box);
  box.remove();
});

const one = (selector: string) => box.querySelector<HTMLElement>(selector)!;
const settled = (check: () => void) => vi.waitFor(check, { timeout: 3000 });

const entry = (entity: string, kind: EntryView['kind'], mentions: number[]): EntryView => ({
  entity,
  name: { text: `Name of ${entity}`, lang: 'en' },
  kind,
  form: entity,
  mentions,
});

function aDossier(parts: Partial<Dossier> = {}): Dossier {
  return {
    url: 'https://example.org/a',
    state: 'ready',
    facts: {
      lang: 'en',
      langFoundIn: 'html-lang',
      published: { date: '2021-08-20', foundIn: 'json-ld' },
      title: 'A day in August',
    },
    entries: [],
    possible: [],
    unknown: [{ text: 'Jetisu Mill', reason: 'organisation' }],
    ...parts,
  };
}

function actions() {
  return {
    openCard: vi.fn<(entity: string) => void>(),
    openTimeline: vi.fn<(entity: string) => void>(),
    jump: vi.fn<(mention: number) => void>(),
    jumpBack: vi.fn<() => void>(),
    saveUnknown: vi.fn<() => void>(),
  };
}

function drawArticle(dossier: Dossier, entries: EntryView[], does = actions()) {
  const changes = (
    <DossierChanges
      lang="en"
      openCard={does.openCard}
      changes={[
        {
          key: 'a',
          entity: 'city',
          name: { text: 'City', lang: 'en' },
          change: {
            is: 'name',
            date: '2022-09-17',
            sources: [],
            before: { text: 'Old', lang: 'en' },
            after: { text: 'New', lang: 'en' },
          },
        },
      ]}
    />
  );
  render(
    <div class="pn" lang="en">
      <main class="pn-main">
        <h1 class="visually-hidden">Panel</h1>
        <DossierArticle
          {...{ lang: 'en', dossier, entries, changes }}
          possible={[entry('maybe', 'place', [9])]}
          open={null}
          at={null}
          actions={does}
        />
      </main>
    </div>,
    box,
  );
  return does;
}

describe('this article', () => {
  const entries = [
    entry('ann', 'person', [1, 4, 7]),
    entry('dam', 'infrastructure', [2]),
    entry('bo', 'person', [3]),
  ];

  it('lists names as read, with its date and where that was found', async () => {
    drawArticle(aDossier(), entries);
    expect([...box.querySelectorAll('.ds > section .ds-name-text')].map((name) => name.textContent)).toEqual([
      'Name of ann',
      'Name of dam',
      'Name of bo',
    ]);
    expect(one('.ds-date').textContent).toContain('20 August 2021');
    expect(one('.ds-date').textContent).toContain('page metadata');
    expect(one('.ds-bar [role=status]').textContent).toBe('3 names, mentioned 5 times');
    await expectAccessible(box);
  });

  it('groups by kind on request', async () => {
    drawArticle(aDossier(), entries);
    await click(box.querySelectorAll('.ds-order button')[1]!);
    await settled(() => expect(box.querySelectorAll('.ds-kind')).toHaveLength(2));
    expect(one('.ds-kind h3').textContent).toBe('Person 2');
    await expectAccessible(box);
  });

  it('goes from one mention to the next and round again, and says which', async () => {
    const does = drawArticle(aDossier(), entries);
    const button = one('.ds-jump');
    for (let press = 0; press < 4; press++) {
      await click(button);
      await settled(() => expect(does.jump).toHaveBeenCalledTimes(press + 1));
      await settled(() => expect(button.dataset.count).toBe(`${(press % 3) + 1}/3`));
    }
    expect(does.jump.mock.calls.map(([mention]) => mention)).toEqual([1, 4, 7, 1]);
    expect(button.getAttribute('aria-label')).toBe('Show Name of ann on the page, mention 2 of 3');
    await click(one('.ds-back'));
    await settled(() => expect(does.jumpBack).toHaveBeenCalledOnce());
  });

  it('keeps apart what is only possible and what the base lacks, and says what changed', async () => {
    const does = drawArticle(aDossier(), entries);
    for (const summary of box.querySelectorAll<HTMLElement>('summary')) await click(summary);
    await settled(() => expect(box.querySelectorAll('details[open]')).toHaveLength(3));
    expect(one('.ds-change-text').textContent).toContain('New');
    expect(one('.ds-unknown').textContent).toBe('Jetisu Mill');
    await expectAccessible(box);
    await click(one('.ds-unknown + button'));
    await settled(() => expect(does.saveUnknown).toHaveBeenCalledOnce());
  });

  it('says that no date was found, and that the base has none of its names', async () => {
    const dossier = aDossier({ unknown: [] });
    drawArticle({ ...dossier, facts: { ...dossier.facts, published: null } }, []);
    expect(one('.ds-date').textContent).toBe(panelTexts('en').noDate);
    expect(one('.ds-empty-title').textContent).toBe(panelTexts('en').foundNothing.title);
    await expectAccessible(box);
  });
});

it.each(['ko', 'en', 'ru', 'kk'] as const)('says each state without an article in %s', async (lang) => {
  for (const text of Object.values(panelTexts(lang).states)) {
    render(
      <main class="pn" lang={lang}>
        <h1 class="visually-hidden">Panel</h1>
        <DossierEmpty text={text} action={{ label: panelTexts(lang).reload, run: () => {} }} />
      </main>,
      box,
    );
    expect(one('.ds-empty-title').textContent).toBe(text.title);
  }
  await expectAccessible(box);
});

describe('the panel', () => {
  function Panel({ width }: { width: number }) {
    const [tab, setTab] = useState<PanelTab>('article');
    const [open, setOpen] = useState(false);
    const article = (
      <button type="button" class="tl-deed" id="opener" onClick={() => setOpen(true)}>
        Open
      </button>
    );
    const card = (
      <button type="button" class="tl-deed" id="closer" onClick={() => setOpen(false)}>
        Close
      </button>
    );
    box.style.width = `${width}px`;
    return (
      <DossierPanel
        {...{ lang: 'en', tab, setTab, article }}
        timeline={<p>timeline</p>}
        figures={<p>figures</p>}
        card={open ? card : null}
        closeCard={() => setOpen(false)}
      />
    );
  }

  it('is tabs over one column where it is narrow; arrows move between them', async () => {
    render(<Panel width={360} />, box);
    await settled(() => expect(box.querySelectorAll('[role=tab]')).toHaveLength(3));
    await click(one('#tab-article'));
    await press('ArrowRight');
    await settled(() => expect(one('[role=tabpanel]:not([hidden])').textContent).toBe('timeline'));
    expect(document.activeElement?.id).toBe('tab-timeline');
    await press('End');
    await settled(() => expect(one('[role=tabpanel]:not([hidden])').textContent).toBe('figures'));
    await expectAccessible(box);
  });

  it('has the article beside the timeline where it is wide', async () => {
    render(<Panel width={1100} />, box);
    await settled(() => expect(box.querySelectorAll('[role=tab]')).toHaveLength(2));
    expect(box.querySelector('aside #opener')).not.toBeNull();
    await expectAccessible(box);
  });

  it('gives focus back to where it was when the card closes', async () => {
    render(<Panel width={360} />, box);
    await click(one('#opener'));
    await settled(() => expect(document.activeElement?.id).toBe('closer'));
    expect(one('.pn-main').hasAttribute('inert')).toBe(true);
    await expectAccessible(box);
    await click(one('#closer'));
    await settled(() => expect(document.activeElement?.id).toBe('opener'));
    // By mouse: Firefox does not always take Enter for a press of a button that was focused by script.
    await click(one('#opener'));
    await settled(() => expect(document.activeElement?.id).toBe('closer'));
    await press('Escape');
    await settled(() => expect(document.activeElement?.id).toBe('opener'));
    expect(box.querySelector('.pn-card')).toBeNull();
  });
});
