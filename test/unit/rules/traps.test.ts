import type { RuleId } from '../../../src/engine/index.ts';
import { flags } from '../../helpers/flags.ts';

/** What looks like a weak spot and is none, as whole sentences, and beside it what is one: brackets around what the rule marks. */
const traps: Readonly<Record<RuleId, readonly string[]>> = {
  'er-doel': [
    'Nederland levert in 2026 meer dan 120 militairen.',
    'In 2015 versterkte Nederland de bijdrage aan de missie.',
    'BZ publiceert in 2026 de Strategie voor een Sterker Kustgebied.',
    'Nederland vergroot de bijdrage in 2026 van 80 naar 120 militairen.',
    'De missie moet volgens het mandaat de kustwacht versterken.',
    'Onder meer de ambassade in Kestrin opent in 2026 een loket.',
    'Nederland ⟦versterkt⟧ in 2026 de bijdrage aan de missie.',
    'De minister ⟦dringt in 2026 de smokkel terug⟧.',
  ],
  ontsnappingsclausule: [
    'De eenheid mag indien nodig geweld gebruiken.',
    'Voor zover bekend zijn er geen slachtoffers gevallen.',
    'BZ stuurt uw Kamer de brief zo spoedig mogelijk.',
    'BZ deelt in 2026 ⟦waar mogelijk⟧ de rapportage met de posten.',
  ],
  inspanningswoord: [
    'De streefwaarde voor 2026 is 80 procent.',
    'De inzet van vier F-35’s eindigt op 1 mei 2026.',
    'BZ legt het beoogde gebruik van de haven in 2026 vast in een verdrag.',
    'Defensie zet in 2026 twee teams in.',
    'Nederland ⟦streeft naar⟧ vrede in 2030.',
    'Nederland ⟦zet in 2026 in op⟧ een verdrag.',
  ],
  'vrijblijvend-werkwoord': [
    'De Veiligheidsraad kan het mandaat verlengen.',
    'De commandant kan een opdracht weigeren.',
    'BZ beschrijft in 2026 de mogelijke risico’s in een bijlage.',
    'Gezien de risico’s sluit BZ op 1 mei 2026 de post.',
    'BZ ⟦beziet⟧ in 2026 of de post een tolk krijgt.',
  ],
  'vage-hoeveelheid': [
    'Nederland levert in 2026 ruim 120 militairen.',
    'De oefening duurt in 2026 ongeveer 25 dagen.',
    'Het verschil was significant (p < 0,05).',
    'BZ plaatst in 2026 een aantal (twaalf) tolken.',
    'BZ plaatst in 2026 ⟦een aantal⟧ tolken.',
  ],
  'vage-tijd': [
    'Het kabinet stuurt uw Kamer in het najaar van 2026 een brief.',
    'BZ stuurt uw Kamer drie maanden na het einde van de inzet een brief.',
    'Nederland levert van mei tot en met december 2026 een schip.',
    'BZ stuurt uw Kamer de brief tijdig, uiterlijk 1 mei 2026.',
    'BZ stuurt uw Kamer ⟦op termijn⟧ een brief.',
    'Het kabinet stuurt uw Kamer ⟦in het najaar⟧ een brief.',
  ],
  'lijdende-vorm-zonder-actor': [
    'Uw Kamer wordt in mei 2026 geïnformeerd.',
    'De kosten worden geraamd op 3 miljoen euro.',
    'Het mandaat is vastgesteld door de Veiligheidsraad.',
    'Het plan wordt in mei 2026 door BZ vastgesteld.',
    'Het plan ⟦wordt⟧ in mei 2026 vastgesteld.',
  ],
  schijnappreciatie: [
    'Reactie op aanbeveling 3: Het kabinet onderschrijft bevinding 3 volledig.',
    'Reactie op aanbeveling 2: Het kabinet neemt aanbeveling 2 deels over.',
    'Reactie op aanbeveling 2: Het kabinet neemt deze aanbeveling niet over, omdat de weg is afgesloten.',
    'Reactie op aanbeveling 2: Het kabinet ⟦neemt deze aanbeveling ter harte⟧.',
  ],
  'doel-zonder-actor': [
    'De missie heeft tot taak de haven te beveiligen.',
    'Het detachement escorteert in 2026 schepen.',
    'IOB publiceert in 2026 een evaluatie.',
    'De Nederlandse bijdrage eindigt op 1 mei 2026.',
    'Doel ⟦is⟧ dat in 2027 acht havens een tolk hebben.',
  ],
  'doel-zonder-indicator': [
    'Doel van BZ is dat in 2027 240 kustwachters zijn gecertificeerd.',
    'Doel van BZ is een zelfstandige kustwacht in 2027, te beoordelen met de drie criteria uit bijlage 2.',
    'Doel van BZ is een zelfstandige kustwacht in 2027. Wij kwantificeren dit niet, omdat peilingen ontbreken.',
    'BZ stelt in 2026 een plan op.',
    'Doel van BZ ⟦is⟧ een zelfstandige kustwacht in 2027.',
  ],
  'doel-zonder-termijn': [
    'BZ stuurt uw Kamer drie maanden na het einde van de inzet een brief.',
    'Nederland levert tot en met 31 december 2027 een schip.',
    'BZ informeert uw Kamer jaarlijks op de derde woensdag in mei.',
    'Defensie traint de kustwacht gedurende de inzet.',
    'BZ ⟦stuurt⟧ uw Kamer een plan.',
  ],
  'aanbeveling-onbeantwoord': [
    '# Beleidsreactie\n\n### Aanbevelingen 3 en 4\n\nHet kabinet neemt de aanbevelingen 3 en 4 over.',
    '# Beleidsreactie\n\n### Aanbeveling 3\n\nDeze aanbeveling is gericht aan het ministerie van OCW. OCW stuurt uw Kamer in mei 2026 een reactie.',
    '# Beleidsreactie\n\nHet kabinet neemt de aanbevelingen 2.1–2.3 over.\n\n### Aanbeveling 2.1\n\n> Meet.\n\n### Aanbeveling 2.2\n\n> Meld.\n\n### Aanbeveling 2.3\n\n> Sluit.',
    '# Beleidsreactie\n\n⟦### Aanbeveling 3⟧\n\n> Meet elk jaar.',
  ],
  'aanbeveling-zonder-appreciatie': [
    '# Beleidsreactie\n\nHet kabinet onderschrijft de aanbevelingen 2.2 en 3.1 volledig.\n\n### Aanbeveling 2.2\n\nBZ meet in 2026.\n\n### Aanbeveling 3.1\n\nBZ meldt in 2026.',
    '# Beleidsreactie\n\n### Aanbeveling 1\n\nBZ meet in 2026.\n\n## Bijlage\n\n| Aanbeveling | Appreciatie |\n| --- | --- |\n| 1 | neemt over |',
    '# Beleidsreactie\n\n### Aanbeveling 1\n\nHet kabinet neemt deze aanbeveling over onder de voorwaarde dat de haven tekent.',
    '# Beleidsreactie\n\n⟦### Aanbeveling 1⟧\n\nBZ meet in 2026.',
  ],
  'actie-onvolledig': [
    'BZ stelt een plan op.',
    'Reactie op aanbeveling 1: DVB levert voor 1 maart 2026 een format op.',
    'Reactie op aanbeveling 1: Afgerond op 12 mei 2025 door de directie HDPO.',
    'Reactie op aanbeveling 1: Het kabinet neemt deze aanbeveling niet over, omdat de weg is afgesloten.',
    'Reactie op aanbeveling 1: BZ stuurt uw Kamer op termijn een plan.',
    'Reactie op aanbeveling 1: Het kabinet ziet het belang van deze aanbeveling.',
    'Reactie op aanbeveling 1: BZ ⟦stelt⟧ een plan op.',
    'Reactie op aanbeveling 1: Deze aanbeveling ⟦wordt⟧ opgepakt.',
    'Reactie op aanbeveling 1: Voor 1 mei 2026 ⟦komt⟧ er een kader.',
  ],
  'doel-zonder-activiteit': [
    // A draft without a chain lacks more than one link.
    '# Strategie\n\n**Doel D1.** De griffie publiceert vonnissen.\n\n**Doel D2.** De haven meldt aanvaringen.',
    '# Strategie\n\n**Doel D0.** De rechter is bereikbaar.\n\n**Doel D1.** De griffie publiceert vonnissen.\n\n- **Draagt bij aan:** D0\n- **Activiteiten:** A1\n\n**Activiteit A1.** BZ betaalt in 2026 een griffier.',
    '# Strategie\n\n**Doel D1.** De griffie publiceert vonnissen.\n\n- **Activiteiten:** A1\n\n**Doel D2.** De haven ⟦meldt⟧ aanvaringen.\n\n**Activiteit A1.** BZ betaalt in 2026 een griffier.',
    '# Strategie\n\n**Doel D1.** De griffie publiceert vonnissen.\n\n**Doel D2.** De haven ⟦meldt⟧ aanvaringen.\n\n**Activiteit A1.** BZ betaalt in 2026 een griffier.\n\n- **Draagt bij aan:** D1',
  ],
  'activiteit-zonder-doel': [
    '# Strategie\n\n**Activiteit A1.** BZ betaalt in 2026 een griffier.\n\n**Activiteit A2.** BZ betaalt in 2026 een filmfestival.',
    '# Strategie\n\n**Activiteit A1.** BZ betaalt in 2026 een griffier.\n\n- **Draagt bij aan:** D1\n\n**Activiteit A2.** BZ meldt in 2026 de voortgang.\n\n**Activiteit A3.** BZ regelt in 2026 de logistiek.',
    '# Strategie\n\n**Activiteit A1.** BZ betaalt in 2026 een griffier.\n\n- **Draagt bij aan:** D1\n\n**Activiteit A2.** BZ ⟦betaalt⟧ in 2026 een filmfestival.',
  ],
  'keten-onvolledig': [
    '# Strategie\n\n**Doel D1.** De griffie publiceert vonnissen.\n\n- **Draagt bij aan:** VKNL, belang D2',
    '# Strategie\n\n**Doel D1.** De griffie publiceert vonnissen.\n\n- **Draagt bij aan:** ⟦D2⟧',
    '# Strategie\n\n**Doel D1.** De griffie publiceert vonnissen.\n\n- **Activiteiten:** A1, ⟦A2⟧\n\n**Activiteit A1.** BZ betaalt in 2026 een griffier. Dit draagt bij aan doel D1.',
    '# Strategie\n\n**Doel D10.** De griffie publiceert vonnissen.\n\n**Doel D1.** De haven meldt aanvaringen.\n\n- **Draagt bij aan:** D10',
    '# Kennisgeving\n\n**Doel D1.** De griffie publiceert vonnissen.\n\n- **Draagt bij aan:** D2',
  ],
  'toetsingskader-onderdeel-ontbreekt': [
    '# Kennisgeving van een uitzending\n\n## Mandaat\n\n## Duur\n\n## Risico’s',
    '# Artikel 100-brief\n\n## Mandaat\n\n## Duur',
    `⟦# Artikel 100-brief⟧\n\n${'Kern van het besluit,Context,Gronden,Mandaat,De bijdrage,Geïntegreerde inzet,Haalbaarheid,Bevelsstructuur,Risico’s,Duur,Doel van de Nederlandse bijdrage'
      .split(',')
      .map((heading) => `## ${heading}`)
      .join('\n\n')}`,
  ],
  'missiedoel-zonder-nederlands-doel': [
    '# Artikel 100-brief\n\n## Mandaat\n\n## Doelen van de Nederlandse bijdrage',
    '# Kennisgeving\n\n## Mandaat',
    '# Artikel 100-brief\n\n⟦## Mandaat⟧',
  ],
  'monitoring-evaluatie-ontbreekt': [
    '# Strategie Varse\n\n## Doelen',
    '# Strategie Varse\n\n## Probleem\n\n## Doelen\n\n## Keten\n\n## Middelen\n\n## Evaluatie',
    '⟦# Strategie Varse⟧\n\n## Probleem\n\n## Doelen\n\n## Keten\n\n## Middelen',
  ],
  'aanname-ontbreekt': [
    '# Strategie Varse\n\n## Probleem\n\n## Doelen\n\n## Keten\n\n## Middelen\n\n## Evaluatie',
    '⟦# Strategie Varse⟧\n\n## Probleem\n\n## Doelen\n\n**Doel D1.** De haven is open.\n\n- **Activiteiten:** A1\n\n## Activiteiten\n\n**Activiteit A1.** BZ betaalt in 2026 een loods.\n\n## Middelen',
  ],
  'doelen-zonder-prioriteit': [
    `## Doelen\n\n${[1, 2, 3, 4, 5, 6, 7].map((n) => `**Doel D${n}.** Haven ${n} is open.`).join('\n\n')}`,
    `## Doelen\n\nDoel D1 gaat voor.\n\n${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `**Doel D${n}.** Haven ${n} is open.`).join('\n\n')}`,
    `⟦## Doelen⟧\n\n${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `**Doel D${n}.** Haven ${n} is open.`).join('\n\n')}`,
  ],
  'verwijzing-kamerstuk': [
    'Dit staat in Kamerstuk 29 521, nr. 471.',
    'Dit staat in Kamerstuk 36 600 V, nr. 4.',
    'Dit staat in Kamerstuk 29 521, BE.',
    'Dit staat in de brief van 12 maart jl. aan uw Kamer.',
    'Dit staat in Kamerstuk ⟦29 2521⟧, nr. 4.',
  ],
  'artikel100-term': [
    'Formele instemming van de Kamer met de missie is niet vereist.',
    'Voorafgaande toestemming van het parlement volgt uit artikel 96 van de Grondwet.',
    'Het kabinet hecht bij deze missie aan brede steun van de Kamer.',
    'Volgens artikel 100 is ⟦toestemming⟧ van de Kamer nodig voor de missie.',
  ],
};

for (const [rule, sentences] of Object.entries(traps) as [RuleId, readonly string[]][])
  describe(`${rule} and its traps`, () => {
    for (const sentence of sentences) it(sentence.replaceAll('\n', '⏎'), () => flags(sentence, rule));
  });
