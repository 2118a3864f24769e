/** To the page of an opinion, by its code. */
export function CodeLink({ code }: { code: string }) {
  return (
    <a className="code link" href={`/opinions/${code}`}>
      {code}
    </a>
  );
}
