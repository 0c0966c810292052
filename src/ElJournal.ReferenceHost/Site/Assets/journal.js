// The grid of a journal: cells by arrow keys, entries written at once, and changes of others shown as they come.
// Without it the page works too: every lesson has a form.
(() => {
  'use strict';
  const says = document.getElementById('grid-says');
  const asks = document.getElementById('grid-asks');
  let table = document.getElementById('grid');
  if (!table) return;

  const token = () => document.querySelector('input[name=__RequestVerificationToken]').value;
  const tell = (text) => { says.textContent = text; says.hidden = !text; };
  const heads = () => table.tHead.rows[0].cells;
  const isEntry = (cell) => Boolean(cell) && cell.tagName === 'TD' && (heads()[cell.cellIndex].dataset.lesson ?? heads()[cell.cellIndex].dataset.work) !== undefined;
  const mayWrite = (cell) => isEntry(cell) && heads()[cell.cellIndex].dataset.write === '1' && !cell.classList.contains('out');
  const keyOf = (cell) => { const head = heads()[cell.cellIndex]; return [cell.parentElement.dataset.pupil, head.dataset.lesson || '', head.dataset.work || ''].join('\n'); };
  const find = (key, isStart) => [...table.tBodies[0].rows].flatMap((row) => [...row.cells]).find((cell) => isEntry(cell) && (isStart ? keyOf(cell).startsWith(key) : keyOf(cell) === key));
  const cellAt = (row, column) => table.tBodies[0].rows[row]?.cells[column];

  // --- moving -------------------------------------------------------------------------------------------------------
  let current = null;
  let editor = null;

  const name = (cell) => `${cell.parentElement.cells[0].textContent.trim()}, ${heads()[cell.cellIndex].title}`;

  function arm() {
    table.setAttribute('role', 'grid');
    for (const row of table.tBodies[0].rows) {
      for (const cell of row.cells) {
        if (isEntry(cell)) cell.tabIndex = -1;
        if (isEntry(cell) && !mayWrite(cell)) cell.setAttribute('aria-readonly', 'true');
      }
    }
    document.querySelector('.keys').hidden = false;
  }

  function focus(cell) {
    if (!isEntry(cell)) return;
    if (current) current.tabIndex = -1;
    current = cell;
    cell.tabIndex = 0;
    cell.focus();
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  function move(cell, down, right) {
    let row = cell.parentElement.sectionRowIndex + down;
    let column = cell.cellIndex + right;
    const next = cellAt(row, column);
    if (isEntry(next)) focus(next);
  }

  function edge(cell, last) {
    const entries = [...cell.parentElement.cells].filter(isEntry);
    focus(last ? entries[entries.length - 1] : entries[0]);
  }

  // --- typing -------------------------------------------------------------------------------------------------------
  // The keys of Russian letters, where the keyboard is set to Latin ones.
  const latin = { y: 'н', ',': 'б', e: 'у' };

  function edit(cell, text) {
    if (!mayWrite(cell)) { tell('Сюда сейчас записать нельзя.'); return; }
    editor = document.createElement('input');
    editor.className = 'cell';
    editor.value = text;
    editor.maxLength = 16;
    editor.setAttribute('aria-label', name(cell));
    editor.dataset.was = cell.textContent;
    cell.textContent = '';
    cell.append(editor);
    editor.focus();
    editor.setSelectionRange(text.length, text.length);
    editor.addEventListener('keydown', typed);
    editor.addEventListener('blur', () => close(true));
  }

  function close(keep) {
    if (!editor) return null;
    const [field, cell] = [editor, editor.parentElement];
    editor = null;
    const text = field.value.trim();
    cell.textContent = field.dataset.was;
    if (keep && text !== field.dataset.was) write(cell, text);
    if (stale) refresh();
    return cell;
  }

  function typed(event) {
    const steps = { Enter: [1, 0], Tab: [0, event.shiftKey ? -1 : 1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
    if (event.key === 'Escape') { event.preventDefault(); focus(close(false)); return; }
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const cell = close(true);
    focus(cell);
    move(cell, ...step);
  }

  table.addEventListener('keydown', onKey);
  table.addEventListener('click', onClick);

  function onKey(event) {
    const cell = event.target.closest('td');
    if (event.target === editor || !isEntry(cell) || event.ctrlKey || event.altKey || event.metaKey) return;
    const moves = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
    if (moves[event.key]) move(cell, ...moves[event.key]);
    else if (event.key === 'Home' || event.key === 'End') edge(cell, event.key === 'End');
    else if (event.key === 'Enter' || event.key === 'F2') edit(cell, cell.textContent);
    else if (event.key === 'Delete' || event.key === 'Backspace') { if (mayWrite(cell) && cell.textContent) write(cell, ''); }
    else if (event.key.length === 1 && event.key !== ' ') edit(cell, latin[event.key.toLowerCase()] || event.key);
    else return;
    event.preventDefault();
  }

  function onClick(event) {
    const cell = event.target.closest('td');
    if (!isEntry(cell) || event.target === editor) return;
    if (cell === current && document.activeElement === cell && mayWrite(cell)) edit(cell, cell.textContent);
    else focus(cell);
  }

  // --- writing ------------------------------------------------------------------------------------------------------
  const own = new Set();
  const writes = new Set();

  function write(cell, text, reason) {
    const made = send(cell, text, reason);
    writes.add(made);
    made.finally(() => writes.delete(made));
  }

  async function send(cell, text, reason) {
    const head = heads()[cell.cellIndex];
    const key = keyOf(cell);
    const was = cell.textContent;
    cell.textContent = text;
    cell.classList.add('pending');
    const form = new URLSearchParams({
      period: table.dataset.period, lesson: head.dataset.lesson || '', work: head.dataset.work || '',
      pupil: cell.parentElement.dataset.pupil, text, seen: cell.dataset.v || '', reason: reason || '',
    });
    let reply;
    try {
      // A mark just typed is written although its page is left at once.
      const answer = await fetch(table.dataset.cells, { method: 'POST', body: form, headers: { RequestVerificationToken: token() }, redirect: 'manual', keepalive: true });
      if (!answer.ok) throw new Error(String(answer.status));
      reply = await answer.json();
    } catch {
      cell.classList.remove('pending');
      cell.textContent = was;
      tell('Не записано: сайт не ответил или сеанс окончен. Обновите страницу.');
      return;
    }
    const now = find(key);
    if (!now) { refresh(); return; }
    if (reply.number !== null) own.add(String(reply.number));
    now.classList.remove('pending');
    show(now, reply);
    if (reply.outcome === 'written') {
      tell(reply.lines.join(' '));
      if (reply.hasNewColumn) refresh();
    } else if (reply.outcome === 'stale') ask(now, `${reply.lines.join(' ')} Сейчас: «${reply.text || 'пусто'}». У вас: «${text || 'пусто'}».`, text, false);
    else if (reply.outcome === 'reason') ask(now, reply.lines.join(' '), text, true);
    else tell(reply.lines.join(' '));
  }

  function show(cell, reply) {
    cell.textContent = reply.text;
    cell.dataset.v = reply.seen;
    if (!reply.standing) return;
    const row = cell.parentElement;
    row.querySelector('.average').textContent = reply.standing.average;
    row.querySelector('.average').title = reply.standing.why;
    row.querySelector('.proposed').textContent = reply.standing.proposed;
  }

  // A change that another made meanwhile, or one that needs a reason: the teacher decides.
  function ask(cell, text, wanted, needsReason) {
    const key = keyOf(cell);
    asks.textContent = '';
    const line = document.createElement('p');
    line.textContent = `${name(cell)}. ${text}`;
    asks.append(line);
    const reason = document.createElement('input');
    if (needsReason) {
      reason.setAttribute('aria-label', 'Причина');
      reason.placeholder = 'Причина';
      asks.append(reason);
    }
    const done = (again) => {
      asks.hidden = true;
      const now = find(key);
      if (!now) return;
      focus(now);
      if (again) write(now, wanted, reason.value.trim());
    };
    const button = (title, again) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.textContent = title;
      if (!again) made.className = 'quiet';
      made.addEventListener('click', () => done(again));
      asks.append(' ', made);
      return made;
    };
    const yes = button(needsReason ? 'Записать с причиной' : `Записать своё: «${wanted || 'пусто'}»`, true);
    button(needsReason ? 'Не записывать' : 'Оставить как сейчас', false);
    reason.addEventListener('keydown', (event) => { if (event.key === 'Enter') { event.preventDefault(); done(true); } });
    asks.onkeydown = (event) => { if (event.key === 'Escape') done(false); };
    asks.hidden = false;
    (needsReason ? reason : yes).focus();
  }

  // --- what others change -------------------------------------------------------------------------------------------
  let stale = false;
  let asking = false;

  async function refresh() {
    if (editor) { stale = true; return; }
    if (asking) { stale = true; return; }
    asking = true;
    stale = false;
    try {
      const answer = await fetch(location.href.split('#')[0], { headers: { 'X-By-Itself': '1' }, redirect: 'manual' });
      if (answer.ok) take(new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('grid'));
    } catch {
      // The stream tells when the site is there again.
    }
    asking = false;
    if (stale && !editor) setTimeout(refresh, 1000);
  }

  const shapeOf = (grid) => [...grid.tHead.rows[0].cells].map((c) => `${c.dataset.lesson}/${c.dataset.work}/${c.dataset.write}`).join('|') + [...grid.tBodies[0].rows].map((r) => r.dataset.pupil).join('|');

  function take(fresh) {
    if (!fresh) return;
    if (editor) { stale = true; return; }
    if (shapeOf(fresh) !== shapeOf(table)) { replace(fresh); return; }
    let changed = 0;
    [...table.tHead.rows[0].cells].forEach((head, i) => { const other = fresh.tHead.rows[0].cells[i]; head.title = other.title; head.className = other.className; });
    [...table.tBodies[0].rows].forEach((row, r) => [...row.cells].forEach((cell, c) => {
      const other = fresh.tBodies[0].rows[r].cells[c];
      if (cell.classList.contains('pending') || (cell.textContent === other.textContent && (cell.dataset.v || '') === (other.dataset.v || ''))) return;
      cell.textContent = other.textContent;
      if (other.dataset.v) cell.dataset.v = other.dataset.v;
      if (other.title) cell.title = other.title;
      if (isEntry(cell)) { changed += 1; cell.classList.remove('fresh'); void cell.offsetWidth; cell.classList.add('fresh'); }
    }));
    if (changed) tell(`Журнал изменили: клеток ${changed}.`);
  }

  function replace(fresh) {
    const key = current && table.contains(current) ? keyOf(current) : null;
    const hadFocus = document.activeElement === current;
    table.replaceWith(fresh);
    table = fresh;
    current = null;
    for (const [type, listener] of [['keydown', onKey], ['click', onClick]]) table.addEventListener(type, listener);
    arm();
    const cell = (key && (find(key) || find(key.slice(0, key.lastIndexOf('\n') + 1), true))) || first();
    if (hadFocus) focus(cell); else if (cell) { current = cell; cell.tabIndex = 0; }
    tell('Журнал изменили: столбцы или состав другие.');
  }

  // The lesson that is open below; else the last one that is recorded: a mark needs that.
  const opened = [...heads()].find((head) => head.classList.contains('open'));
  const first = () => {
    const columns = [...heads()].filter((head) => head.dataset.write === '1');
    if (columns.includes(opened)) return cellAt(0, opened.cellIndex);
    const recorded = columns.filter((head) => !head.classList.contains('planned'));
    return cellAt(0, (recorded.at(-1) || columns.at(-1) || heads()[1]).cellIndex);
  };

  arm();
  const start = first();
  if (isEntry(start)) {
    current = start;
    start.tabIndex = 0;
    const area = table.parentElement;
    area.removeAttribute('tabindex');
    area.scrollLeft = Math.max(0, (opened || start).offsetLeft - area.clientWidth / 2);
  }

  // The page knows its own changes by their numbers; of too many at once some may have been dropped.
  const stream = new EventSource(table.dataset.changes);
  const mostNumbers = 32;
  let last = null;
  stream.addEventListener('start', (event) => {
    if (last !== null && last !== event.data) refresh();
    last = event.data;
  });
  stream.addEventListener('change', async (event) => {
    const numbers = event.data.split(',');
    last = numbers[numbers.length - 1];
    await Promise.allSettled(writes);
    if (numbers.length >= mostNumbers || numbers.some((number) => !own.has(number))) refresh();
    numbers.forEach((number) => own.delete(number));
  });
})();
