-- Competence is ruled on for each opinion, with its own history; a matter does not change it.
ALTER TABLE "matter_membership" DROP COLUMN "own_competence";
