import { registerAdmin } from "@/lib/api/admin/handlers";
import type { Door } from "@/lib/api/door";
import { errorResponse } from "@/lib/api/error-response";
import { registerKeys } from "@/lib/api/keys/handlers";
import { registerCancel } from "@/lib/api/native/cancel";
import { describeFiles } from "@/lib/api/native/describe-files";
import { registerNative } from "@/lib/api/native/handlers";
import { registerSources } from "@/lib/api/sources/handlers";
import { uploadSource } from "@/lib/api/sources/routes";

/** What the studio and the administrators' pages speak. */
export const native: Door = {
  paths: ["/api"],
  takesPictures: (pathname) => pathname === uploadSource.path,
  register(app) {
    registerNative(app);
    registerCancel(app);
    registerSources(app);
    registerAdmin(app);
    registerKeys(app);
    describeFiles(app);
  },
  fail: ({ error, requestId, locale }) => errorResponse(error, requestId, locale),
};
