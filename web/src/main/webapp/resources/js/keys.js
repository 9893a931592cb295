/*
 * The keyboard. Which key does what stands in the dialog of the keys, which every page carries; here stands only how it is done.
 * Keys act outside of fields only, never with a key of the browser, and never while an input method composes.
 */
(function () {
  'use strict';

  var dialog = document.getElementById('keys');
  var OFF = 'xinfang.keys.off';

  function typing(event) {
    return event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey
      || event.target.closest('input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable], dialog');
  }

  function links() {
    return Array.from(document.querySelectorAll('[data-rows] tbody tr a[data-open]'));
  }

  function row() {
    return document.activeElement.closest('[data-rows] tbody tr');
  }

  function step(by) {
    var all = links();
    if (all.length === 0) { return; }
    var here = row();
    var at = all.findIndex(function (link) { return here && here.contains(link); });
    all[Math.min(Math.max(at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by, 0), all.length - 1)].focus();
  }

  function press(selector) {
    var element = Array.from(document.querySelectorAll(selector)).find(function (one) { return one.offsetParent; });
    if (element) { element.click(); }
    return Boolean(element);
  }

  var deeds = {
    down: function () { step(1); },
    up: function () { step(-1); },
    open: function () { var here = row(); return here && press('#' + CSS.escape(here.id) + ' a[data-open]'); },
    act: function () { var here = row(); return here && press('#' + CSS.escape(here.id) + ' a[data-act]'); },
    pick: function (event) { var here = row(); if (here) { document.dispatchEvent(new CustomEvent('pick', { detail: { row: here, range: event.shiftKey } })); } },
    all: function () { return press('[data-pick-all]'); },
    search: function () {
      var search = document.querySelector('.bar-search [type=search]');
      if (search) { search.focus(); search.select(); }
    },
    close: function () { return press('[data-close]'); },
    press: function (event, key) { return press('[data-key="' + CSS.escape(key) + '"]'); },
    help: function () { dialog.showModal(); }
  };

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      document.querySelectorAll('details.menu[open]').forEach(function (menu) { menu.open = false; });
    }
    if (event.key === 'Enter' && event.ctrlKey && !event.isComposing) {
      var form = event.target.closest('form');
      var main = form && form.querySelector('.primary');
      if (main) { event.preventDefault(); main.click(); }
      return;
    }
    if (typing(event)) { return; }
    if (document.activeElement.closest('[data-rows]') && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
      return;
    }
    var key = event.shiftKey ? event.key : event.key.toLowerCase();
    var entry = dialog && dialog.querySelector('[data-keys~="' + CSS.escape(key) + '"]');
    if (!entry || (key.length === 1 && localStorage.getItem(OFF))) { return; }
    if (deeds[entry.dataset.does](event, key) !== false) { event.preventDefault(); }
  });

  if (dialog) {
    var off = dialog.querySelector('[data-keys-off]');
    off.checked = Boolean(localStorage.getItem(OFF));
    off.addEventListener('change', function () {
      if (off.checked) { localStorage.setItem(OFF, 'true'); } else { localStorage.removeItem(OFF); }
    });
    document.querySelectorAll('[data-keys-open]').forEach(function (button) {
      button.addEventListener('click', function () { dialog.showModal(); });
    });
  }
}());
