/** Vite's import of a file as text, for the test that compares the documentation with what is measured. */
declare module "*?raw" {
  const text: string;
  export default text;
}
