/** The types beside this file describe what its instance exports; the bundler hands over the compiled module. */
declare module "@jsquash/png/codec/pkg/squoosh_png_bg.wasm" {
  const compiled: WebAssembly.Module;
  export default compiled;
}
