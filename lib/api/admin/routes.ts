import { createRoute, z } from "@hono/zod-openapi";
import { answer, errorAnswers } from "@/lib/api/native/routes";
import { UsageReport } from "@/lib/usage/schema";

const Session = z.object({ isAdmin: z.boolean() }).openapi("AdminSession");

export const getSession = createRoute({
  method: "get",
  path: "/api/admin/session",
  summary: "Whether you are signed in as an administrator",
  responses: { 200: answer("The session", Session), ...errorAnswers },
});

export const signIn = createRoute({
  method: "post",
  path: "/api/admin/session",
  summary: "Sign in with the administrator's token",
  request: {
    body: {
      required: true,
      content: {
        "application/json": { schema: z.strictObject({ token: z.string().min(1).max(500) }) },
      },
    },
  },
  responses: { 200: answer("Signed in; a cookie is set", Session), ...errorAnswers },
});

export const signOut = createRoute({
  method: "delete",
  path: "/api/admin/session",
  summary: "Sign out",
  responses: { 204: { description: "Signed out" }, ...errorAnswers },
});

export const usage = createRoute({
  method: "get",
  path: "/api/admin/usage",
  summary: "Pictures, cache hits, refusals, failures and cost per day and model",
  request: { query: z.strictObject({ from: z.string().optional(), to: z.string().optional() }) },
  responses: { 200: answer("The report", UsageReport.openapi("UsageReport")), ...errorAnswers },
});
