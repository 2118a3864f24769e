type Opinion = { id: string; unitId: string; conferenceId: string | null };

/** What the events of an opinion's way are about. */
export function aboutOpinion({ id, unitId, conferenceId }: Opinion) {
  return { subjectId: id, opinionId: id, unitId, conferenceId };
}
