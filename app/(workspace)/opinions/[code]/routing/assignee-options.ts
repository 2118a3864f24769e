import { assigneeValue } from "@/lib/assignments/schema";
import { listMembers } from "@/lib/assignments/queries";
import { listOrganisations } from "@/lib/people/queries";
import { postFor, type Actor } from "@/lib/platform/actor";

const usuallyCharged = ["agency", "police"];

/** The agencies of the unit that has to answer, those usually charged first, each followed by its people. */
export async function assigneeOptions(actor: Actor, handlingUnitId: string, day: Date) {
  const organisations = await organisationsOf(actor, handlingUnitId, day);
  const members = await listMembers(
    organisations.map(({ id }) => id),
    day,
  );
  return organisations.flatMap(({ id, name }) => [
    { value: assigneeValue({ organisationId: id, personId: null }), label: name },
    ...members
      .filter((member) => member.organisationId === id)
      .map((member) => ({
        value: assigneeValue({ organisationId: id, personId: member.personId }),
        label: member.name,
        detail: `${member.title} · ${name}`,
      })),
  ]);
}

/** The agencies alone, such as those that could support the one in charge. */
export async function agencyOptions(actor: Actor, handlingUnitId: string, day: Date) {
  const organisations = await organisationsOf(actor, handlingUnitId, day);
  return organisations.map(({ id, name }) => ({ value: id, label: name }));
}

async function organisationsOf(actor: Actor, handlingUnitId: string, day: Date) {
  // For an abolished unit those of the unit that keeps its records, where the actor holds a post.
  const post = postFor(actor, handlingUnitId, "secretariat", "leader", "agencyOfficer");
  const organisations = await listOrganisations(actor, post?.unitId ?? handlingUnitId, day);
  const isUsual = ({ kind }: { kind: string }) => usuallyCharged.includes(kind);
  return [...organisations.filter(isUsual), ...organisations.filter((one) => !isUsual(one))];
}
