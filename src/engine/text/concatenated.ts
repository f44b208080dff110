/** Lists in one, one behind the other. Over all of a draft `flatMap` takes forty times as long. */
export function concatenated<Thing>(lists: readonly (readonly Thing[])[]): Thing[] {
  const all: Thing[] = [];
  for (const list of lists) for (const thing of list) all.push(thing);
  return all;
}
