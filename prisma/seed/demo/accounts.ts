/** The people of a ward who may be tried out, with the beginning of their usernames: vanphong.tayho. */
export const demoRoles = {
  office: "vanphong",
  front: "mattran",
  secretary: "bithu",
  chair: "chutich",
  economy: "phongkinhte",
  culture: "phongvanhoa",
  councilChair: "chutich.hdnd",
  council: "thuongtruc.hdnd",
} as const;

export type DemoRole = keyof typeof demoRoles;

export function usernameOf(role: DemoRole, sign: string): string {
  return `${demoRoles[role]}.${sign}`;
}
