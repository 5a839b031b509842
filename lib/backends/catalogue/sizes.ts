import type { Size } from "@/lib/backends/catalogue/model";

/** The usual picture, and what prices are quoted for. */
export const SQUARE: Size = { width: 1024, height: 1024 };

/** 256–1920 is flux-2's published range; the other models take up to 2048 or 2500 and share it here. */
export const FREE_SIZES = { min: 256, max: 1920, step: 8, default: SQUARE, fixed: null };
