ALTER TABLE `generations` ADD `prompt_milli_neurons` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `generations_reference_0` ON `generations` (recipe ->> '$.references[0]') WHERE recipe ->> '$.references[0]' IS NOT NULL;--> statement-breakpoint
CREATE INDEX `generations_reference_1` ON `generations` (recipe ->> '$.references[1]') WHERE recipe ->> '$.references[1]' IS NOT NULL;--> statement-breakpoint
CREATE INDEX `generations_reference_2` ON `generations` (recipe ->> '$.references[2]') WHERE recipe ->> '$.references[2]' IS NOT NULL;--> statement-breakpoint
CREATE INDEX `generations_reference_3` ON `generations` (recipe ->> '$.references[3]') WHERE recipe ->> '$.references[3]' IS NOT NULL;--> statement-breakpoint
ALTER TABLE `ledger` ADD `prompt_milli_neurons` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `quotas` ADD `exhausted_for` text;--> statement-breakpoint
ALTER TABLE `usage_daily` ADD `prompt_milli_neurons` integer DEFAULT 0 NOT NULL;