/** Types of module imports that the bundler turns into something else. */
declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}

declare module "*.txt" {
  const text: string;
  export default text;
}

/** Vite's, for tests: the text of a file. */
declare module "*.md?raw" {
  const text: string;
  export default text;
}
