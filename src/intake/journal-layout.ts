// How the journal's file is laid out, and what is asked of it. A change of layout raises the version and says how an older
// file becomes a newer one.

/** Stands in the file as its user_version. */
export const schemaVersion = 2

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
    changed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (number, destination)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX undelivered ON deliveries (destination, number) WHERE state IN ('queued', 'sending');
  PRAGMA user_version = ${schemaVersion};`

/**
 * How a file of each older layout becomes one of the next. Version 2 knows since when a delivery is in its state, in
 * milliseconds since 1970; what is older counts from the day of the change.
 */
export const migrations: Readonly<Record<number, string>> = {
  1: `
    ALTER TABLE deliveries ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
    UPDATE deliveries SET changed = unixepoch() * 1000;
    PRAGMA user_version = 2;`,
}

/** Everything that is asked of the file, with named parameters. */
export const statements = {
  find: "SELECT digest, received, body ->> '$.late' AS late FROM submissions WHERE id = :id",
  digests: 'SELECT id, digest FROM submissions',
  keep: `
    INSERT INTO submissions (id, form, digest, reference, received, body)
    VALUES (:id, :form, :digest, :reference, :received, :body)`,
  queue: `
    INSERT INTO deliveries (number, place, destination, changed) VALUES (:number, :place, :destination, :now)`,
  waiting: `
    SELECT body FROM deliveries AS one JOIN submissions USING (number)
    WHERE destination = :destination AND state IN ('queued', 'sending') AND NOT EXISTS (
      SELECT 1 FROM deliveries AS earlier
      WHERE earlier.number = one.number AND earlier.place < one.place AND earlier.state IN ('queued', 'sending'))
    ORDER BY number LIMIT :most`,
  mark: `
    UPDATE deliveries SET state = :state, attempts = attempts + (:state = 'sending'), last_error = :error, changed = :now
    WHERE destination = :destination AND number = (SELECT number FROM submissions WHERE id = :id)`,
  tally: `
    SELECT destination, state, count(*) AS count, max(last_error) AS error, min(received) AS oldest
    FROM deliveries JOIN submissions USING (number) GROUP BY destination, state ORDER BY destination, state`,
  aside: `
    SELECT destination, reference, form, received, last_error AS error
    FROM deliveries JOIN submissions USING (number) WHERE state = 'aside' ORDER BY number, place`,
  again: `
    UPDATE deliveries SET state = 'queued', changed = :now
    WHERE state = 'aside' AND (:reference = '' OR number IN (SELECT number FROM submissions WHERE reference = :reference))`,
  // What a repeated post is answered with stays: id, digest, reference, when it came, and whether that was late.
  forget: `
    UPDATE submissions SET body = json_object('late', body -> '$.late')
    WHERE body ->> '$.id' IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM deliveries AS one
      WHERE one.number = submissions.number AND (one.state <> 'done' OR one.changed > :before))`,
} as const
