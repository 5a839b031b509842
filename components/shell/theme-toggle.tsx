"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useSyncExternalStore } from "react";
import { THEME_KEY, THEMES, type Theme } from "@/components/shell/theme";
import { createStore } from "@/components/ui/external-store";

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;
const LABELS = { system: "themeSystem", light: "themeLight", dark: "themeDark" } as const;

const chosen = createStore<Theme>("system");

function readTheme(): Theme {
  const theme = document.documentElement.dataset["theme"];
  return theme === "light" || theme === "dark" ? theme : "system";
}

function applyTheme(theme: Theme) {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  try {
    if (theme === "system") localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  chosen.set(theme);
}

/** Three radio buttons with icons: like the system, light, dark. */
export function ThemeToggle() {
  const t = useTranslations("shell");
  const theme = useSyncExternalStore(chosen.subscribe, chosen.get, () => "system" as const);
  useEffect(() => chosen.set(readTheme()), []);
  return (
    <fieldset className="flex rounded-full border border-line p-0.5">
      <legend className="sr-only">{t("theme")}</legend>
      {THEMES.map((name) => {
        const Icon = ICONS[name];
        return (
          <label
            key={name}
            title={t(LABELS[name])}
            className="grid size-8 place-items-center rounded-full text-muted hover:text-ink has-checked:bg-line has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent forced-colors:has-checked:outline"
          >
            <input
              type="radio"
              name="theme"
              value={name}
              checked={theme === name}
              onChange={() => applyTheme(name)}
              className="sr-only"
            />
            <Icon aria-hidden className="size-4" />
            <span className="sr-only">{t(LABELS[name])}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
