CREATE TABLE "opinion_receipt" (
    "opinion_id" UUID NOT NULL,
    "link_hash" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "mailed_at" TIMESTAMPTZ(3),

    CONSTRAINT "opinion_receipt_pkey" PRIMARY KEY ("opinion_id")
);
CREATE UNIQUE INDEX "opinion_receipt_link_hash_key" ON "opinion_receipt"("link_hash");
ALTER TABLE "opinion_receipt" ADD CONSTRAINT "opinion_receipt_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
