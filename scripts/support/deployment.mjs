/**
 * What wrangler.toml says, as far as a deployment is described by it.
 * @typedef {object} Settings
 * @property {string | undefined} name
 * @property {boolean | undefined} workers_dev
 * @property {unknown[] | undefined} [routes]
 * @property {{ binding: string, database_name?: string | undefined, database_id?: string | undefined }[]} d1_databases
 * @property {{ binding: string, bucket_name?: string | undefined }[]} r2_buckets
 * @property {{ binding: string, id?: string | undefined }[]} kv_namespaces
 * @property {{
 *   producers?: { binding: string, queue?: string | undefined }[] | undefined,
 *   consumers?: { queue: string }[] | undefined,
 * }} queues
 * @property {{ crons: string[] | undefined }} triggers
 * @property {{ name: string }[]} [ratelimits]
 * @property {{ required?: string[] | undefined }} [secrets]
 *
 * @typedef {{ what: string, name: string, how: string }} Part
 */

/** Cloudflare counts 3 MiB gzip on the Free plan; ours keeps a third of it free. */
export const sizeLimitBytes = 2 * 1024 * 1024;

/**
 * Everything a deployment needs in the account, and the command that makes it.
 * @param {Settings} settings
 * @returns {Part[]}
 */
export function listParts(settings) {
  return [
    { what: "Worker", name: settings.name ?? "", how: "made by the deployment" },
    ...settings.d1_databases.map(({ database_name: name = "" }) => ({
      what: "D1 database",
      name,
      how: `npx wrangler d1 create ${name}`,
    })),
    ...settings.r2_buckets.map(({ bucket_name: name = "" }) => ({
      what: "R2 bucket",
      name,
      how: `npx wrangler r2 bucket create ${name}`,
    })),
    ...settings.kv_namespaces.map(({ binding }) => ({
      what: "KV namespace",
      name: binding,
      how: `npx wrangler kv namespace create ${settings.name ?? ""}-${binding.toLowerCase()}`,
    })),
    ...listQueues(settings).map((name) => ({
      what: "Queue",
      name,
      how: `npx wrangler queues create ${name}`,
    })),
    ...(settings.triggers.crons ?? []).map((name) => ({
      what: "Cron",
      name,
      how: "made by the deployment",
    })),
    ...(settings.ratelimits ?? []).map(({ name }) => ({
      what: "Rate limit",
      name,
      how: "made by the deployment",
    })),
    ...(settings.secrets?.required ?? []).map((name) => ({
      what: "Secret",
      name,
      how: `npx wrangler secret put ${name}`,
    })),
  ];
}

/** @param {Settings} settings */
function listQueues(settings) {
  const produced = (settings.queues.producers ?? []).flatMap(({ queue }) => queue ?? []);
  const consumed = (settings.queues.consumers ?? []).map(({ queue }) => queue);
  return [...new Set([...produced, ...consumed])];
}

/**
 * What still has to be filled in before a real deployment, each as a sentence.
 * @param {Settings} settings
 */
export function findGaps(settings) {
  const gaps = [];
  for (const { binding, database_id: id, database_name: name } of settings.d1_databases) {
    if (isPlaceholder(id)) {
      gaps.push(
        `D1 ${binding}: run npx wrangler d1 create ${name} and put its id in wrangler.toml.`,
      );
    }
  }
  for (const { binding, id } of settings.kv_namespaces) {
    if (isPlaceholder(id)) {
      gaps.push(
        `KV ${binding}: run npx wrangler kv namespace create ${settings.name}-${binding.toLowerCase()} ` +
          "and put its id in wrangler.toml.",
      );
    }
  }
  if (!settings.workers_dev && (settings.routes ?? []).length === 0) {
    gaps.push("Address: uncomment routes in wrangler.toml and name your domain.");
  }
  return gaps;
}

/** @param {string | undefined} id */
function isPlaceholder(id) {
  return id === undefined || /^[0-]*$/.test(id);
}

/**
 * Which required secrets the account does not have yet.
 * @param {readonly string[]} required
 * @param {string} listed what `wrangler secret list` printed: a JSON list of `{ name }`
 */
export function findMissingSecrets(required, listed) {
  const present = new Set(parseNames(listed));
  return required.filter((name) => !present.has(name));
}

/** @param {string} listed @returns {string[]} */
function parseNames(listed) {
  const start = listed.indexOf("[");
  if (start < 0) return [];
  try {
    /** @type {{ name: string }[]} */
    const secrets = JSON.parse(listed.slice(start, listed.lastIndexOf("]") + 1));
    return secrets.map(({ name }) => name);
  } catch {
    return [];
  }
}

/**
 * A Worker's size in words, and whether it may be that big.
 * @param {{ bytes: number, gzipBytes: number }} size
 * @returns {{ text: string, fits: boolean }}
 */
export function judgeSize({ bytes, gzipBytes }) {
  const text = `${mebibytes(bytes)} MiB, ${mebibytes(gzipBytes)} MiB gzip`;
  return { text, fits: gzipBytes <= sizeLimitBytes };
}

/** @param {number} bytes */
export function mebibytes(bytes) {
  return (bytes / 1024 / 1024).toFixed(2);
}
