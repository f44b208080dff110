import type { FundingWords } from '../funding-words.ts';

/** How Dutch speaks of money for a proposal. */
export const dutchFunding: FundingWords = {
  setsAside:
    /\b(?:gereserveerd|reserveert|reserveren|begroot|uitgetrokken|trekt\b[^.;]*\buit|trekken\b[^.;]*\buit|beschikbaar|vrijgemaakt|maakt\b[^.;]*\bvrij|uittrekken|investeert|investeren|nodig|benodigd)\b/i,
  costs: /\b(?:kost|kosten|bedragen|bedraagt|geraamd|raamt|ramen|vergt|vergen)\b/i,
  ours: /\b(?:uitvoering|(?:meer)?kosten|uitgaven|inzet|bijdrage|deelname|uitzending|fase|programma|project|strategie|plan|opleiding|training|aanpak|maatregel(?:en)?|voorstel|pakket|meting|evaluatie|\p{L}+(?:programma|project|plan|fonds|loket|post))\b/iu,
  others:
    /\b(?:EU|VN|NAVO|OVSE|UNHCR|Unie|Verenigde|Wereldbank|Duitsland|Frankrijk|Denemarken|Spanje|Noorwegen|Zweden|huishoudens|bedrijven|schade|smokkel|omzet|buit)\b/u,
  cover:
    /(?:\b(?:ten laste|artikel(?:en)? \d|hoofdstuk (?:[IVXLC]+|\d)|begroting(?:en|s\p{L}*)?|rijksbegroting|BIV|budget internationale veiligheid|aanvullende post|voorjaarsnota|miljoenennota|tabel|bijlage|uit het budget|onderuitputting)|enveloppe|fonds)\b/iu,
  existingMeans:
    /\bbinnen\s+(?:de\s+)?(?:bestaande|huidige|beschikbare|reguliere)\s+(?:middelen|budgetten|kaders|budgettaire\s+kaders)\b/iu,
};
