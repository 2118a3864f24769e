// The list as one HTML string: what a page of 50 rows costs at the very least.
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text) => String(text ?? "").replace(/[&<>"]/g, (sign) => entities[sign]);
const day = (date) => date?.toISOString().slice(0, 10).split("-").reverse().join("/") ?? "";

export function listPage({ rows, total }, { page }) {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Ý kiến</title></head><body>
<h1>Ý kiến</h1><p>${total}</p>
<form><select name="answer"><option value="unanswered">Chưa trả lời</option></select><button>Lọc</button></form>
<table><thead><tr><th>Mã</th><th>Đơn vị</th><th>Nội dung</th><th>Hạn</th><th>Trả lời</th><th>Kết quả</th></tr></thead>
<tbody>${rows.map(row).join("")}</tbody></table>
<nav><a href="?page=${page - 1}">Trước</a><a href="?page=${page + 1}">Sau</a></nav></body></html>`;
}

function row({ code, unit, text, due, answer, outcome }) {
  return `<tr><td><a href="/opinions/${escape(code)}">${escape(code)}</a></td><td>${escape(unit)}</td><td>${escape(text)}</td><td>${day(due)}</td><td>${answer}</td><td>${escape(outcome)}</td></tr>`;
}
