/** Prints a page's dossier for a terminal: each entity with the form met, how often, and one sourced claim. */
import type { Dossier } from '../../core/dossier';
import type { CardView } from '../../core/facts/card-types';
import { cardView } from '../../core/facts/card-view';
import { createFactBase } from '../../core/facts/fact-base';
import type { ReaderLanguage } from '../../core/facts/types';
import { loadBundledPack } from '../../data/index';

/** In reading order. Cards are drawn up as of the page's date, just as the popover does. */
export function printFindings(dossier: Dossier): void {
  const facts = createFactBase(loadBundledPack());
  const { published, lang } = dossier.facts;
  console.log(`\n${dossier.facts.title}`);
  console.log(
    `Language ${lang ?? 'unknown'}, published ${published?.date ?? 'unknown'}; ${dossier.entries.length} names:\n`,
  );
  for (const { entity, form, count } of dossier.entries) {
    const card = cardView(facts, {
      entity,
      pageDate: published,
      at: 'page',
      pageLang: lang,
      mention: null,
      lang: terminalLanguage(),
      today: new Date().toISOString().slice(0, 10),
    });
    console.log(`  ${form} (${count}×) → ${entity}`);
    if (card) console.log(`      ${claimWithSource(card)}`);
  }
}

function claimWithSource(card: CardView): string {
  const claim = card.claims[0];
  if (!claim) return card.summary.text;
  const source = card.sources.find(({ n }) => n === claim.sources[0]);
  const parts = [source?.publisher, source?.title, source?.published].filter(Boolean);
  return `${claim.text.text} [${parts.join(', ')}]`;
}

function terminalLanguage(): ReaderLanguage {
  return (process.env.LC_ALL || process.env.LANG || '').startsWith('ko') ? 'ko' : 'en';
}
