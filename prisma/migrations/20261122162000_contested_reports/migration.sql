-- Few reports are contested; whoever has to report anew finds them without reading all.
CREATE INDEX outcome_report_contested ON "outcome_report" ("opinion_id") WHERE "standing" = 'contested';
