/** The bare and inflected form of an adjective: aanzienlijk, aanzienlijke; adequaat, adequate; effectief, effectieve. */
export function adjectiveForms(adjective: string): string[] {
  const longVowel = /^(.*(?:[^aeiou]|qu))(aa|ee|oo|uu)([bcdfghjklmnprstvwxz])$/.exec(adjective);
  if (longVowel) return [adjective, `${longVowel[1]}${longVowel[2]?.[0]}${voiced(longVowel[3] ?? '')}e`];
  const short = /^(?:.*[^aeiou])?[aeiou]([bcdfgklmnprst])$/.exec(adjective);
  const unstressed = /(?:ig|lijk|el|en|er|isch)$/.test(adjective) && /[aeiou].*[aeiou]/.test(adjective);
  if (short && !unstressed) return [adjective, `${adjective}${short[1]}e`];
  return [
    adjective,
    `${adjective.slice(0, -1)}${/[aeiou]{2}[fs]$|[rl][fs]$/.test(adjective) ? voiced(adjective.at(-1) ?? '') : adjective.at(-1)}e`,
  ];
}

const voiced = (consonant: string): string => (consonant === 'f' ? 'v' : consonant === 's' ? 'z' : consonant);
