import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    unknown: '“{id}” staat niet in dit document',
    circular: '“{id}” sluit een kring: deze doelen dienen elkaar',
    jump: 'Deze activiteit dient einddoel {id} zonder tussendoel',
    other: 'Noem het document waarin dit staat',
    open: 'Vervang door een ander doel',
    between: 'Verwijs naar het doel ertussen',
  },
  en: {
    unknown: '“{id}” is not in this document',
    circular: '“{id}” closes a circle: these goals serve each other',
    jump: 'This activity serves end goal {id} without a goal in between',
    other: 'Name the document in which it stands',
    open: 'Replace by another goal',
    between: 'Refer to the goal in between',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { other: (id: string) => `‹naam van het document›, ${id}`, open: '‹ander doel›', between: '‹tussendoel›' },
  en: { other: (id: string) => `‹name of the document›, ${id}`, open: '‹another goal›', between: '‹goal in between›' },
} as const;
