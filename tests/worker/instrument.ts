import type { AiBinding, Env } from "@/lib/config";
import { type CallKind, counts, underFault } from "@/tests/worker/faults";

/** The same bindings, each call counted and put under the fault that is set. For test builds only. */
export function instrument(env: Env): Env {
  return {
    ...env,
    DB: instrumentDatabase(env.DB),
    BUCKET: wrapMethods(env.BUCKET, {
      put: "r2.put",
      get: "r2.get",
      head: "r2.head",
      list: "r2.list",
      delete: "r2.delete",
    }),
    CACHE: wrapMethods(env.CACHE, {
      put: "kv.put",
      get: "kv.get",
      getWithMetadata: "kv.get",
      delete: "kv.delete",
    }),
    QUEUE: wrapMethods(env.QUEUE, { send: "queue.send", sendBatch: "queue.send" }),
    BURST_LIMIT: wrapMethods(env.BURST_LIMIT, { limit: "limit" }),
    AI: instrumentAi(env.AI),
    IMAGES: new Proxy(env.IMAGES, {
      get(target, name) {
        if (name === "input" || name === "info") {
          counts.calls["images.input"] = (counts.calls["images.input"] ?? 0) + 1;
        }
        const value: unknown = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    }),
  };
}

/** A proxy over a binding whose named methods are counted; the others pass through. */
function wrapMethods<Binding extends object>(
  binding: Binding,
  kinds: Readonly<Record<string, CallKind>>,
): Binding {
  return new Proxy(binding, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      const kind = typeof name === "string" ? kinds[name] : undefined;
      if (kind === undefined) return value.bind(target);
      return (...inputs: unknown[]) =>
        underFault(kind, async () => Reflect.apply(value, target, inputs) as unknown);
    },
  });
}

function instrumentAi(ai: AiBinding): AiBinding {
  return {
    run: (model, input, options) => {
      counts.aiModels[model] = (counts.aiModels[model] ?? 0) + 1;
      return underFault(
        "ai.run",
        () => (options === undefined ? ai.run(model, input) : ai.run(model, input, options)),
        model,
      );
    },
  };
}

const statements = new WeakMap<object, D1PreparedStatement>();

/** A database whose calls and rows are counted. */
export function instrumentDatabase(database: D1Database): D1Database {
  async function batch<Row>(wrapped: D1PreparedStatement[]): Promise<D1Result<Row>[]> {
    const inner = wrapped.map((statement) => statements.get(statement) ?? statement);
    return underFault("d1", async () => {
      const results = await database.batch<Row>(inner);
      for (const result of results) addRows(result.meta);
      return results;
    });
  }

  function wrap(statement: D1PreparedStatement): D1PreparedStatement {
    const one = async <Row>() => {
      const [result] = await batch<Row>([wrapped]);
      if (result === undefined) throw new Error("D1 returned no result.");
      return result;
    };
    const methods = {
      bind: (...values: unknown[]) => wrap(statement.bind(...values)),
      run: one,
      all: one,
      // Drizzle reads selected rows as arrays; no query of ours selects two columns of one name.
      raw: async () =>
        (await one<Record<string, unknown>>()).results.map((row) => Object.values(row)),
      first: async () => (await one()).results[0] ?? null,
    };
    const wrapped = methods as unknown as D1PreparedStatement; // overloads of `raw` and `first` we never use
    statements.set(wrapped, statement);
    return wrapped;
  }

  const methods = { prepare: (query: string) => wrap(database.prepare(query)), batch };
  return methods as unknown as D1Database; // the rest of D1 is not used by the app, and would fail loudly here
}

function addRows(meta: D1Meta): void {
  counts.rowsRead += meta.rows_read;
  counts.rowsWritten += meta.rows_written;
}
