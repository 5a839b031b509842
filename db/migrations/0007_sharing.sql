CREATE TABLE `hosted_pictures` (
	`generation_id` text NOT NULL,
	`attempt` integer NOT NULL,
	`picture_key` text NOT NULL,
	`provider` text NOT NULL,
	`outcome` text NOT NULL,
	`url` text,
	`code` text,
	`milliseconds` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`generation_id`, `attempt`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `hosted_pictures_copy` ON `hosted_pictures` (`picture_key`,`provider`) WHERE outcome IN ('uploading', 'hosted');--> statement-breakpoint
ALTER TABLE `generations` ADD `shared_at` integer;--> statement-breakpoint
ALTER TABLE `generations` ADD `hosting_due` integer;--> statement-breakpoint
ALTER TABLE `generations` ADD `hosted` text;--> statement-breakpoint
CREATE INDEX `generations_hosting` ON `generations` (`hosting_due`) WHERE hosting_due IS NOT NULL;