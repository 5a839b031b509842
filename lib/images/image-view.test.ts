import { expect, test } from "vitest";
import { ImageView } from "@/lib/generations/schema";
import { toImageView } from "@/lib/images/image-view";
import type { StoredPicture } from "@/lib/images/picture";

const key = `${"ab".repeat(16)}-${"cd".repeat(8)}`;
const png: StoredPicture = {
  key,
  type: "image/png",
  width: 1024,
  height: 768,
  bytes: 1_500_000,
  sha256: "cd".repeat(32),
  thumbhash: "1QcSHQRnh493V4dIh4eXh1h4kJUI",
  thumbnails: [320, 640],
  view: true,
};

test("a PNG is offered as it is, with WebP sizes up to its full width", () => {
  const view = toImageView(png, "");
  expect(ImageView.parse(view)).toEqual({
    url: `/images/${key}/original.png`,
    type: "image/png",
    width: 1024,
    height: 768,
    bytes: 1_500_000,
    thumbhash: "1QcSHQRnh493V4dIh4eXh1h4kJUI",
    sources: [
      { url: `/images/${key}/320.webp`, width: 320 },
      { url: `/images/${key}/640.webp`, width: 640 },
      { url: `/images/${key}/view.webp`, width: 1024 },
    ],
  });
});

test("a JPEG's largest size is the JPEG itself, on the bucket's own domain too", () => {
  const view = toImageView(
    { ...png, type: "image/jpeg", view: false, thumbnails: [320] },
    "https://images.example.com",
  );
  expect(view.url).toBe(`https://images.example.com/${key}/original.jpg`);
  expect(view.sources).toEqual([
    { url: `https://images.example.com/${key}/320.webp`, width: 320 },
    { url: `https://images.example.com/${key}/original.jpg`, width: 1024 },
  ]);
});

test("a picture smaller than any thumbnail still has one source", () => {
  const view = toImageView({ ...png, width: 256, height: 256, thumbnails: [] }, "");
  expect(view.sources).toEqual([{ url: `/images/${key}/view.webp`, width: 256 }]);
});
