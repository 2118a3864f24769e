import { cookies } from "next/headers";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cookieName, openCookie } from "../../../cookie.mjs";
import { listOpinions, readFilter } from "../../../list-query.mjs";
import { pool } from "../../database.mjs";

const day = (date) => date?.toISOString().slice(0, 10).split("-").reverse().join("/") ?? "";

export default async function OpinionsPage({ searchParams }) {
  const cookie = (await cookies()).get(cookieName)?.value;
  const person = openCookie(cookie, process.env.BENCH_SECRET) ?? notFound();
  const filter = readFilter(new URLSearchParams(await searchParams), person);
  const { rows, total } = await listOpinions(pool, filter);
  return (
    <main>
      <h1>Ý kiến</h1>
      <p>{total}</p>
      <form>
        <select name="answer">
          <option value="unanswered">Chưa trả lời</option>
        </select>
        <button>Lọc</button>
      </form>
      <table>
        <thead>
          <tr>
            <th>Mã</th>
            <th>Đơn vị</th>
            <th>Nội dung</th>
            <th>Hạn</th>
            <th>Trả lời</th>
            <th>Kết quả</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, unit, text, due, answer, outcome }) => (
            <tr key={code}>
              <td>
                <a href={`/opinions/${code}`}>{code}</a>
              </td>
              <td>{unit}</td>
              <td>{text}</td>
              <td>{day(due)}</td>
              <td>{answer}</td>
              <td>{outcome}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Link href={`/opinions?answer=${filter.answer}&page=${filter.page + 1}`} prefetch={false}>
        Sau
      </Link>
    </main>
  );
}
