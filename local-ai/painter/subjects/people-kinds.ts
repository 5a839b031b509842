import type { Person } from "./person-kind";

/** What a person wears who is nobody special. */
export const PLAIN = {
  hair: "short",
  hat: "none",
  hatColour: "#d8344a",
  wears: "trousers",
  top: "#3f7fb8",
  bottom: "#3a4560",
  shoes: "#3a2c28",
  holds: "nothing",
} as const satisfies Person;

/** Like `PLAIN`, in a dress. */
export const LADY = {
  ...PLAIN,
  hair: "long",
  wears: "dress",
  top: "#c8465f",
  bottom: "#c8465f",
} as const;

/** The hair of old age. */
export const GREY_HAIR = "#d5d3d6";
