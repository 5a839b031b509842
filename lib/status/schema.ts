import { z } from "zod";
import { BackendView } from "@/lib/backends/schema";

/** What anybody may know. */
export const ServiceStatus = z.object({ status: z.enum(["ok", "degraded"]) });
export type ServiceStatus = z.infer<typeof ServiceStatus>;

/** What administrators see beside it. */
export const ServiceDetails = ServiceStatus.extend({
  models: z.array(z.string()),
  backends: z.array(BackendView),
  /** Pictures that are being drawn or wait for it. */
  queueLength: z.int(),
  /** What today's pictures have cost in UTC, those being drawn included. */
  neuronsToday: z.number(),
});
export type ServiceDetails = z.infer<typeof ServiceDetails>;
