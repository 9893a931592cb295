/* The pages of a letter beside its form. Its keys are free in browsers, and no input method takes them. */
(function () {
  'use strict';

  var view = document.getElementById('scan-view');
  var image = document.getElementById('scan-page');
  var at = document.getElementById('scan-at');
  var pages = Array.from(document.querySelectorAll('[data-scan-page]')).map(function (one) { return one.dataset.scanPage; });
  var page = 0;
  var turns = 0;
  var zoom = 0;

  function show(end) {
    at.textContent = (page + 1) + ' / ' + pages.length;
    image.alt = image.dataset.alt.replace('{0}', page + 1).replace('{1}', pages.length);
    image.src = pages[page] + '?turns=' + turns;
    image.onload = function () { view.scrollTop = end ? view.scrollHeight : 0; };
    image.onerror = function () { image.alt = image.dataset.broken; };
  }

  function turnTo(to, end) {
    if (to >= 0 && to < pages.length) { page = to; show(end); }
  }

  /* Reads on: down the page, then to the next one; and back. */
  function read(direction) {
    var before = view.scrollTop;
    view.scrollTop += direction * view.clientHeight * 0.8;
    if (view.scrollTop === before) { turnTo(page + direction, direction < 0); }
  }

  function turn() {
    turns = (turns + 1) % 4;
    show(false);
  }

  function enlarge() {
    zoom = (zoom + 1) % 3;
    view.dataset.zoom = zoom;
  }

  function press(id) {
    var button = document.getElementById(id);
    if (button) { button.click(); }
  }

  var keys = {
    'F2': enlarge,
    'F9': turn,
    'F8': function () { press('form:skip'); },
    'Shift+F8': function () { press('form:back'); },
    'Alt+PageDown': function () { read(1); },
    'Alt+PageUp': function () { read(-1); }
  };

  document.addEventListener('keydown', function (event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) { return; }
    var act = keys[(event.altKey ? 'Alt+' : '') + (event.shiftKey ? 'Shift+' : '') + event.key];
    if (act) { event.preventDefault(); act(); }
  });

  document.getElementById('scan-back').addEventListener('click', function () { turnTo(page - 1, false); });
  document.getElementById('scan-next').addEventListener('click', function () { turnTo(page + 1, false); });
  document.getElementById('scan-zoom').addEventListener('click', enlarge);
  document.getElementById('scan-turn').addEventListener('click', turn);
  if (pages.length) { show(false); }
}());
