CREATE TABLE `generations` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`cache_key` text NOT NULL,
	`flight` text,
	`follows` text,
	`state` text NOT NULL,
	`stage` text NOT NULL,
	`recipe` text NOT NULL,
	`chain` text NOT NULL,
	`warnings` text NOT NULL,
	`picture` text,
	`cached` integer DEFAULT false NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`lease_id` text,
	`lease_until` integer DEFAULT 0 NOT NULL,
	`error_code` text,
	`error_details` text,
	`milli_neurons` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`finished_at` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `generations_flight` ON `generations` (`flight`) WHERE flight IS NOT NULL;--> statement-breakpoint
CREATE INDEX `generations_follows` ON `generations` (`follows`) WHERE follows IS NOT NULL;--> statement-breakpoint
CREATE INDEX `generations_owner` ON `generations` (`owner_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `images` (
	`cache_key` text PRIMARY KEY NOT NULL,
	`generation_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`picture` text NOT NULL,
	`chain` text NOT NULL,
	`refs` integer NOT NULL,
	`collect_until` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `images_garbage` ON `images` (`collect_until`) WHERE refs <= 0;--> statement-breakpoint
CREATE TABLE `ledger` (
	`generation_id` text NOT NULL,
	`kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`model` text NOT NULL,
	`milli_neurons` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`generation_id`, `kind`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `usage_daily` (
	`day` text NOT NULL,
	`model` text NOT NULL,
	`pictures` integer DEFAULT 0 NOT NULL,
	`cache_hits` integer DEFAULT 0 NOT NULL,
	`refusals` integer DEFAULT 0 NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`milli_neurons` integer DEFAULT 0 NOT NULL,
	`saved_milli_neurons` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`day`, `model`)
) WITHOUT ROWID;
