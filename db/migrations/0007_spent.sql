ALTER TABLE `generations` ADD `prompt_milli_neurons` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ledger` ADD `prompt_milli_neurons` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `usage_daily` ADD `prompt_milli_neurons` integer DEFAULT 0 NOT NULL;