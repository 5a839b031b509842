/** A radio button dressed as a tile: the label's class names, and those of the button that lies over all of it. */
export const RADIO_TILE =
  "relative rounded-lg border border-edge/45 text-muted hover:border-ink hover:text-ink has-checked:border-accent has-checked:bg-accent-wash has-checked:text-ink has-disabled:pointer-events-none has-disabled:border-line has-disabled:text-muted has-disabled:opacity-60 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent forced-colors:has-checked:outline-2";
export const RADIO_COVER = "absolute inset-0 appearance-none outline-none";
