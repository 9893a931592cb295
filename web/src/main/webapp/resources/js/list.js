/* Selecting rows of the list, and finding the list again as it was left. */
(function () {
  'use strict';

  /* What was done with the selection is no longer selected. */
  window.addEventListener('pagehide', function () {
    var done = document.querySelector('[data-forget]');
    if (done) { sessionStorage.removeItem('picked?' + done.dataset.forget.split('?')[1]); }
  });

  var form = document.querySelector('form[data-selection]');
  if (!form) { return; }

  var place = 'picked?' + form.dataset.selection;
  var boxes = Array.from(form.querySelectorAll('[name=pick]'));
  var all = form.querySelector('[data-pick-all]');
  var bar = form.querySelector('[data-picked]');
  var last = null;

  function show() {
    var picked = boxes.filter(function (box) { return box.checked; });
    bar.hidden = picked.length === 0;
    bar.querySelector('[data-count]').textContent = picked.length;
    all.checked = picked.length === boxes.length;
    all.indeterminate = picked.length > 0 && picked.length < boxes.length;
    boxes.forEach(function (box) { box.closest('tr').classList.toggle('is-picked', box.checked); });
  }

  function pick(box, checked, range) {
    var from = range && last ? boxes.indexOf(last) : boxes.indexOf(box);
    var to = boxes.indexOf(box);
    boxes.slice(Math.min(from, to), Math.max(from, to) + 1).forEach(function (one) { one.checked = checked; });
    last = box;
    show();
  }

  function pickAll(checked) {
    boxes.forEach(function (box) { box.checked = checked; });
    show();
  }

  form.addEventListener('click', function (event) {
    if (event.target.name === 'pick') { pick(event.target, event.target.checked, event.shiftKey); }
    if (event.target === all) { pickAll(all.checked); }
    if (event.target.matches('[data-pick-none]')) { pickAll(false); }
  });

  /* The browser focuses the row that the address names, as late as it likes; its link is what can be opened. */
  form.addEventListener('focusin', function (event) {
    if (event.target.matches('tr[id]')) { event.target.querySelector('[data-open]').focus({ preventScroll: true }); }
  });

  document.addEventListener('pick', function (event) {
    var box = event.detail.row.querySelector('[name=pick]');
    pick(box, event.detail.range || !box.checked, event.detail.range);
  });

  window.addEventListener('pagehide', function () {
    var row = document.activeElement.closest('tr[id]');
    sessionStorage.setItem(place, JSON.stringify({
      picked: boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; }),
      row: row && row.id, scroll: window.scrollY
    }));
  });

  var left = JSON.parse(sessionStorage.getItem(place) || '{"picked": []}');
  boxes.forEach(function (box) { box.checked = left.picked.indexOf(box.value) >= 0; });
  show();
  var at = document.getElementById(location.hash.slice(1) || left.row);
  if (left.scroll && !location.hash) { window.scrollTo(0, left.scroll); }
  if (at && at.querySelector('[data-open]') && !document.getElementById('act')) { at.querySelector('[data-open]').focus({ preventScroll: !location.hash }); }
}());
