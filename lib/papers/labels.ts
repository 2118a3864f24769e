import type { PaperAudience, PaperKind } from "@/lib/generated/prisma/enums";

/** Where the words of each value stand in messages/<language>/papers.json. */
export const paperKindLabel = (kind: PaperKind) => `kind.${kind}` as const;
export const audienceLabel = (audience: PaperAudience) => `audience.${audience}` as const;
