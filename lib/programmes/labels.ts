import type { ProgrammeItemKind } from "@/lib/generated/prisma/enums";

/** Where the words of each value stand in messages/<language>/programmes.json. */
export const itemKindLabel = (kind: ProgrammeItemKind) => `kind.${kind}` as const;
