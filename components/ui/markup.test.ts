import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markup } from "./markup";

describe("markup", () => {
  it("leaves nothing of a value that could end its text or its attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { html } = markup`<td title="${text}">${text}</td>`;
        const inside = html.slice('<td title="'.length, -"</td>".length);
        expect(inside.match(/[<>"']/g)).toEqual(['"', ">"]);
      }),
    );
  });

  it("says what was put in, once a browser has read it", () => {
    const { html } = markup`<td>${"<b>Tổ 5 & 6</b> \"'"}</td>`;
    expect(html).toBe("<td>&lt;b&gt;Tổ 5 &amp; 6&lt;/b&gt; &quot;&#39;</td>");
  });

  it("puts parts together without escaping them again", () => {
    const cells = ["a & b", "c"].map((text) => markup`<td>${text}</td>`);
    expect(markup`<tr>${cells}${null}${false}${3}</tr>`.html).toBe(
      "<tr><td>a &amp; b</td><td>c</td>3</tr>",
    );
  });
});
