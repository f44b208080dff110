import type { Plausible } from './plausible.ts';

/** What a writer in English might fill in. */
export const english: Plausible = {
  drafts: {
    responses:
      '# Policy response to the evaluation of the diving school in Varse\n\nPrepared by the Security Policy Department (DVB)\n\nThe Hague, 2 June 2026\n\n',
    goals:
      '# Strategy Varse 2026–2029\n\nPrepared by the Security Policy Department (DVB)\n\nThe Hague, 2 June 2026\n\n## Goals\n\n',
    paragraphs:
      '# Strategy Varse 2026–2029\n\nPrepared by the Security Policy Department (DVB)\n\nThe Hague, 2 June 2026\n\n',
    'assessment-framework':
      '# Dutch contribution to operation Northern Light off Varse\n\nPrepared by the Security Policy Department (DVB)\n\nThe Hague, 2 June 2026\n\n',
  },
  beside: {
    'Assessment Framework: legal basis and mandate':
      'The goal of the Dutch contribution is that by 31 December 2026 the coast guard of Varse sails 150 days a year, against 110 in 2025, according to its log.\n\n',
    'SMART goal':
      '**Goal G0.** The EU mission will ensure that by 2028 fishermen in Varse suffer at most 20 robberies a year, against 61 in 2025, according to the register of the EU mission.\n\n- **Responsible:** EU mission, with the Netherlands as one of seven partners\n\n**Activity A1.** DVB will train 40 coast guards by 30 June 2026.\n\n',
    Activity:
      '**Goal G1.** By 2027 the coast guard of Varse reaches 75 per cent of ships in distress within an hour, against 38 per cent in 2025, according to its log.\n\n- **Responsible:** DVB\n\n',
  },
  values: {
    '‹higher goal›': 'G0',
    '‹activities›': 'A1',
    '‹goal›': 'G1',
    $CURRENT_YEAR: '2026',
    '‹day and month›': '31 December',
    '‹date›': ['31 December 2027', '1 July 2027'],
    '‹year›': '2025',
    '‹who›': 'DVB',
    '‹reason›': 'a number would make the informants recognisable',
    '‹source›': "the coast guard's log",
    '‹what›': 'DVB will count the sailing days of the coast guard.',
    '‹value›': '75 per cent',
    '‹value, date, source›': "38 per cent (2025, the coast guard's log)",
    '‹source, how often›': "the coast guard's log, every quarter",
    '‹department›': 'DVB',
    '‹indicator›': 'the number of sailing days a year',
    '‹baseline›': '110',
    '‹target›': '150',
    '‹quarter or year›': 'year',

    '‹literal text of the recommendation›': 'Measure how often the coast guard sails.',
    '‹literal text of the first recommendation›': 'Measure how often the coast guard sails.',
    '‹literal text of the second recommendation›': 'Measure how long a ship in distress waits.',
    '‹why; if partially or not: which part, reason, alternative›': 'In 2025 sailing days were not counted.',
    '‹why›': 'In 2025 sailing days were not counted.',
    '‹demonstrable product›': 'measurement report',
    '‹minister; department›': 'Minister of Foreign Affairs; DVB',
    '‹budget article or none›': 'article 2 of chapter V',
    '‹indicator; letter to parliament or annual report; date›': 'sailing days a year; letter to parliament; March 2027',
    '‹part of the recommendation›': 'the part about the sailing days',
    '‹other part›': 'the part about the ports',
    '‹do what›': 'deliver three lifeboats',
    '‹Who›': 'The Minister of Foreign Affairs',
    '‹institution›': 'the Council of State',
    '‹name›': 'MP Oosterveen',
    '‹dossier›': '29 521',
    '‹number›': '571',
    '‹request›': 'for an overview of the sailing days',
    '‹what was done, with date›': 'The House received that overview on 3 March 2026',

    '‹achieves what›': 'sees to it that the coast guard of Varse reaches a ship in distress within an hour',
    '‹what is counted or judged, unit›': 'share of distress calls with a ship within an hour',
    '‹what is counted or judged, unit, calculation›':
      'share of distress calls with a ship within an hour, as a percentage of all calls',
    '‹who measures›': 'DVB',
    '‹what the measurement assumes and does not measure›': 'calls that nobody hears are not in the log',
    '‹what must hold›': 'trained crews stay in service for at least two years',
    '‹group›': ['Fishermen in Varse', 'The coast guard of Varse'],
    '‹change in society›': 'suffer fewer robberies',
    '‹change that the Netherlands can influence›': 'reaches a ship in distress within an hour',
    '‹who, with which partners›': 'EU mission, with the Netherlands as one of seven partners',
    '‹output›': 'three lifeboats to the coast guard',
    '‹amount, budget article›': '3 million euros, article 2 of chapter V',

    '‹indicators›': 'the number of sailing days and the waiting time',
    '‹document›': 'a letter to the House',
    '‹amount›': '3 million',
    '‹article›': '2',
    '‹chapter›': 'V',
    '‹assumption›': 'the port of Varse stays open',
    '‹consequence or measure›': 'DVB decides on another port within two weeks',

    '‹mission or operation›': 'operation Northern Light',
    '‹country›': 'Varse',
    '‹what and how many›': 'a frigate and 140 soldiers',
    '‹parties, events and security situation, with date and source›':
      'Varse has had a transitional government since 2023. The EU mission counted 61 robberies on ships in 2025.',
    '‹diplomatic, police or development effort›': 'a police programme of 2024',
    '‹goal according to the mandate›': 'to guard the truce of 12 May 2025',
    '‹article of the Constitution or treaty›': 'article 90 of the Constitution',
    '‹interest of the Netherlands, with source›':
      'In 2025 a tenth of the containers for Rotterdam passed through the strait (CBS).',
    '‹resolution, request or treaty›': 'resolution 2788',
    '‹judgement›': 'feasible',
    '‹unit›': 'The frigate Tromp',
    '‹experience, readiness and stocks›': 'the ship was inspected in 2025',
    '‹when and for what›': 'the crew to defend itself',
    '‹level›': 'moderate',
    '‹event›': 'shelling',
    '‹measure›': 'a distance of twenty miles from the coast',
    '‹medical care, evacuation and aftercare, and who provides them›':
      'A Spanish hospital ship lies off the coast. The Ministry of Defence provides aftercare.',
    '‹countries›': 'Spain, Greece and Portugal',
    '‹steering group, staff or post›': 'the staff, with the deputy commander',
    '‹consequences for women and men, and protection of civilians›':
      'In Varse women seldom report a robbery: 4 per cent in 2025, according to the university of Nesk.',
    '‹programmes in the area, and how the contribution ties in with them›':
      'The port programme of the ministry has run in three ports since 2024.',
  },
  own: {
    'Recommendation not accepted, with referral': {
      '‹who›': 'the municipality',
      '‹source›': 'Parliamentary Paper 29 521, no. 580',
    },
    'Explain why not': { '‹what›': 'the reports', '‹source›': 'annex 2' },
    'Assessment Framework: operation and Dutch contribution': {
      '‹target›': '150',
      '‹indicator›': 'days a year',
      '‹group and change›': 'are sailed by the coast guard of Varse',
      '‹what and how many›': 'three lifeboats',
    },
    'Assessment Framework: feasibility': { '‹reason›': 'the ship can stay at sea for 60 days' },
    'Assessment Framework: command structure and rules of engagement': { '‹who›': 'A Spanish admiral' },
    'Assessment Framework: risks': { '‹source›': 'the military intelligence service' },
    'Assessment Framework: risk of civilian harm': { '‹who›': 'the Minister of Defence', '‹number›': '24' },
  },
};
