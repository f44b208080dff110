import type { Scenario } from '../scenario.ts';

export const workspace: Scenario = (editor) => {
  it('checks all drafts in the folder, open or not, and shows their marks', async () => {
    const { page, open, run, click, screenshot } = editor();
    await open('beleidsreactie.md');
    await run('Doelwijzer: Controleer werkmap');
    const told = page.locator('.notifications-toasts .notification-list-item', {
      hasText: /\d+ ontwerpen gecontroleerd/,
    });
    await told.waitFor({ timeout: 120_000 });
    const problems = page.locator('.markers-panel .monaco-list-row', { hasText: 'artikel-100-brief.md' });
    await click(told.getByText('Toon markeringen'), problems.first());
    await screenshot('workspace');
  });
};
