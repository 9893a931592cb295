/* Keyboard of the frame. Keys act only outside of fields, and never while an input method composes. */
(function () {
  'use strict';

  function typing(event) {
    return event.isComposing || event.ctrlKey || event.metaKey || event.altKey
      || event.target.closest('input, select, textarea, [contenteditable]');
  }

  function rowLinks() {
    return Array.from(document.querySelectorAll('[data-rows] tbody tr a[data-open]'));
  }

  function step(by) {
    var links = rowLinks();
    if (links.length === 0) {
      return false;
    }
    var at = links.indexOf(document.activeElement);
    links[Math.min(Math.max(at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by, 0), links.length - 1)].focus();
    return true;
  }

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
    if (typing(event)) {
      return;
    }
    if (event.key === '/') {
      var search = document.querySelector('.bar-search [type=search]');
      if (search) { event.preventDefault(); search.focus(); search.select(); }
    } else if (event.key === 'ArrowDown' && document.activeElement.closest('[data-rows]')) {
      if (step(1)) { event.preventDefault(); }
    } else if (event.key === 'ArrowUp' && document.activeElement.closest('[data-rows]')) {
      if (step(-1)) { event.preventDefault(); }
    } else if (event.key === 'j') {
      step(1);
    } else if (event.key === 'k') {
      step(-1);
    } else {
      var shortcut = document.querySelector('[data-key="' + CSS.escape(event.key.toLowerCase()) + '"]');
      if (shortcut) { event.preventDefault(); shortcut.click(); }
    }
  });

  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-print]')) { window.print(); }
    document.querySelectorAll('details.menu[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
  });

  /* What is not asked for does not stand in the address. */
  document.addEventListener('submit', function (event) {
    if (event.target.matches('form[data-lean]')) {
      Array.from(event.target.elements).forEach(function (field) { field.disabled = field.name && !field.value; });
    }
  });

  /* A form with a draft saves it two seconds after the last change. */
  var waiting;
  document.addEventListener('input', function (event) {
    var form = event.target.closest('form[data-draft]');
    if (form) {
      clearTimeout(waiting);
      waiting = setTimeout(function () { window[form.dataset.draft](); }, 2000);
    }
  });

  /* An action that is begun stands in view, with the cursor in its first field. */
  var begun = document.querySelector('#act');
  if (begun) {
    var first = begun.querySelector('input:not([type=hidden]), select, textarea, .primary');
    if (first) { first.focus(); }
  }
}());
