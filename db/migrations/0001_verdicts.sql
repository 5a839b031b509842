CREATE TABLE `verdicts` (
	`generation_id` text NOT NULL,
	`step` text NOT NULL,
	`outcome` text NOT NULL,
	`layer` text NOT NULL,
	`engine` text NOT NULL,
	`category` text NOT NULL,
	`signals` text NOT NULL,
	`prompt` text,
	`judged` text,
	`review` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`generation_id`, `step`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `verdicts_category` ON `verdicts` (`category`,`generation_id`);--> statement-breakpoint
CREATE INDEX `verdicts_text` ON `verdicts` (`generation_id`) WHERE prompt IS NOT NULL;--> statement-breakpoint
CREATE TABLE `verdicts_daily` (
	`day` text NOT NULL,
	`category` text NOT NULL,
	`layer` text NOT NULL,
	`outcome` text NOT NULL,
	`count` integer DEFAULT 0 NOT NULL,
	`false_alarms` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`day`, `category`, `layer`, `outcome`)
) WITHOUT ROWID;
