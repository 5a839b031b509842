CREATE TABLE `sources` (
	`owner_id` text NOT NULL,
	`hash` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`type` text NOT NULL,
	`created_at` integer NOT NULL,
	`keep_until` integer NOT NULL,
	PRIMARY KEY(`owner_id`, `hash`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `sources_hash` ON `sources` (`hash`);--> statement-breakpoint
CREATE INDEX `sources_due` ON `sources` (`keep_until`);--> statement-breakpoint
CREATE INDEX `generations_source` ON `generations` (recipe ->> '$.source') WHERE recipe ->> '$.source' IS NOT NULL;--> statement-breakpoint
CREATE INDEX `generations_mask` ON `generations` (recipe ->> '$.mask') WHERE recipe ->> '$.mask' IS NOT NULL;