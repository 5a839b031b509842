import { expect, type Locator, type Page } from "@playwright/test";
import type { Language } from "./texts";

/** What a person reads while they change a picture, written down here as they meet it. */
export const WORDS = {
  pl: {
    choose: "Dodaj obraz źródłowy",
    source: "Obraz źródłowy",
    whole: "Zmieni się cały obraz.",
    share: /^Zmieni się fragment: \d+\s?% obrazu\.$/,
    mark: "Zaznacz fragment",
    unmark: "Zmień całość",
    remove: "Usuń obraz",
    strength: /^Siła zmian/,
    modelChanged: "Model zmieniony na Stable Diffusion XL",
    use: "Zmień ten obraz",
    wrongType: "Tego pliku nie da się użyć. Wybierz obraz PNG, JPEG albo WebP.",
    dialog: "Zaznacz, co zmienić",
    surface: "Obraz do zaznaczania",
    selected: /Zaznaczono (\d+)\s?%/,
    position: /^52\s?% od lewej, 50\s?% od góry$/,
    brush: /^Pędzel: 12\s?% obrazu$/,
    erase: "Gumka",
    invert: "Odwróć",
    undo: "Cofnij",
    clear: "Wyczyść",
    save: "Gotowe",
    compare: "Przed i\u00a0po",
    before: "Obraz przed zmianą",
    slider: "Granica między obrazem przed zmianą i\u00a0po zmianie",
    references: "Kolejne obrazy do obejrzenia",
    addReferences: "Dodaj obrazy",
    referenceCount: (count: 0 | 1 | 2) =>
      ["Jeszcze żadnego, najwyżej 3", "1 obraz, najwyżej 3", "2 obrazy, najwyżej 3"][count] ?? "",
    reference: (number: number) => `Kolejny obraz ${number}`,
    removeReference: (number: number) => `Usuń kolejny obraz ${number}`,
    value: /^Widać 51\s?% obrazu przed zmianą$/,
  },
  en: {
    choose: "Add a source picture",
    source: "Source picture",
    whole: "The whole picture will change.",
    share: /^\d+% of the picture will change\.$/,
    mark: "Mark a part",
    unmark: "Change it all",
    remove: "Remove picture",
    strength: /^Strength/,
    modelChanged: "Model changed to Stable Diffusion XL",
    use: "Change this picture",
    wrongType: "This file can’t be used. Choose a PNG, JPEG or WebP picture.",
    dialog: "Mark what to change",
    surface: "Picture to mark",
    selected: /(\d+)% selected/,
    position: /^52% from the left, 50% from the top$/,
    brush: /^Brush: 12% of the picture$/,
    erase: "Eraser",
    invert: "Invert",
    undo: "Undo",
    clear: "Clear",
    save: "Done",
    compare: "Before and after",
    before: "Picture before the change",
    slider: "Line between the picture before and after the change",
    references: "Further pictures to look at",
    addReferences: "Add pictures",
    referenceCount: (count: 0 | 1 | 2) =>
      ["None yet, at most 3", "1 picture, at most 3", "2 pictures, at most 3"][count] ?? "",
    reference: (number: number) => `Further picture ${number}`,
    removeReference: (number: number) => `Remove further picture ${number}`,
    value: /^51% of the picture before the change is shown$/,
  },
} as const;

/** The picture to start from, as the form shows it. */
export function sourcePanel(page: Page, language: Language): Locator {
  return page.getByRole("region", { name: WORDS[language].source });
}

/** What the form says of the picture to start from. */
export function sourceStatus(page: Page, language: Language): Locator {
  return sourcePanel(page, language).getByRole("status").first();
}

/** Chooses a picture of two colours, in pixels of the given size, and waits until it has arrived. */
export async function chooseSource(
  page: Page,
  language: Language,
  size = { width: 480, height: 320 },
): Promise<void> {
  await chooseFile(page, language, await pictureFile(page, size));
  await expect(sourceStatus(page, language)).toHaveText(WORDS[language].whole);
}

/** A picture of two colours, in pixels of the given size. */
export async function pictureFile(
  page: Page,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<File> {
  const url = await page.evaluate(
    ([across, down]) => {
      const canvas = document.createElement("canvas");
      Object.assign(canvas, { width: across, height: down });
      const pen = canvas.getContext("2d");
      if (pen === null) throw new Error("There is no canvas.");
      const colors = pen.createLinearGradient(0, 0, across, down);
      colors.addColorStop(0, "#1d6b8c");
      colors.addColorStop(1, "#e8b04a");
      pen.fillStyle = colors;
      pen.fillRect(0, 0, across, down);
      return canvas.toDataURL("image/png");
    },
    [width, height] as const,
  );
  const buffer = Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
  return { name: "picture.png", mimeType: "image/png", buffer };
}

type File = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Chooses any file by the button of the form. */
export async function chooseFile(page: Page, language: Language, file: File): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: WORDS[language].choose }).click();
  await (await chooser).setFiles(file);
}

/** Percent of the picture that the dialog says is marked. */
export async function selectedPercent(dialog: Locator, language: Language): Promise<number> {
  const text = await dialog.locator("footer").innerText();
  return Number(WORDS[language].selected.exec(text)?.[1] ?? Number.NaN);
}
