import type { OfficialDocument } from "@/lib/documents/official-document";
import { signAs } from "@/lib/documents/sign-as";
import { answerLetter } from "@/lib/documents/templates/answer-letter";
import { writeDocx } from "@/lib/documents/write-docx";
import { issuerOf } from "@/lib/drafts/issuers";
import { ofOrdinaryKind, opinionsVisibleTo } from "@/lib/opinions/policy";
import { viewContributor } from "@/lib/opinions/view-contributor";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { found, refuseUnless } from "@/lib/refusals";
import { drafterSign } from "./letter-signers";

const unitNamed = { type: true, name: true, fullName: true } as const;
const unitWithParent = { ...unitNamed, parent: { select: unitNamed } } as const;

const lettered = {
  id: true,
  status: true,
  mode: true,
  body: true,
  documentNumber: true,
  answeredOn: true,
  finalDueOn: true,
  family: true,
  signerName: true,
  signerRank: true,
  answererName: true,
  answererPost: true,
  issuingUnit: { select: unitWithParent },
  recipients: { select: { kind: true, title: true }, orderBy: { position: "asc" } },
  opinion: {
    select: {
      id: true,
      code: true,
      text: true,
      place: true,
      receivedOn: true,
      conference: { select: { title: true, startsAt: true } },
      handlingUnit: { select: unitWithParent },
      leadOf: {
        where: { endedAt: null },
        select: {
          members: {
            where: ofOrdinaryKind,
            select: { id: true, code: true },
            orderBy: { recordedAt: "asc" },
          },
        },
      },
    },
  },
} as const;

/** Who keeps the copy, in each form. */
const keeper = { party: "Lưu Văn phòng Đảng ủy", state: "Lưu: VT, VP", front: "Lưu: VT" } as const;

/**
 * The Word file of an answer, from its approval on: before it is issued with room for number and
 * day. With a copy for each contributor by name only where that is asked for, and every such look is
 * in the trail.
 */
export async function answerDocument(
  actor: Actor,
  { responseId, isNamed }: { responseId: string; isNamed: boolean },
  now = new Date(),
) {
  const response = recordId().safeParse(responseId).success
    ? await db.response.findFirst({
        where: { id: responseId, mode: "written", opinion: opinionsVisibleTo(actor) },
        select: lettered,
      })
    : null;
  const letter = found(response);
  refuseUnless(["approved", "issued"].includes(letter.status), "answer-not-in-this-state");
  const { code } = letter.opinion;
  const names = isNamed ? await namesOf(actor, letter.opinion, now) : [];
  const addressees = names.length > 0 ? names.map(addressed) : [`${unnamed} mã ${code}`];
  const documents = addressees.map((addressee) => documentOf(letter, addressee, now));
  return {
    name: `Công văn trả lời - ${code}.docx`,
    content: await writeDocx(documents),
    documents,
  };
}

/** Those who raised the matter, the lead's first: each gets a copy of their own, and none reads who the others are. */
async function namesOf(actor: Actor, { id, leadOf }: Letter["opinion"], now: Date) {
  const followers = leadOf.flatMap(({ members }) => members).filter((member) => member.id !== id);
  const names: string[] = [];
  for (const opinionId of [id, ...followers.map((member) => member.id)]) {
    const contributor = await viewContributor(actor, { opinionId }, now);
    if (contributor?.name) names.push(contributor.name);
  }
  return names;
}

type Letter = NonNullable<
  Awaited<ReturnType<typeof db.response.findFirst<{ select: typeof lettered }>>>
>;

function documentOf(letter: Letter, addressee: string, now: Date): OfficialDocument {
  const { opinion, answeredOn, documentNumber } = letter;
  const family =
    letter.family ?? (/^Bí thư|^Phó Bí thư/.test(letter.answererPost) ? "party" : "state");
  const issuer = issuerOf(letter.issuingUnit ?? opinion.handlingUnit, family);
  const { digits, drafter, symbol } = readSign(documentNumber, issuer.symbol);
  const { conference } = opinion;
  return answerLetter(
    {
      family,
      issuer: { ...issuer, symbol },
      number: digits,
      day: answeredOn,
      draftedOn: answeredOn ?? dayOf(now),
      signature: signAs(family, {
        rank: letter.signerRank ?? "head",
        name: letter.signerName ?? letter.answererName,
      }),
      recipients: recipientLines(letter, family),
    },
    {
      opinions: [
        {
          ...opinion,
          conference: conference && { title: conference.title, day: dayOf(conference.startsAt) },
        },
      ],
      body: letter.body,
      addressees: [addressee],
      alike: alikeOf(opinion),
      drafter,
      finalDueOn: letter.finalDueOn,
    },
  );
}

/** The parts of "486/UBND-VHXH" or "12-CV/ĐU"; room for a number where there is none of that kind. */
function readSign(documentNumber: string | null, symbol: string) {
  const ofState = /^(\d{1,6})\/([^-\s]+)(?:-(\S+))?$/u.exec(documentNumber ?? "");
  if (ofState) return { digits: ofState[1]!, symbol: ofState[2]!, drafter: ofState[3] ?? "" };
  const ofParty = /^(\d{1,6})-CV\/(\S+)$/u.exec(documentNumber ?? "");
  if (ofParty) return { digits: ofParty[1]!, symbol: ofParty[2]!, drafter: drafterSign };
  return { digits: null, symbol, drafter: drafterSign };
}

function recipientLines({ recipients }: Letter, family: keyof typeof keeper): string[] {
  const purpose = { frontChair: " (để giám sát)", partySecretary: " (để báo cáo)" } as const;
  const others = recipients
    .filter(({ kind }) => kind !== "contributor")
    .map(({ kind, title }) => `${title}${purpose[kind as keyof typeof purpose] ?? ""}`);
  return ["Như trên", ...others, keeper[family]];
}

/** The codes of those that raised the same and are answered by the same letter. */
function alikeOf({ id, leadOf }: Letter["opinion"]): string[] {
  return leadOf.flatMap(({ members }) => members.flatMap((one) => (one.id === id ? [] : one.code)));
}

const unnamed = "Người có ý kiến, kiến nghị";

/** "Ông Vũ Mạnh Cường" as it was given, "Ông/Bà Vũ Mạnh Cường". */
function addressed(name: string): string {
  return /^(ông|bà|anh|chị|các|nhân dân|hội|ban|tổ|đồng chí)(?!\p{L})/iu.test(name)
    ? name
    : `Ông/Bà ${name}`;
}
