-- A number that staff typed, as it is compared with others: "Số 012/UBND - VP" and "12/UBND-VP" are one.
CREATE FUNCTION plain_number(given text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(fold_text(given), '^(so )?0*', '');

-- Each look at an answer or a transmittal asks which others of the unit bear its number.
CREATE INDEX response_plain_number ON response (issuing_unit_id, plain_number(document_number))
  WHERE status = 'issued';
CREATE INDEX transfer_plain_number ON transfer (from_unit_id, plain_number(sign))
  WHERE form = 'letter';
