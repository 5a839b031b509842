import { getTableColumns, type SQL } from "drizzle-orm";
import { SQLiteSyncDialect, type SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Database } from "@/db/client";

const dialect = new SQLiteSyncDialect();

/**
 * Runs statements as one D1 batch: all take effect or none. Drizzle's own `batch` cannot bind the values of `sql`
 * templates on D1, and conditional inserts can only be said with those.
 */
export async function runBatch(
  database: Database,
  statements: readonly SQL[],
): Promise<D1Result<Record<string, unknown>>[]> {
  const client = database.$client;
  const prepared = statements.map((statement) => {
    const { sql, params } = dialect.sqlToQuery(statement);
    return client.prepare(sql).bind(...params);
  });
  return client.batch<Record<string, unknown>>(prepared);
}

/** A row of `SELECT *` as Drizzle would have returned it. */
export function readRow<Table extends SQLiteTable>(
  table: Table,
  row: Readonly<Record<string, unknown>>,
): Table["$inferSelect"] {
  const entries = Object.entries(getTableColumns(table)).map(([name, column]) => {
    const value = row[column.name] ?? null;
    return [name, value === null ? null : column.mapFromDriverValue(value)];
  });
  return Object.fromEntries(entries) as Table["$inferSelect"]; // built column by column from that very table
}
