type Fields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** One structured line per event. Never pass prompts, keys or cookies: ids, codes and counts are enough. */
export function log(level: "info" | "warn" | "error", event: string, fields: Fields = {}): void {
  const line = JSON.stringify({ level, event, ...fields });
  if (level === "error") console.error(line);
  else if (level === "warn") console.warn(line);
  else console.log(line);
}

/** The chain of causes of an error as one line, for the log only. */
export function describeCause(thrown: unknown): string {
  const parts: string[] = [];
  for (let current: unknown = thrown; current !== undefined && parts.length < 5;) {
    parts.push(
      current instanceof Error ? `${current.name}: ${current.message}` : JSON.stringify(current),
    );
    current = current instanceof Error ? current.cause : undefined;
  }
  return parts.join(" <- ");
}
