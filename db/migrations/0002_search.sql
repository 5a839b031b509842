-- The words of every finished picture, each with its owner before it: see lib/generations/search-terms.ts. The rowid is
-- searchKey of lib/generations/search-index.ts. Nothing but the index and the ids is kept; D1 counts one row written a picture.
CREATE VIRTUAL TABLE `search` USING fts5(words, id UNINDEXED, content='', contentless_unindexed=1, contentless_delete=1, detail=none, tokenize='ascii');
--> statement-breakpoint
-- What was drawn before there was a search: SQLite's own folding of words, with which search-terms.ts agrees for
-- everything but characters without spaces between words.
CREATE TABLE `search_backfill` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`owner` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
INSERT OR IGNORE INTO `search_backfill` (`key`, `id`, `owner`, `text`)
SELECT ((created_at << 20) | (instr('123456789abcdef', substr(id, -5, 1)) << 16) | (instr('123456789abcdef', substr(id, -4, 1)) << 12) | (instr('123456789abcdef', substr(id, -3, 1)) << 8) | (instr('123456789abcdef', substr(id, -2, 1)) << 4) | (instr('123456789abcdef', substr(id, -1, 1)) << 0)),
	id,
	replace(owner_id, '-', ''),
	json_extract(recipe, '$.prompt') || ' ' || COALESCE((SELECT group_concat(json_extract(value, '$.text'), ' ') FROM json_each(generations.chain)), '')
FROM `generations` WHERE `state` = 'succeeded';
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_backfill_texts` USING fts5(text, content='', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
INSERT INTO `search_backfill_texts` (`rowid`, `text`)
SELECT `key`, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text, 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ß', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe') FROM `search_backfill`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_backfill_words` USING fts5vocab('search_backfill_texts', 'instance');
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
