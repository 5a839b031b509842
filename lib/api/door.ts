import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ApiEnvironment } from "@/lib/api/environment";
import type { Locale } from "@/lib/api/locale";
import type { AppError } from "@/lib/errors";

/** What a failed answer is told beside the error. */
export type Failure = {
  readonly error: AppError;
  readonly request: Request;
  readonly requestId: string;
  readonly locale: Locale;
};

/** One protocol: where it is spoken, its routes, and how it says that something went wrong. */
export type Door = {
  /** Beginnings of paths, each `/word` or `/word/…`; of two that fit, the longer counts. */
  readonly paths: readonly string[];
  /** True for paths whose bodies may hold pictures. */
  readonly takesPictures?: (pathname: string) => boolean;
  /** Headers beyond the usual ones that a page of another origin may read. */
  readonly exposes?: readonly string[];
  /** True when any page may show what GET answers: the answer holds nothing but a picture. */
  readonly isPublic?: (request: Request) => boolean;
  readonly register: (app: OpenAPIHono<ApiEnvironment>) => void;
  readonly fail: (failure: Failure) => Response;
};
