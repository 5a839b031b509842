import { createRoute, z } from "@hono/zod-openapi";
import { answer, errorAnswers } from "@/lib/api/shared/answers";
import { BackendSettings, BackendView } from "@/lib/backends/schema";
import { UsageReport } from "@/lib/usage/schema";
import { MAX_PAGE_SIZE } from "@/lib/verdicts/list";
import {
  ModerationReport,
  VerdictCategory,
  VerdictPage,
  VerdictReview,
  VerdictStep,
  VerdictView,
} from "@/lib/verdicts/schema";

/** Days such as `2026-11-20`, both ends included. */
const dayRange = { from: z.string().optional(), to: z.string().optional() };

const Session = z.object({ isAdmin: z.boolean() }).openapi("AdminSession");

export const getSession = createRoute({
  method: "get",
  path: "/api/admin/session",
  operationId: "getAdminSession",
  security: [],
  summary: "Whether you are signed in as an administrator",
  responses: { 200: answer("The session", Session), ...errorAnswers },
});

export const signIn = createRoute({
  method: "post",
  path: "/api/admin/session",
  operationId: "signInAdmin",
  security: [],
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
  operationId: "signOutAdmin",
  summary: "Sign out",
  responses: { 204: { description: "Signed out" }, ...errorAnswers },
});

export const usage = createRoute({
  method: "get",
  path: "/api/admin/usage",
  operationId: "getUsage",
  summary: "Pictures, cache hits, refusals, failures and cost per day and model",
  request: { query: z.strictObject(dayRange) },
  responses: { 200: answer("The report", UsageReport.openapi("UsageReport")), ...errorAnswers },
});

export const moderation = createRoute({
  method: "get",
  path: "/api/admin/moderation",
  operationId: "getModeration",
  summary: "Refusals, overruled signals and undecided checks per day, category and layer",
  request: { query: z.strictObject(dayRange) },
  responses: {
    200: answer("The report", ModerationReport.openapi("ModerationReport")),
    ...errorAnswers,
  },
});

export const verdicts = createRoute({
  method: "get",
  path: "/api/admin/verdicts",
  operationId: "listVerdicts",
  summary: "Verdicts that were not a plain pass, newest first",
  request: {
    query: z.strictObject({
      ...dayRange,
      cursor: z.string().max(100).optional(),
      category: VerdictCategory.optional(),
      limit: z.coerce.number().int().min(1).max(MAX_PAGE_SIZE).optional(),
    }),
  },
  responses: { 200: answer("A page", VerdictPage.openapi("VerdictPage")), ...errorAnswers },
});

export const reviewVerdict = createRoute({
  method: "put",
  path: "/api/admin/verdicts/{generationId}/{step}/review",
  operationId: "reviewVerdict",
  summary: "Mark a verdict as right or as a false alarm, or take that back",
  request: {
    params: z.strictObject({ generationId: z.uuid(), step: VerdictStep }),
    body: {
      required: true,
      content: {
        "application/json": { schema: z.strictObject({ review: VerdictReview.nullable() }) },
      },
    },
  },
  responses: { 200: answer("The verdict", VerdictView.openapi("Verdict")), ...errorAnswers },
});

const backendId = z.strictObject({ id: z.string().min(1).max(40) });
const Backend = BackendView.openapi("Backend");

export const backends = createRoute({
  method: "get",
  path: "/api/admin/backends",
  operationId: "listBackends",
  summary: "Every backend, where it comes from and how it is doing",
  responses: { 200: answer("All", z.object({ backends: z.array(Backend) })), ...errorAnswers },
});

export const saveBackend = createRoute({
  method: "put",
  path: "/api/admin/backends/{id}",
  operationId: "saveBackend",
  summary: "Add a backend or replace what is known of it; counts for the next picture",
  request: {
    params: backendId,
    body: {
      required: true,
      content: { "application/json": { schema: BackendSettings.openapi("BackendSettings") } },
    },
  },
  responses: { 200: answer("The backend", Backend), ...errorAnswers },
});

export const deleteBackend = createRoute({
  method: "delete",
  path: "/api/admin/backends/{id}",
  operationId: "deleteBackend",
  summary: "Forget what was saved of a backend",
  request: { params: backendId },
  responses: { 204: { description: "Forgotten" }, ...errorAnswers },
});
