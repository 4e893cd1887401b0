CREATE TABLE books (id integer PRIMARY KEY, title text NOT NULL);
CREATE TABLE loans (
  id integer PRIMARY KEY,
  book_id integer NOT NULL REFERENCES books (id),
  returned_on date
);
