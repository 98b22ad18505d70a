// What is asked of a page in the browser; each function returns complaints as strings.
window.checks = {
  // An element by its path of names and classes, for people.
  name(element) {
    const own = element.tagName.toLowerCase() + [...element.classList].map((name) => "." + name).join("");
    const text = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
    return `${own} "${text}"`;
  },

  // Texts that are on the page: text node, element, boxes.
  *texts(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || element.closest(".unseen, .skip, script, style, [hidden]")) continue;
      if (!element.checkVisibility({ contentVisibilityAuto: false, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
      if (boxes.length) yield { node, element, boxes };
    }
  },

  // Boxes that have to be scrolled sideways.
  scrolled() {
    return [...document.querySelectorAll(".scroll")]
      .filter((box) => box.clientWidth && box.scrollWidth > box.clientWidth + 1)
      .map((box) => `${this.name(box)} holds ${box.scrollWidth} px in ${box.clientWidth}`);
  },

  // Nothing is wider than the page, or than the box that it stands in.
  cut() {
    const found = [];
    const wide = document.documentElement.scrollWidth;
    if (wide > window.innerWidth) found.push(`the page is ${wide} px wide on ${window.innerWidth}`);
    for (const element of document.querySelectorAll("body *")) {
      if (element.closest(".unseen, .skip, svg, [hidden]") || !element.clientWidth) continue;
      // A wide table may be scrolled, by keys too: nothing in it is out of reach.
      if (element.matches(".scroll") && element.tabIndex === 0) continue;
      const clips = getComputedStyle(element).overflowX !== "visible";
      if (clips && element.scrollWidth > element.clientWidth + 1) {
        found.push(`${this.name(element)} holds ${element.scrollWidth} px in ${element.clientWidth}`);
      }
    }
    // A table that does not scroll fits its place, or it would touch what stands beside it.
    for (const table of document.querySelectorAll("table")) {
      const place = table.parentElement;
      if (!table.closest(".scroll, [hidden]") && place.clientWidth && table.offsetWidth > place.clientWidth + 1) {
        found.push(`${this.name(table)} is ${table.offsetWidth} px wide in ${place.clientWidth}`);
      }
    }
    for (const { element, boxes } of this.texts(document.body)) {
      if (!element.closest(".scroll") && boxes.some((box) => box.right > window.innerWidth + 1 || box.left < -1)) {
        found.push(`${this.name(element)} leaves the page`);
      }
    }
    return found;
  },

  // No two texts lie on one another. Boxes of letters are taller than their ink, so lines may touch.
  overlaps(root) {
    const boxes = [];
    for (const { element, boxes: own } of this.texts(root)) {
      for (const box of own) boxes.push({ element, box });
    }
    boxes.sort((left, right) => left.box.top - right.box.top);
    const found = [];
    boxes.forEach((one, index) => {
      for (let next = index + 1; next < boxes.length && boxes[next].box.top < one.box.bottom; next++) {
        const other = boxes[next];
        if (getComputedStyle(one.element).position === "sticky") continue;
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        const least = Math.min(one.box.height, other.box.height);
        if (width > 2 && height > least * 0.55) {
          found.push(`${this.name(one.element)} lies on ${this.name(other.element)}`);
        }
      }
    });
    return found;
  },

  // What is mostly Arabic or Hebrew runs from right to left, and says so itself or by an ancestor's `dir`.
  directions() {
    const found = [];
    if (document.querySelector("[dir=auto]")) found.push("dir=auto");
    for (const { node, element } of this.texts(document.body)) {
      const right = (node.data.match(/(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}]/gu) || []).length;
      const left = (node.data.match(/(?=\p{L})[\p{Script=Latin}\p{Script=Han}]/gu) || []).length;
      const direction = getComputedStyle(element).direction;
      // A run of a paragraph follows its paragraph.
      if (element.closest(".runs, .tokens, .concordance")) continue;
      if (right > left && direction !== "rtl") found.push(`${this.name(element)} runs ${direction}`);
    }
    let lines = 0;
    for (const line of document.querySelectorAll(".concordance li, .tokens p")) {
      const right = (line.textContent.match(/(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}]/gu) || []).length;
      const left = (line.textContent.match(/\p{Script=Latin}/gu) || []).length;
      const expected = right > left ? "rtl" : "ltr";
      if (line.getAttribute("dir") !== expected) found.push(`${this.name(line)} has dir ${line.dir}`);
      if (expected === "rtl") lines += 1;
      const parts = ["before", "after"].map((name) => line.querySelector("." + name));
      const mark = line.querySelector("mark");
      if (!mark || getComputedStyle(line).display !== "grid") continue;
      const middle = mark.getBoundingClientRect();
      const sides = parts.map((part) => part.textContent.trim() && part.getBoundingClientRect());
      const [before, after] = sides;
      const wrong = expected === "rtl"
        ? (before && before.left < middle.right - 1) || (after && after.right > middle.left + 1)
        : (before && before.right > middle.left + 1) || (after && after.left < middle.right - 1);
      if (wrong) found.push(`${this.name(line)} has its sides swapped`);
    }
    return { found, lines };
  },

  // The order in which a line of Arabic is painted: its first letter stands at the right.
  paintedRightToLeft() {
    const line = document.querySelector(".tokens p[dir=rtl]");
    if (!line) return null;
    const words = [...line.querySelectorAll(".t.word")].slice(0, 2).map((word) => word.getBoundingClientRect());
    return words.length === 2 && words[0].left > words[1].left;
  },
};
