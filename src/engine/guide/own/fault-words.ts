/** What is said of faults in patterns and of examples that fail, by the id of the message. `{name}` stands for a value of its data. */
export const ownFaultWords = {
  nl: {
    patternTooLong: 'Een patroon telt hoogstens {name} tekens; splits het in meer patronen.',
    tooManyWords: 'Een patroon telt hoogstens {name} woorden; splits het in meer patronen.',
    tooManyWays: 'Dit patroon heeft te veel mogelijkheden; splits het in meer patronen.',
    tooManyPatterns: 'Een schrijfwijzer heeft hoogstens {name} patronen; voeg patronen samen of laat er weg.',
    openEdge: 'Een patroon begint en eindigt met een woord, niet met “…”.',
    allOptional: 'In een patroon hoort ten minste één woord zonder vraagteken.',
    gapTooWide: 'Achter “…” staat een getal van 1 tot en met {name}: zoveel woorden mogen er hoogstens tussen staan.',
    bracketsTooDeep: 'Haakjes staan hoogstens {name} diep in elkaar.',
    bracketOpen: 'Dit haakje wordt niet gesloten.',
    emptyGroup: 'Tussen “(”, “|” en “)” hoort ten minste één woord zonder vraagteken.',
    wordNotMark: 'Hier hoort een woord, niet “{name}”; zet een leesteken tussen aanhalingstekens.',
    wordMissing: 'Hier hoort een woord.',
    fewLetters: 'Bij een sterretje horen ten minste drie letters, zoals in “*aanvraag”.',
    regexLooksAround:
      'Vooruitkijken, terugkijken en terugverwijzen kan hier niet: dan is niet te zeggen hoe lang het zoeken duurt.',
    regexUnreadable: 'Dit is geen reguliere expressie die RE2 kan lezen; kijk naar haakjes, herhalingen en “\\”.',
    regexTooLarge: 'Deze reguliere expressie is te groot; gebruik kleinere herhalingen of splits haar.',
    regexEmpty: 'Deze reguliere expressie past op niets en dus overal; laat haar ten minste één teken vragen.',
    matchRegex: 'Een reguliere expressie staat in een patroon “regex”, niet in “match”.',
    matchTag: 'Woordsoorten zoals “#Noun” zijn hier niet bekend; noem de woorden zelf.',
    matchSign: 'In een patroon “match” kunnen woorden, “.”, “*”, “+”, “?”, “!”, “^”, “$”, “( | )” en “{ , }”.',
    matchNested: 'In een patroon “match” staan geen haakjes in haakjes.',
    matchEmpty: 'Hier hoort een woord.',
    engineMissing: 'Patronen “match” en “regex” zijn hier niet te lezen: dat deel van Doelwijzer is niet te laden.',
    foutMissed:
      'De regel “{rule}” vindt niets in dit voorbeeld van fout: geen patroon past op deze zin. Pas het patroon of de zin aan.',
    foutNoPromise:
      '“{words}” past, maar de regel “{rule}” kijkt alleen naar doelen en toezeggingen, en deze zin is er geen. Kies een andere zin of scope: sentence.',
    foutQuoted:
      '“{words}” past, maar de regel “{rule}” kijkt niet naar wat een ander zegt of wat in een opmerking staat. Haal de aanhalingstekens weg of kies een andere zin.',
    foutReplaced:
      '“{words}” past, maar de regel “{other}” markeert dezelfde woorden en gaat voor. Maak het patroon langer, of laat deze zin aan “{other}” over.',
    foutMissedBuiltIn:
      'De regel “{rule}” vindt niets in haar eigen voorbeeld van fout. Kijk naar wat deze schrijfwijzer van de regel instelt.',
    goedFound:
      'De regel “{rule}” vindt “{words}” in dit voorbeeld van goed. Maak het patroon smaller of verbeter de zin.',
    goedFoundBuiltIn:
      'De regel “{rule}” vindt “{words}” in haar eigen voorbeeld van goed. Kijk naar wat deze schrijfwijzer van de regel instelt.',
  },
  en: {
    patternTooLong: 'A pattern has at most {name} characters; split it up.',
    tooManyWords: 'A pattern has at most {name} words; split it up.',
    tooManyWays: 'This pattern has too many possibilities; split it up.',
    tooManyPatterns: 'A guide has at most {name} patterns; put patterns together or leave some out.',
    openEdge: 'A pattern begins and ends with a word, not with “…”.',
    allOptional: 'A pattern needs at least one word without a question mark.',
    gapTooWide: 'Behind “…” stands a number from 1 to {name}: so many words may stand between at most.',
    bracketsTooDeep: 'Brackets nest at most {name} deep.',
    bracketOpen: 'This bracket is not closed.',
    emptyGroup: 'Between “(”, “|” and “)” belongs at least one word without a question mark.',
    wordNotMark: 'A word belongs here, not “{name}”; put a punctuation mark between quotation marks.',
    wordMissing: 'A word belongs here.',
    fewLetters: 'At least three letters belong to an asterisk, as in “*application”.',
    regexLooksAround:
      'Looking ahead, looking back and referring back cannot be done here: nobody could say how long the search takes.',
    regexUnreadable: 'This is no regular expression that RE2 can read; look at brackets, repetitions and “\\”.',
    regexTooLarge: 'This regular expression is too large; use smaller repetitions or split it up.',
    regexEmpty:
      'This regular expression matches nothing at all, and so everywhere; let it ask for at least one character.',
    matchRegex: 'A regular expression belongs in a pattern “regex”, not in “match”.',
    matchTag: 'Word classes such as “#Noun” are not known here; name the words themselves.',
    matchSign: 'A pattern “match” can have words, “.”, “*”, “+”, “?”, “!”, “^”, “$”, “( | )” and “{ , }”.',
    matchNested: 'A pattern “match” has no brackets in brackets.',
    matchEmpty: 'A word belongs here.',
    engineMissing: 'Patterns “match” and “regex” cannot be read here: that part of Doelwijzer cannot be loaded.',
    foutMissed:
      'The rule “{rule}” finds nothing in this example of fout: no pattern fits this sentence. Change the pattern or the sentence.',
    foutNoPromise:
      '“{words}” fits, but the rule “{rule}” looks only at goals and commitments, and this sentence is neither. Choose another sentence, or scope: sentence.',
    foutQuoted:
      '“{words}” fits, but the rule “{rule}” does not look at what others say or what stands in a comment. Take the quotation marks away or choose another sentence.',
    foutReplaced:
      '“{words}” fits, but the rule “{other}” marks the same words and comes first. Make the pattern longer, or leave this sentence to “{other}”.',
    foutMissedBuiltIn:
      'The rule “{rule}” finds nothing in its own example of fout. Look at what this guide sets of the rule.',
    goedFound: 'The rule “{rule}” finds “{words}” in this example of goed. Narrow the pattern or improve the sentence.',
    goedFoundBuiltIn:
      'The rule “{rule}” finds “{words}” in its own example of goed. Look at what this guide sets of the rule.',
  },
} as const satisfies Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>>;
