import type { Page } from 'playwright-core';
import { keyboardOf } from './byKeyboard.ts';

/*
 * What the walkthrough and the README tell a writer to do, in four steps and by the keyboard alone.
 */

/** Opens the walkthrough. */
export async function openWalkthrough(page: Page): Promise<void> {
  const { run, take } = keyboardOf(page);
  await run('Welcome: Open Walkthrough...');
  await take('Schrijf een ontwerp');
  await page.locator('.getting-started-step', { hasText: 'Begin een ontwerp' }).waitFor();
}

/** Step 1: a new policy response. */
export async function begin(page: Page): Promise<void> {
  const { run, take } = keyboardOf(page);
  await run('Doelwijzer: Nieuw document…');
  await take('Beleidsreactie');
  await take('Nederlands');
  await page.locator('.view-line', { hasText: /Beleidsreactie.op.‹evaluatie/ }).waitFor();
}

const action = {
  product: 'meetrapport',
  owner: 'minister van Buitenlandse Zaken; DVB',
  day: '31 december',
  means: 'artikel 2 van hoofdstuk V',
  reporting: 'vaardagen per jaar; Kamerbrief; maart 2027',
};

/** Step 2: the blanks of the letter with its first recommendation, then two more: one in part, one not. */
export async function answer(page: Page): Promise<void> {
  const { run, fill, goTo, press } = keyboardOf(page);
  await fill('de evaluatie van de kustwacht in Varse', '2 december', 'de evaluatie van de kustwacht in Varse');
  await fill('een onafhankelijk bureau', 'Het bureau vindt dat de vaardagen niet zijn geteld (bladzijde 12).');
  await fill('Meet hoe vaak de kustwacht uitvaart.', 'neemt over', 'In 2025 zijn de vaardagen niet geteld.');
  await fill('De directie Veiligheidsbeleid (DVB) meet het aantal vaardagen.', action.product, action.owner);
  await fill(action.day, action.means, action.reporting, 'nog niet gestart', 'mei');
  await press('Escape');
  const next = async (number: string, text: string, position: number, why: string, deed: string) => {
    await goTo('## Vooruitblik');
    await run('Doelwijzer: Voeg reactie op aanbeveling in');
    await page.locator('.view-line', { hasText: '‹letterlijke' }).waitFor();
    await fill(number, text);
    // A choice is a list that is open.
    await page.locator('.suggest-widget.visible').waitFor();
    for (let i = 0; i < position; i++) await press('ArrowDown');
    // Which goes on by itself.
    await press('Enter');
    await fill(why, deed, action.product, action.owner, action.day, '2026');
    await fill(action.means, action.reporting);
    await page.locator('.suggest-widget.visible').waitFor();
    await press('Enter', 'Escape');
  };
  const partly = 'Het deel over de wachttijd neemt het kabinet niet over, omdat de kustwacht haar niet bijhoudt.';
  await next(
    '2',
    'Meet ook hoe lang een schip in nood wacht.',
    1,
    partly,
    'DVB telt op termijn de schepen die hulp krijgen.',
  );
  const not = 'De opleiding leverde in 2025 140 kustwachters, tegen 60 in 2019.';
  await next('3', 'Sluit de opleiding.', 2, not, 'DVB telt hoeveel kustwachters in dienst blijven.');
}

/** Step 3: one goal that can be measured. */
export async function measure(page: Page): Promise<void> {
  const { run, fill, goTo, type, press } = keyboardOf(page);
  await goTo('## Vooruitblik');
  await type('## Doelen\n\n\n');
  await press('ArrowUp');
  await run('Doelwijzer: Voeg SMART-doel in');
  await page.locator('.view-line', { hasText: '‹bereikt' }).waitFor();
  await fill('1', 'DVB', 'zorgt dat de kustwacht van Varse binnen een uur bij een schip in nood is');
  await fill('aandeel noodoproepen met een schip binnen een uur', '38 procent (2025, logboek)', '75 procent');
  await fill('31 december', '2027', 'DVB', 'het einddoel van de EU-missie', 'zie actie A1.1');
  await fill('opgeleide bemanningen blijven twee jaar in dienst', 'logboek van de kustwacht, elk kwartaal');
  await press('Escape');
}

/** Step 4: to the mark that is left, what can be done about it, and the report beside the text. */
export async function look(page: Page): Promise<void> {
  const { run, press, fill } = keyboardOf(page);
  const explained = page.locator('.marker-widget');
  await press('Control+Home', 'F8');
  await explained.waitFor();
  await press('Escape');
  await explained.waitFor({ state: 'hidden' });
  const offered = page.locator('.action-widget .monaco-list-row.action.focused');
  // Asked too soon after the cursor came there, VS Code says that there is nothing.
  for (let tries = 0; tries < 5 && !(await offered.isVisible()); tries++) {
    await press('Control+.');
    await offered.waitFor({ timeout: 3000 }).catch(() => {});
  }
  await press('Enter');
  await page.locator('.view-line', { hasText: '‹datum›' }).waitFor();
  await fill('15 december 2026');
  await press('Escape');
  await run('Doelwijzer: Rapport over dit document');
  await page.locator('.tab', { hasText: 'Rapport' }).waitFor();
}
