CREATE TABLE `quotas` (
	`day` text NOT NULL,
	`owner_id` text NOT NULL,
	`milli_neurons` integer DEFAULT 0 NOT NULL,
	`exhausted_at` integer,
	PRIMARY KEY(`day`, `owner_id`)
) WITHOUT ROWID;
