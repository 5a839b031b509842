/** Hands a text to the person as a file; nothing leaves the browser. */
export function downloadText(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin reading only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
