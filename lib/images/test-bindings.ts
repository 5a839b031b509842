import { env } from "cloudflare:workers";

type TestBindings = {
  readonly BUCKET: R2Bucket;
  readonly CACHE: KVNamespace;
  readonly IMAGES: ImagesBinding;
};

/** Bindings of the unit tests: vitest.config.ts lists exactly these, which the empty type of `env` can't know. */
export const testBindings = env as unknown as TestBindings;

/** A binding of which some methods are replaced, for failures that the local one does not have. */
export function replaceMethods<Binding extends object>(
  binding: Binding,
  replaced: Partial<Binding>,
): Binding {
  return new Proxy(binding, {
    get(target, name) {
      const source = name in replaced ? replaced : target;
      const value: unknown = Reflect.get(source, name);
      return typeof value === "function" ? value.bind(source) : value;
    },
  });
}
