-- Pictures of keys from before the colon of their owner (`key:<id>`) was left out of the index: it made two words of owner
-- and word, so that a word of theirs is `key` alone, which no other row has. They are indexed anew as 0002_search.sql does it.
CREATE TABLE `search_backfill` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`owner` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `search_backfill` (`key`, `id`, `owner`, `text`)
SELECT search.rowid, generations.id, replace(replace(owner_id, '-', ''), ':', ''),
	json_extract(recipe, '$.prompt') || ' ' || COALESCE((SELECT group_concat(json_extract(value, '$.text'), ' ') FROM json_each(generations.chain)), '')
FROM `search` JOIN `generations` ON generations.id = search.id WHERE `search` MATCH 'key';
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_backfill_texts` USING fts5(text, content='', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
INSERT INTO `search_backfill_texts` (`rowid`, `text`)
SELECT `key`, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text, 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ß', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe') FROM `search_backfill`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_backfill_words` USING fts5vocab('search_backfill_texts', 'instance');
--> statement-breakpoint
DELETE FROM `search` WHERE `rowid` IN (SELECT `doc` FROM `search_backfill_words`);
--> statement-breakpoint
INSERT INTO `search` (`rowid`, `id`, `words`)
WITH endings (ending) AS (VALUES ('iego'), ('iemu'), ('iach'), ('iami'), ('ami'), ('ach'), ('ego'), ('emu'), ('iem'), ('iej'), ('owi'), ('ymi'), ('imi'), ('ych'), ('ich'), ('ies'), ('em'), ('om'), ('ow'), ('ie'), ('ia'), ('iu'), ('io'), ('ej'), ('ym'), ('im'), ('es'), ('a'), ('e'), ('i'), ('o'), ('u'), ('y'), ('s')),
words (key, word) AS (SELECT DISTINCT doc, term FROM `search_backfill_words`),
stems (word, stem) AS (
	SELECT word, (SELECT substr(word, 1, length(word) - length(ending)) FROM endings
		WHERE length(word) - length(ending) >= 3 AND substr(word, -length(ending)) = ending
		ORDER BY length(ending) DESC LIMIT 1)
	FROM (SELECT DISTINCT word FROM words)
)
SELECT b.key, b.id, group_concat(b.owner || words.word || COALESCE(' ' || b.owner || '·' || stems.stem, ''), ' ')
FROM words JOIN `search_backfill` AS b ON b.key = words.key JOIN stems ON stems.word = words.word
GROUP BY b.key;
--> statement-breakpoint
DROP TABLE `search_backfill_words`;
--> statement-breakpoint
DROP TABLE `search_backfill_texts`;
--> statement-breakpoint
DROP TABLE `search_backfill`;
