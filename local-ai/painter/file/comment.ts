/** What every file of the painter says about itself. */
export const STAND_IN_COMMENT = "Zorza stand-in picture, not made by an AI model";
