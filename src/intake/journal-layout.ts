// How the journal's file is laid out, and what is asked of it. A change of layout raises the version and says how an older
// file becomes a newer one.

/** Stands in the file as its user_version. */
export const schemaVersion = 1

export const schema = `
  CREATE TABLE submissions (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    form TEXT NOT NULL,
    digest TEXT NOT NULL,
    reference TEXT NOT NULL,
    received TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE TABLE deliveries (
    number INTEGER NOT NULL REFERENCES submissions (number),
    place INTEGER NOT NULL,
    destination TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sending', 'done', 'aside')),
    attempts INTEGER NOT NULL DEFAULT 0,
    last_error TEXT,
    PRIMARY KEY (number, destination)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX undelivered ON deliveries (destination, number) WHERE state IN ('queued', 'sending');
  PRAGMA user_version = ${schemaVersion};`

/** Everything that is asked of the file, with named parameters. */
export const statements = {
  find: "SELECT digest, received, body ->> '$.late' AS late FROM submissions WHERE id = :id",
  keep: `
    INSERT INTO submissions (id, form, digest, reference, received, body)
    VALUES (:id, :form, :digest, :reference, :received, :body)`,
  queue: 'INSERT INTO deliveries (number, place, destination) VALUES (:number, :place, :destination)',
  waiting: `
    SELECT body FROM deliveries AS one JOIN submissions USING (number)
    WHERE destination = :destination AND state IN ('queued', 'sending') AND NOT EXISTS (
      SELECT 1 FROM deliveries AS earlier
      WHERE earlier.number = one.number AND earlier.place < one.place AND earlier.state IN ('queued', 'sending'))
    ORDER BY number LIMIT :most`,
  mark: `
    UPDATE deliveries SET state = :state, attempts = attempts + (:state = 'sending'), last_error = :error
    WHERE destination = :destination AND number = (SELECT number FROM submissions WHERE id = :id)`,
  tally: `
    SELECT destination, state, count(*) AS count, max(last_error) AS error
    FROM deliveries GROUP BY destination, state ORDER BY destination, state`,
} as const
