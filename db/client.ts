import { drizzle } from "drizzle-orm/d1";
import * as schema from "@/db/schema";

/** A Drizzle client on a D1 binding, which may serve any number of requests. */
export function openDatabase(database: D1Database) {
  return drizzle(database, { schema });
}

export type Database = ReturnType<typeof openDatabase>;
