/** The languages of the pages. */
export const LANGUAGES = ["pl", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a visitor's browser asks for, for each of our languages. */
export const BROWSER_LOCALES = { pl: "pl-PL", en: "en-GB" } as const satisfies Record<
  Language,
  string
>;

const pl = {
  prompt: "Opis obrazu",
  clear: "Wyczyść opis",
  paint: "Namaluj",
  settings: "Ustawienia",
  model: "Model",
  ratios: "Proporcje",
  seed: "Ziarno (seed)",
  seedValue: "Wartość ziarna",
  rollSeed: "Wylosuj ziarno",
  moreSettings: "Więcej ustawień",
  avoid: "Czego unikać",
  steps: "Kroki",
  empty: "Najpierw opisz obraz.",
  useExample: /^Wstaw opis: /,
  startHeading: "Zacznij od przykładu",
  galleryHeading: "Twoje obrazy",
  galleryFailed: "Nie udało się wczytać obrazów.",
  gallery: /^Obrazy, od najnowszego/,
  open: (prompt: string) => `Otwórz obraz: ${prompt}`,
  details: (prompt: string) => `Szczegóły: ${prompt}`,
  standIn: "Obrazy demonstracyjne – maluje je zastępca, nie model AI",
  given: "Opis po angielsku, który dostał model",
  sending: "Wysyłam",
  queued: "W kolejce",
  translating: "Tłumaczę",
  painting: "Maluję",
  cached: "Z pamięci podręcznej",
  refused: "Odmowa",
  failed: "Nie udało się",
  download: "Pobierz",
  copyPrompt: "Kopiuj opis",
  copied: "Opis skopiowany",
  remix: "Remiksuj",
  useSeed: "Użyj ziarna",
  variant: "Nowy wariant",
  edit: "Popraw opis",
  retry: "Spróbuj ponownie",
  dismiss: "Odrzuć",
  remove: "Usuń",
  removed: "Usunięto 1 obraz",
  undo: "Cofnij",
  close: "Zamknij",
  next: "Następny obraz",
  viewer: "Podgląd obrazu",
  chain: "Droga opisu",
  notes: "Uwagi",
  offline: "Brak połączenia z siecią.",
  skipToContent: "Przejdź do treści",
  skipToGallery: "Przejdź do galerii",
  switchLanguage: "Switch to English",
  theme: { system: "Jak w systemie", light: "Jasny", dark: "Ciemny" },
  ready: "1 obraz gotowy",
  admin: {
    token: "Token administratora",
    signIn: "Wejdź",
    signOut: "Wyloguj",
    title: "Zużycie i koszty",
    wrong: /^To nie jest token administratora/,
    signedOut: "Wylogowano.",
    pictures: "Obrazy",
  },
} as const;

type Words<Shape> = {
  readonly [Name in keyof Shape]: Shape[Name] extends string
    ? string
    : Shape[Name] extends RegExp
      ? RegExp
      : Shape[Name] extends (prompt: string) => string
        ? (prompt: string) => string
        : Words<Shape[Name]>;
};

/** What a person reads or hears, as far as the journeys look for it. */
export type Texts = Words<typeof pl>;

const en: Texts = {
  prompt: "Description of the picture",
  clear: "Clear the description",
  paint: "Paint",
  settings: "Settings",
  model: "Model",
  ratios: "Aspect ratio",
  seed: "Seed",
  seedValue: "Seed value",
  rollSeed: "Roll a seed",
  moreSettings: "More settings",
  avoid: "What to avoid",
  steps: "Steps",
  empty: "Describe the picture first.",
  useExample: /^Use this description: /,
  startHeading: "Start from an example",
  galleryHeading: "Your pictures",
  galleryFailed: "The pictures could not be loaded.",
  gallery: /^Pictures, newest first/,
  open: (prompt) => `Open picture: ${prompt}`,
  details: (prompt) => `Details: ${prompt}`,
  standIn: "Demonstration pictures – painted by a stand-in, not by an AI model",
  given: "The English description the model was given",
  sending: "Sending",
  queued: "In the queue",
  translating: "Translating",
  painting: "Painting",
  cached: "From the cache",
  refused: "Refused",
  failed: "Not painted",
  download: "Download",
  copyPrompt: "Copy description",
  copied: "Description copied",
  remix: "Remix",
  useSeed: "Use seed",
  variant: "New variant",
  edit: "Edit description",
  retry: "Try again",
  dismiss: "Dismiss",
  remove: "Delete",
  removed: "1 picture deleted",
  undo: "Undo",
  close: "Close",
  next: "Next picture",
  viewer: "Picture viewer",
  chain: "The way of the words",
  notes: "Notes",
  offline: "You are offline.",
  skipToContent: "Skip to the content",
  skipToGallery: "Skip to the gallery",
  switchLanguage: "Przełącz na polski",
  theme: { system: "Like the system", light: "Light", dark: "Dark" },
  ready: "1 picture ready",
  admin: {
    token: "Administrator’s token",
    signIn: "Enter",
    signOut: "Sign out",
    title: "Usage and cost",
    wrong: /^This is not the administrator’s token/,
    signedOut: "You are signed out.",
    pictures: "Pictures",
  },
};

/** The words of the pages in both languages, written down here as a visitor meets them. */
export const TEXTS: Record<Language, Texts> = { pl, en };
