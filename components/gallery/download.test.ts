import { expect, test } from "vitest";
import { fileName } from "@/components/gallery/download";

test("a file is named after the words, without the letters that file systems dislike", () => {
  expect(fileName("Żółw i łoś, o świcie!", "image/png")).toBe("zorza-zolw-i-los-o-swicie.png");
  expect(fileName("../../etc/passwd", "image/jpeg")).toBe("zorza-etc-passwd.jpg");
});

test("a long prompt is cut between words, and a prompt without letters still has a name", () => {
  const name = fileName("las ".repeat(100), "image/webp");
  expect(name).toMatch(/^zorza(-las)+\.webp$/);
  expect(name.length).toBeLessThanOrEqual(66);
  expect(fileName("日本", "image/png")).toBe("zorza.png");
});
