-- The language somebody reads, and the office's own: BCP 47; null while nobody chose one.
ALTER TABLE person ADD COLUMN language TEXT;
ALTER TABLE office ADD COLUMN language TEXT;
