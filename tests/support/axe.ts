/** One accessibility check for every component and page test. */
import axe from 'axe-core';

/**
 * Resolves when axe-core finds nothing in the element (open shadow roots included) by WCAG 2.2 A and AA and its own
 * best practices. Rules about whole pages (landmarks, one h1) are left out: a component is only a part of one.
 * @throws listing every finding with its elements.
 */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  if (violations.length === 0) return;
  const report = violations.flatMap(({ id, help, nodes }) => [
    `${id}: ${help}`,
    ...nodes.map(({ target, failureSummary }) => `  ${target.join(' ')}: ${failureSummary ?? ''}`),
  ]);
  throw new Error(`axe found:\n${report.join('\n')}`);
}
