/* What every page does by itself: menus, lean forms, drafts, the begun action. */
(function () {
  'use strict';

  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-print]')) { window.print(); }
    document.querySelectorAll('details.menu[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
  });

  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-print]')) { window.print(); }
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

  /* What is sent needs no more saving: a save that came after it would find the form gone. */
  document.addEventListener('click', function (event) {
    if (event.target.closest('form[data-draft] .primary')) { clearTimeout(waiting); }
  }, true);

  /* An action that is begun stands in view, with the cursor in its first field. */
  var begun = document.querySelector('#act');
  if (begun) {
    var first = begun.querySelector('input:not([type=hidden]), select, textarea, .primary');
    if (first) { first.focus(); }
  }
}());
