CREATE TABLE readings (reader_id integer, finished_on date);
