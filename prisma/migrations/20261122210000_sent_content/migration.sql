-- The same key with other content is refused, so that nothing typed is lost behind a success.
ALTER TABLE submission ADD COLUMN sent_sha256 text;
