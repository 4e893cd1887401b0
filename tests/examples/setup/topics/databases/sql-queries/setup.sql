CREATE TABLE books (title text NOT NULL, year integer, rating integer);
INSERT INTO books VALUES ('Kindred', 1979, 5), ('Piranesi', 2020, 4);
