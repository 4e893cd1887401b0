CREATE TABLE books (id integer PRIMARY KEY, title text NOT NULL, summary text NOT NULL);
INSERT INTO books VALUES (1, 'The Far Planets', 'A ship on its way to a distant planet.');
