/// The project file: one SQLite database, its versions, what is refused, and how changes become rows.
/// Seen by nobody but the wiring; the rest knows it as [org.glossator.project.ProjectStore].
///
/// # The format
///
/// `*.gloss` is an SQLite 3 database that any client reads. `PRAGMA application_id` is 0x474C4F53 (“GLOS”),
/// `PRAGMA user_version` the version of the format, now 3. Tables are `STRICT`, links are foreign keys, texts UTF-8.
/// The one authority on the columns is `resources/sql/version-1.sql` and those that follow it; what they create is
/// in the file with its comments (`.schema`).
///
/// **Offsets** count Unicode code points from the beginning of the text; `end` is one past the last. So
/// `substr(content, start + 1, end - start)` in SQL and `content[start:end]` in Python give the words.
///
/// **Ids** are UUIDs as text, so that people can read, join and search for them at an SQL prompt and find the same in
/// the journal and in exports; it costs 20 bytes a row more than a blob. Rows speak of documents and layers by small
/// numbers, and annotations are clustered by them, so there is no further index on ids.
///
/// **A stamp** is the `entry` of the journal that last touched the row: who, when and in which copy.
///
/// | table | a row is | columns |
/// |---|---|---|
/// | `project` | the project, only one | `replica` which copy this file is, `name`, `schema` (JSON, see
/// [org.glossator.schema.SchemaJson]), `name_stamp`, `schema_stamp` (NULL: since the beginning) |
/// | `replica` | a copy of the project whose entries the journal holds | `number`, `id` |
/// | `text` | a text, kept once however many documents have it, and kept when they go, so that undo brings them back |
/// `digest` (SHA-256 of the UTF-8 bytes, hexadecimal), `content` |
/// | `document` | a document | `number` (in the order in which they came in), `id`, `name`, `digest`, `length` (code
/// points), `utf16_length`, `metadata` (JSON object of strings), `stamp` |
/// | `layer` | a layer | `number`, `id`, `name`, `kind` (`annotator`, `gold`, `imported`, `suggested`), `stamp` |
/// | `annotation` | an annotation | `document`, `layer`, `id`, `label`, `start`, `end` (the outer span), `spans` (JSON
/// `[[start, end], …]` if it is discontinuous, else NULL), `attributes` (JSON object: strings, booleans, numbers,
/// arrays of strings; NULL if none), `note` (NULL if none), `stamp` |
/// | `relation` | a relation | `document`, `layer`, `id`, `type`, `source`, `target` (ids of annotations there),
/// `stamp` |
/// | `progress` | how far a document has come in a layer; without a row it is new | `document`, `layer`, `state`
/// (`new`, `in-progress`, `done`, `accepted`, `returned`), `stamp` |
/// | `decision` | what was settled in review about marks or relations of several layers (since version 3) | `document`,
/// `layer` (the one that the review fills), `id`, `reviewer`, `origin` (`person`, `strategy`), `cause` (`error`,
/// `ambiguity`, `guideline-gap`; NULL if it was not said), `comment` (NULL if none), `subjects` (see below), `marks`,
/// `relations` (JSON arrays: the ids of what came of it in this layer; both are empty where the thing was turned down;
/// what they name may have gone since), `stamp` |
/// | `assignment` | whether a document is to be annotated in a layer (since version 3); without a row it is not |
/// `document`, `layer`, `assignment` (`none`, `open`, `blind`), `stamp` |
/// | `remark` | what a reviewer told the annotator when returning a document (since version 3) | `document`, `layer`,
/// `content` (empty once it was taken back), `stamp` |
/// | `tally` | how much stands there (since version 2, `decisions` since version 3) | `document`, `layer`,
/// `annotations`, `relations`, `decisions` |
/// | `withheld` | what stands otherwise than the journal has it since copies were brought together: a mark whose
/// document is gone, a relation without its end, a layer whose name another bears (since version 3) | `thing` (kind and
/// ids), `stamp` |
/// | `journal` | an entry, never changed again | `entry`, `replica`, `sequence` (from 1 in each replica),
/// `milliseconds` and `counter` (hybrid logical time), `annotator`, `course` (`done`, `undone`, `redone`), `reverted`
/// (the sequence it takes back), `operation` (JSON: message key and arguments), `changes` (empty where they were left
/// out when the copy was made for an annotator) |
///
/// `journal.changes` is a JSON array, plain if it is short (`SELECT CAST(changes AS TEXT)`), deflated (RFC 1950) if
/// it does not begin with `[`; [org.glossator.store.journal.ChangesJson] describes it.
///
/// `decision.subjects` is a JSON array with what was looked at, as it stood then, at most one thing of each layer:
/// `{"layer": id, "accepted": true, "annotation": {…}}`, or `"relation": {…}` in place of `"annotation"`; both are as
/// in the journal, with offsets in code points. The layer need not be in this file.
///
/// The view `mention (document, layer, label, start, end, quote)` gives names and words; the fragments of a
/// discontinuous annotation are joined by a blank. The view `verdict (document, layer, id, reviewer, origin, cause,
/// comment, subject, label, quote, accepted)` has a row for everything that was looked at in a decision: `subject` is
/// the layer it stood in, `label` its label or the relation's type, `accepted` 1 if it was taken as it stood, else 0.
///
/// ```sql
/// SELECT label, quote FROM mention;
/// SELECT label, count(*) FROM annotation GROUP BY label;
/// SELECT document.name, layer.name, state FROM progress
///   JOIN document ON document.number = progress.document JOIN layer ON layer.number = progress.layer;
/// SELECT quote, subject, label, accepted, cause, comment FROM verdict ORDER BY id;
/// SELECT datetime(milliseconds / 1000, 'unixepoch'), annotator, course, operation FROM journal ORDER BY entry;
/// ```
///
/// # While it is open
///
/// The file is in SQLite's write-ahead mode with `synchronous = FULL` (`-wal` and `-shm` beside it; a rollback
/// journal on network shares), and `<name>.lock` says who writes. After an orderly close it is one file in
/// rollback mode, which can be read also where nothing can be written. Before a file of an older version is brought
/// forward it is copied to `<name>.v2-backup`, or what its version is.
@NullMarked
package org.glossator.store;

import org.jspecify.annotations.NullMarked;
