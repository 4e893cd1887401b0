CREATE TABLE authors (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE books (id integer PRIMARY KEY, author_id integer NOT NULL REFERENCES authors (id), title text NOT NULL);
INSERT INTO authors VALUES (1, 'Octavia E. Butler'), (2, 'Nobody yet');
INSERT INTO books VALUES (1, 1, 'Kindred');
