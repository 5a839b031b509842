/** An unguessable key of 32 hex digits; also works where `crypto.randomUUID` does not (plain HTTP on a LAN). */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
