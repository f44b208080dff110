/** A page of a rule's documentation, as text. */
declare module '*.md' {
  const text: string;
  export default text;
}
