/** Where the choice of theme is kept; nothing there means "like the system". */
export const THEME_KEY = "zorza-theme";

export const THEMES = ["system", "light", "dark"] as const;

export type Theme = (typeof THEMES)[number];

/** Runs in <head> before the first paint, so that a chosen theme never flashes; written in old JavaScript on purpose. */
export const THEME_SCRIPT = `(function () {
  try {
    var theme = localStorage.getItem("${THEME_KEY}");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch (error) {}
})();`;
