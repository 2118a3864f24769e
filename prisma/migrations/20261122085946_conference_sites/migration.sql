-- AlterTable
ALTER TABLE "conference_site" ADD COLUMN     "capacity" INTEGER,
ADD COLUMN     "desk_officer_id" UUID,
ADD COLUMN     "link" TEXT;


-- AddForeignKey
ALTER TABLE "conference_site" ADD CONSTRAINT "conference_site_desk_officer_id_fkey" FOREIGN KEY ("desk_officer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;