/*
 * A codec's module is compiled when the Worker is uploaded; its instances live here, one of each per isolate, because
 * a fresh one per picture leaves tens of megabytes behind that V8 is in no hurry to collect. The memory of an instance
 * only ever grows. Those a picture does not need are let go when together they hold much; so is one that failed.
 */

/** Memory in bytes that idle instances may hold; the three for 1024 × 1024 PNG and JPEG hold 40 MiB. */
export const KEPT_BYTES_LIMIT = 64 * 1024 * 1024;

/** A running codec. */
export type Started<Codec> = {
  readonly codec: Codec;
  readonly memory: WebAssembly.Memory;
  /** What the codec wrote to its standard error since the array was last emptied. */
  readonly complaints: string[];
};

const kept = new Map<WebAssembly.Module, Started<unknown>>();

/** The isolate's instance of a codec, started on first use. A module must always come with the same `start`. */
export async function keepStarted<Codec>(
  module: WebAssembly.Module,
  start: (module: WebAssembly.Module) => Promise<Started<Codec>>,
): Promise<Started<Codec>> {
  const idle = kept.get(module);
  // One module, one kind of codec: what is under it was put there by the same `start`.
  if (idle !== undefined) return idle as Started<Codec>;
  // Not the promise is kept: one request of a Worker must not wait for another's.
  const started = await start(module);
  kept.set(module, started);
  return started;
}

/** Lets go of an instance whose state can't be trusted any more. */
export function dropStarted(module: WebAssembly.Module): void {
  kept.delete(module);
}

/** Before a picture: lets go of the instances it does not need, if all together have grown too large. */
export function makeRoom(needed: readonly WebAssembly.Module[]): void {
  if (keptBytes() <= KEPT_BYTES_LIMIT) return;
  for (const idle of kept.keys()) if (!needed.includes(idle)) kept.delete(idle);
}

/** Memory in bytes that the kept instances hold. */
export function keptBytes(): number {
  return kept.values().reduce((sum, { memory }) => sum + memory.buffer.byteLength, 0);
}

/** What Emscripten's start-up code takes, as far as it is used here. */
type EmscriptenOptions = {
  readonly noInitialRun: true;
  readonly printErr: (line: string) => void;
  readonly instantiateWasm: (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance) => void,
  ) => WebAssembly.Exports;
};

/** Starts a codec that was built with Emscripten. */
export async function startEmscripten<Codec>(
  create: (options: EmscriptenOptions) => Promise<Codec>,
  module: WebAssembly.Module,
): Promise<Started<Codec>> {
  const complaints: string[] = [];
  const instances: WebAssembly.Instance[] = [];
  const hadLocation = "location" in globalThis;
  const creating = create({
    noInitialRun: true,
    printErr: (line) => complaints.push(line),
    instantiateWasm: (imports, done) => {
      const instance = new WebAssembly.Instance(module, imports);
      instances.push(instance);
      done(instance);
      return instance.exports;
    },
  });
  // The start-up code leaves an empty `location` behind, by which other libraries would take us for a browser.
  if (!hadLocation) Reflect.deleteProperty(globalThis, "location");
  return { codec: await creating, memory: memoryOf(instances[0]), complaints };
}

function memoryOf(instance: WebAssembly.Instance | undefined): WebAssembly.Memory {
  const exported = Object.values(instance?.exports ?? {});
  const memory = exported.find((value) => value instanceof WebAssembly.Memory);
  if (memory === undefined) throw new Error("The codec exports no memory.");
  return memory;
}
