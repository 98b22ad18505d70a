/// What a page can do beyond being read: tables that sort, a list that filters. Without it nothing is missing.
///
/// It takes no data: it looks at the page alone, and writes into it nothing but the page's own nodes.
enum PageScript {
  /// The script.
  static let text: StaticString = """
    "use strict";
    {
      const value = (row, column) => row.cells[column].textContent.trim();
      const number = (text) => text === "\\u2013" ? -Infinity : parseFloat(text.replaceAll(",", ""));
      const collator = new Intl.Collator(undefined, { numeric: true });
      const sort = (table, heading, column) => {
        const isNumber = heading.classList.contains("number");
        const was = heading.getAttribute("aria-sort");
        const falls = was ? was === "ascending" : isNumber;
        for (const cell of table.tHead.rows[0].cells) cell.removeAttribute("aria-sort");
        heading.setAttribute("aria-sort", falls ? "descending" : "ascending");
        const body = table.tBodies[0];
        const rows = [...body.rows].map((row) => [row, value(row, column)]);
        rows.sort(([, left], [, right]) => {
          const order = isNumber ? number(left) - number(right) : collator.compare(left, right);
          return falls ? -order : order;
        });
        body.append(...rows.map(([row]) => row));
      };
      for (const table of document.querySelectorAll("table[data-sort]")) {
        [...table.tHead.rows[0].cells].forEach((heading, column) => {
          const button = document.createElement("button");
          button.type = "button";
          button.append(...heading.childNodes);
          heading.append(button);
          button.addEventListener("click", () => sort(table, heading, column));
        });
      }
      for (const box of document.querySelectorAll("[data-filter]")) {
        const table = document.getElementById(box.dataset.filter).querySelector("table");
        const rows = [...table.tBodies[0].rows];
        const folded = rows.map((row) => row.textContent.normalize("NFKC").toLowerCase());
        const field = box.querySelector("input");
        const output = box.querySelector("output");
        const update = () => {
          const words = field.value.normalize("NFKC").toLowerCase().split(/\\s+/).filter(Boolean);
          let shown = 0;
          rows.forEach((row, index) => {
            const fits = words.every((word) => folded[index].includes(word));
            row.hidden = !fits;
            if (fits) shown += 1;
            const link = row.querySelector("a[href^='#']");
            const target = link && document.getElementById(link.hash.slice(1));
            if (target) target.hidden = !fits;
          });
          output.textContent = words.length ? shown + " of " + rows.length : "";
        };
        field.addEventListener("input", update);
        box.hidden = false;
        update();
      }
    }
    """
}
