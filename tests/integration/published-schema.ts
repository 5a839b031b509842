import { afterAll, afterEach } from "vitest";
import { failOnProblems, watchedFetch } from "@/tests/integration/published/watch";

/*
 * Every answer of the app that any of these tests gets, by whatever client, has to be as /api/openapi.json describes
 * it. What is not fails the test that asked, and no client can repeat or swallow it.
 */
globalThis.fetch = watchedFetch;

afterEach(failOnProblems);
// What was asked after the last test.
afterAll(failOnProblems);
