import type { ShellProps } from "./app-shell";
import { SwitchForm } from "./switch-form";

/** Who is signed in and in what post, the way out, language and theme. */
export function PersonBox({ person, signOut, language, theme }: ShellProps) {
  const who = (
    <>
      {person.name}
      <small className="block">{person.post}</small>
    </>
  );

  return (
    <div className="person">
      {person.href ? (
        <a className="nav-link" href={person.href}>
          <span>{who}</span>
        </a>
      ) : (
        <div className="nav-link">
          <span>{who}</span>
        </div>
      )}
      <div className="person-acts">
        {signOut}
        <SwitchForm {...language} />
        <SwitchForm {...theme} />
      </div>
    </div>
  );
}
