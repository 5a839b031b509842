CREATE TABLE `backend_health` (
	`id` text PRIMARY KEY NOT NULL,
	`window_started_at` integer NOT NULL,
	`failures` integer NOT NULL,
	`successes` integer NOT NULL,
	`cooling_until` integer DEFAULT 0 NOT NULL,
	`firm` integer DEFAULT false NOT NULL,
	`cooldowns` integer DEFAULT 0 NOT NULL,
	`probe_until` integer DEFAULT 0 NOT NULL,
	`code` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `backends` (
	`id` text PRIMARY KEY NOT NULL,
	`settings` text NOT NULL,
	`updated_at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `generations` ADD `attempts_log` text;
