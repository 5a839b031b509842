/** Ids of the places that links and buttons lead to. */
export const PROMPT_ID = "prompt";
export const ENGLISH_ID = "english";
/** The button that keeps English after its prompt was changed. */
export const KEEP_ENGLISH_ID = "english-keep";
export const GALLERY_ID = "gallery";

function calmBehavior(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}

/** Puts the caret at the end of the prompt, and the prompt into view. */
export function focusPrompt(): void {
  focusBox(PROMPT_ID);
}

/** As `focusPrompt`, for the box with the English; nothing when it is closed. */
export function focusEnglish(): void {
  focusBox(ENGLISH_ID);
}

function focusBox(id: string): void {
  // After the frame in which new words are filled in, so that the caret lands behind them.
  requestAnimationFrame(() => {
    const box = document.getElementById(id);
    if (!(box instanceof HTMLTextAreaElement)) return;
    box.focus({ preventScroll: true });
    box.setSelectionRange(box.value.length, box.value.length);
    scrollTo({ top: 0, behavior: calmBehavior() });
  });
}

/** Scrolls to where a new tile appears, when it is out of sight: on a laptop it is below the settings. */
export function revealGallery(): void {
  const gallery = document.getElementById(GALLERY_ID);
  const top = gallery?.getBoundingClientRect().top ?? 0;
  if (top >= 0 && top < innerHeight * 0.7) return;
  gallery?.scrollIntoView({ behavior: calmBehavior(), block: "start" });
}

/** The attribute that marks a tile's main element; its value is the generation's id. */
export const TILE_ATTRIBUTE = "data-tile";

/** When the focus is on a tile that is about to go, moves it to the tile that takes its place, or to the one before. */
export function keepFocusNear(id: string): void {
  const tiles = [...document.querySelectorAll<HTMLElement>(`[${TILE_ATTRIBUTE}]`)];
  const index = tiles.findIndex((tile) => tile.getAttribute(TILE_ATTRIBUTE) === id);
  const item = tiles[index]?.closest("li");
  if (item === null || item === undefined || !item.contains(document.activeElement)) return;
  const heir = tiles[index + 1] ?? tiles[index - 1];
  heir?.focus({ preventScroll: true });
}
