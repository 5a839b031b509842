import { WorkerEntrypoint } from "cloudflare:workers";
import { misuse, noSuchModel } from "@/local-ai/ai-error";
import { CallLog, type Fault, type FaultInput, readFaults } from "@/local-ai/faults";
import { MODELS } from "@/local-ai/models/registry";
import { hang, pause, readLatencyScale } from "@/local-ai/pace";

type Variables = { readonly LATENCY_SCALE?: string; readonly FAULTS?: string };

/** The options of `env.AI.run` that change what comes back here. */
type RunOptions = { readonly signal?: AbortSignal; readonly [option: string]: unknown };

/** Options of the real binding that the stand-in would get wrong if it let them pass. */
const UNPLAYED_OPTIONS = ["returnRawResponse", "queueRequest", "websocket"];

/** One log per isolate: it lives as long as the stand-in runs. */
let log: CallLog | undefined;

/**
 * Stands in for the Workers AI binding: bind it as a service with this entrypoint and `env.AI.run(model, input)`
 * takes, answers and throws what it does in production. `calls` and `reset` are for tests.
 */
export class LocalAI extends WorkerEntrypoint<Variables> {
  /** Runs a model by its real name. Throws AiError with a message such as "5006: Error: …". */
  async run(model: string, input: unknown, options: RunOptions = {}): Promise<unknown> {
    const { signal } = options;
    signal?.throwIfAborted();
    refuseUnplayed(options, input);
    const fault = this.#log().next(model);
    const found = MODELS.get(model);
    if (found === undefined) throw noSuchModel(model);
    if (fault !== null) return await actOut(fault, signal);
    const work = await found.accept(input);
    await pause(found.milliseconds * readLatencyScale(this.env.LATENCY_SCALE), signal);
    return await work();
  }

  /** How often each model was called since the start or the last reset, failed calls included. */
  calls(): Readonly<Record<string, number>> {
    return this.#log().counts();
  }

  /** Forgets the counts and scripts other failures; without an argument, none. Throws when a fault is malformed. */
  reset(faults: readonly FaultInput[] = []): void {
    this.#log().reset(readFaults(faults));
  }

  #log(): CallLog {
    log ??= new CallLog(readFaults(this.env.FAULTS ?? "[]"));
    return log;
  }
}

async function actOut(fault: Fault, signal: AbortSignal | undefined): Promise<unknown> {
  if (fault.outcome === "hang") return await hang(signal);
  if (fault.outcome === "answer") return fault.answer;
  const error = new Error(fault.message);
  error.name = "AiError";
  throw error;
}

function refuseUnplayed(options: RunOptions, input: unknown): void {
  const unplayed = UNPLAYED_OPTIONS.find(
    (name) => options[name] !== undefined && options[name] !== false,
  );
  if (unplayed !== undefined) throw misuse(`The stand-in does not play the option '${unplayed}'.`);
  const isForm = typeof input === "object" && input !== null && "multipart" in input;
  if (options["gateway"] !== undefined && isForm) {
    throw misuse("AI Gateway does not support ReadableStreams yet.");
  }
}

/** Over HTTP there is nothing but a sign of life. */
export default {
  fetch(request) {
    return new URL(request.url).pathname === "/"
      ? new Response("The stand-in for Workers AI is running.\n")
      : new Response("Not found\n", { status: 404 });
  },
} satisfies ExportedHandler;
