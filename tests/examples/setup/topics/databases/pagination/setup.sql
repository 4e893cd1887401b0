CREATE TABLE books (id integer PRIMARY KEY, title text NOT NULL, added_at timestamptz NOT NULL);
INSERT INTO books VALUES (4712, 'Kindred', '2026-10-31');
