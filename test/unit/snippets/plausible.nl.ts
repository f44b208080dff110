import type { Plausible } from './plausible.ts';

/** What a Dutch writer might fill in. */
export const dutch: Plausible = {
  drafts: {
    responses:
      '# Beleidsreactie op de evaluatie van de duikschool in Varse\n\nOpgesteld door de directie Veiligheidsbeleid (DVB)\n\nDen Haag, 2 juni 2026\n\n',
    goals:
      '# Strategie Varse 2026–2029\n\nOpgesteld door de directie Veiligheidsbeleid (DVB)\n\nDen Haag, 2 juni 2026\n\n## Doelen\n\n',
    paragraphs:
      '# Strategie Varse 2026–2029\n\nOpgesteld door de directie Veiligheidsbeleid (DVB)\n\nDen Haag, 2 juni 2026\n\n',
    'assessment-framework':
      '# Nederlandse bijdrage aan operatie Noorderlicht bij Varse\n\nOpgesteld door de directie Veiligheidsbeleid (DVB)\n\nDen Haag, 2 juni 2026\n\n',
  },
  beside: {
    'Toetsingskader: rechtsbasis en mandaat':
      'Doel van de Nederlandse bijdrage is dat de kustwacht van Varse op 31 december 2026 150 dagen per jaar uitvaart, tegen 110 in 2025, volgens haar logboek.\n\n',
    'SMART-doel':
      '**Doel D0.** De EU-missie zorgt dat vissers in Varse in 2028 met ten hoogste 20 overvallen per jaar te maken krijgen, tegen 61 in 2025, volgens het register van de EU-missie.\n\n- **Verantwoordelijk:** EU-missie, met Nederland als een van de zeven partners\n\n**Activiteit A1.** BZ leidt uiterlijk 30 juni 2026 40 kustwachters op.\n\n',
    Activiteit:
      '**Doel D1.** De kustwacht van Varse is in 2027 bij 75 procent van de noodoproepen binnen een uur ter plaatse, tegen 38 procent in 2025, volgens haar logboek.\n\n- **Verantwoordelijk:** DVB\n\n',
  },
  values: {
    '‹hoger doel›': 'D0',
    '‹activiteiten›': 'A1',
    '‹doel›': 'D1',
    $CURRENT_YEAR: '2026',
    '‹dag en maand›': '31 december',
    '‹datum›': ['31 december 2027', '1 juli 2027'],
    '‹jaar›': '2025',
    '‹wie›': 'DVB',
    '‹reden›': 'een getal de melders herkenbaar maakt',
    '‹bron›': 'het logboek van de kustwacht',
    '‹wat›': 'DVB meet het aantal vaardagen van de kustwacht.',
    '‹waarde›': '75 procent',
    '‹waarde, datum, bron›': '38 procent (2025, logboek van de kustwacht)',
    '‹bron, hoe vaak›': 'logboek van de kustwacht, elk kwartaal',
    '‹directie›': 'DVB',
    '‹indicator›': 'het aantal vaardagen per jaar',
    '‹nulmeting›': '110',
    '‹streefwaarde›': '150',
    '‹kwartaal of jaar›': 'jaar',

    '‹letterlijke tekst van de aanbeveling›': 'Meet hoe vaak de kustwacht uitvaart.',
    '‹letterlijke tekst van de eerste aanbeveling›': 'Meet hoe vaak de kustwacht uitvaart.',
    '‹letterlijke tekst van de tweede aanbeveling›': 'Meet hoe lang een schip in nood wacht.',
    '‹waarom; bij deels of niet: welk deel, reden, alternatief›': 'In 2025 zijn de vaardagen niet geteld.',
    '‹waarom›': 'In 2025 zijn de vaardagen niet geteld.',
    '‹aantoonbaar product›': 'meetrapport',
    '‹bewindspersoon; directie›': 'minister van Buitenlandse Zaken; DVB',
    '‹begrotingsartikel of geen›': 'artikel 2 van hoofdstuk V',
    '‹indicator; Kamerbrief, jaarverslag of SEA; datum›': 'vaardagen per jaar; Kamerbrief; maart 2027',
    '‹deel van de aanbeveling›': 'het deel over de vaardagen',
    '‹Ander deel›': 'Het deel over de havens',
    '‹doet›': 'telt',
    '‹Wie›': 'De minister van Buitenlandse Zaken',
    '‹instelling›': 'de Raad van State',
    '‹naam›': 'Oosterveen c.s.',
    '‹dossier›': '29 521',
    '‹nummer›': '571',
    '‹verzoek›': 'om een overzicht van de vaardagen',
    '‹wat is gedaan, met datum›': 'Dat overzicht ontving uw Kamer op 3 maart 2026',

    '‹bereikt wat›': 'zorgt dat de kustwacht van Varse binnen een uur bij een schip in nood is',
    '‹doet wat›': 'levert drie reddingsboten',
    '‹wat wordt geteld of beoordeeld, eenheid›': 'aandeel noodoproepen met een schip binnen een uur',
    '‹wat wordt geteld of beoordeeld, eenheid, berekening›':
      'aandeel noodoproepen met een schip binnen een uur, in procenten van alle oproepen',
    '‹wie meet›': 'DVB',
    '‹wat de meting veronderstelt en niet meet›': 'oproepen die niemand hoort, telt het logboek niet',
    '‹wat waar moet zijn›': 'opgeleide bemanningen blijven ten minste twee jaar in dienst',
    '‹doelgroep›': ['Vissers in Varse', 'De kustwacht van Varse'],
    '‹verandering in de samenleving›': 'krijgen minder met overvallen te maken',
    '‹verandering waarop Nederland invloed heeft›': 'is binnen een uur bij een schip in nood',
    '‹wie, met welke partners›': 'EU-missie, met Nederland als een van de zeven partners',
    '‹prestatie›': 'drie reddingsboten aan de kustwacht',
    '‹bedrag, begrotingsartikel›': '3 miljoen euro, artikel 2 van hoofdstuk V',

    '‹indicatoren›': 'het aantal vaardagen en de wachttijd',
    '‹document›': 'een brief aan uw Kamer',
    '‹bedrag›': '3 miljoen',
    '‹artikel›': '2',
    '‹hoofdstuk›': 'V',
    '‹aanname›': 'de haven van Varse open blijft',
    '‹gevolg of maatregel›': 'besluit DVB binnen twee weken over een andere haven',

    '‹missie of operatie›': 'operatie Noorderlicht',
    '‹land›': 'Varse',
    '‹wat en hoeveel›': 'een fregat en 140 militairen',
    '‹partijen, gebeurtenissen en veiligheidssituatie, met datum en bron›':
      'Varse kent sinds 2023 een overgangsregering. De EU-missie telde in 2025 61 overvallen op schepen.',
    '‹diplomatieke, politiële of ontwikkelingsinzet›': 'sinds 2024 een politieprogramma',
    '‹doel volgens het mandaat›': 'het bewaken van het bestand van 12 mei 2025',
    '‹artikel van de Grondwet of verdrag›': 'artikel 90 van de Grondwet',
    '‹belang van Nederland, met bron›':
      'Door de zeestraat voer in 2025 een tiende van de containers voor Rotterdam (CBS).',
    '‹resolutie, verzoek of verdrag›': 'resolutie 2788',
    '‹oordeel›': 'uitvoerbaar',
    '‹eenheid›': 'Het fregat Ms. Tromp',
    '‹ervaring, gereedheid en voorraad›': 'het schip is in 2025 gekeurd',
    '‹wanneer en waarvoor›': 'de bemanning zichzelf verdedigt',
    '‹niveau›': 'gemiddeld',
    '‹gebeurtenis›': 'beschieting',
    '‹maatregel›': 'een afstand van twintig mijl tot de kust',
    '‹medische voorziening, afvoer van gewonden en nazorg, en wie ze levert›':
      'Een Spaans hospitaalschip ligt voor de kust. Defensie verzorgt de nazorg.',
    '‹landen›': 'Spanje, Griekenland en Portugal',
    '‹stuurgroep, staf of functie›': 'de staf, met de plaatsvervangend commandant',
    '‹gevolgen voor vrouwen en mannen, en bescherming van burgers›':
      'In Varse doen vrouwen zelden aangifte: 4 procent in 2025, volgens de universiteit van Nesk.',
    '‹aantal›': '24',
    '‹programma’s in het gebied, en hoe de bijdrage daarop aansluit›':
      'Het havenprogramma van BZ loopt sinds 2024 in drie havens.',
  },
  own: {
    'Aanbeveling niet overgenomen': { '‹wat›': 'de vaardagen' },
    'Aanbeveling niet overgenomen, met verwijzing': {
      '‹wie›': 'de gemeente',
      '‹bron›': 'Kamerstuk 29 521, nr. 580',
    },
    'Leg uit waarom niet': { '‹wat›': 'de meldingen', '‹bron›': 'bijlage 2' },
    'Toetsingskader: operatie en Nederlandse bijdrage': {
      '‹doelgroep›': 'de kustwacht van Varse',
      '‹streefwaarde›': '150',
      '‹indicator›': 'dagen per jaar uitvaart',
      '‹wat en hoeveel›': 'drie reddingsboten',
    },
    'Toetsingskader: haalbaarheid': { '‹reden›': 'het schip 60 dagen op zee kan blijven' },
    'Toetsingskader: bevelsstructuur en geweldsinstructie': { '‹wie›': 'Een Spaanse admiraal' },
    'Toetsingskader: risico’s': { '‹bron›': 'de inlichtingendienst' },
    'Toetsingskader: risico op burgerslachtoffers': { '‹wie›': 'de minister van Defensie' },
  },
};
