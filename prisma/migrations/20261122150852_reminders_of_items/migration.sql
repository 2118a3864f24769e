-- AlterTable
ALTER TABLE "reminder" ADD COLUMN     "item_id" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "reminder_item_id_due_on_step_key" ON "reminder"("item_id", "due_on", "step");

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "conclusion_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "reminder" ADD CONSTRAINT of_an_opinion_or_an_item CHECK (num_nonnulls("opinion_id", "item_id") = 1);
