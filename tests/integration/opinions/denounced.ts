import { redirectOpinion } from "@/lib/opinions/redirect-opinion";
import type { OpinionInput } from "@/lib/opinions/schema";
import { setApartOpinion } from "@/lib/matters/set-apart-opinion";
import { turnBackOpinion } from "@/lib/opinions/turn-back-opinion";
import type { Actor } from "@/lib/platform/actor";
import { world } from "../../support/world";
import { conferenceIn, record } from "./desk";

export const secretWord = "hoa sữa";
export const changes: Partial<OpinionInput> = {
  text: `Tôi tố cáo cán bộ thu tiền cây ${secretWord} không biên lai.`,
  sourceOrganisation: `Chi hội ${secretWord}`,
  contributorName: "Trần Thị Hoa",
  contributorEmail: "hoa@nguoidan.example",
};

type Kind = "complaint" | "denunciation";

/** The cast, an opinion that should be told apart, and the acts of doing so. */
export async function denounced() {
  const cast = await world();
  const { id: conferenceId } = await conferenceIn(cast, "planned");
  const opinion = await record(cast.secretariat, conferenceId, changes);
  const opinionId = opinion.id;
  return {
    ...{ cast, conferenceId, opinion },
    setApart: (actor: Actor, kind: Kind = "denunciation", version = 1) =>
      setApartOpinion(actor, {
        ...{ opinionId, version, kind },
        reason: "Nêu tên người và hành vi vi phạm",
      }),
    redirect: (actor: Actor, isMailed = false, version = 2) =>
      redirectOpinion(actor, {
        ...{ opinionId, version, isMailed },
        ...{ receivingBody: "Thanh tra thành phố", redirectedOn: "2026-11-20" },
        documentNumber: null,
      }),
    turnBack: (actor: Actor, version = 2) =>
      turnBackOpinion(actor, {
        ...{ opinionId, version, kind: "report", reason: "Chỉ là phản ánh" },
      }),
  };
}

export type Denounced = Awaited<ReturnType<typeof denounced>>;
