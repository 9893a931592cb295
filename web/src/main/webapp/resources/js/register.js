/* Typing of a registration: goes on with Enter, never while an input method composes. */
(function () {
  'use strict';

  var form = document.getElementById('form');

  function next(field) {
    var fields = Array.from(form.querySelectorAll('input:not([type=hidden], [type=radio]:not(:checked)), select, textarea, button'))
      .filter(function (one) { return !one.disabled && one.offsetParent; });
    var following = fields[fields.indexOf(field) + 1];
    if (following) { following.focus(); }
  }

  function firstSentence(text) {
    return text.trim().split(/[。!?!?;;\n]/)[0].slice(0, 200);
  }

  form.addEventListener('change', function (event) {
    var summary = form.querySelector('[data-first-sentence-of="' + event.target.id + '"]');
    if (summary && !summary.value) { summary.value = firstSentence(event.target.value); }
  });

  document.addEventListener('keydown', function (event) {
    var field = event.target;
    if (event.isComposing || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || !form.contains(field)) {
      return;
    }
    if (event.key === 'Enter' && field.matches('input, select')) {
      event.preventDefault();
      if (field.dataset.enter && field.value) { document.getElementById(field.dataset.enter).click(); } else { next(field); }
    } else if (/^[1-9]$/.test(event.key) && field.type === 'radio' && field.closest('[data-digits]')) {
      var choice = field.closest('[data-digits]').querySelectorAll('input')[event.key - 1];
      if (choice) { choice.focus(); choice.click(); }
    }
  });

  /* A session that ended answers with the page of the sign-in. */
  jQuery(document).on('pfAjaxError', function () {
    var lost = document.getElementById('lost');
    if (lost) { lost.hidden = false; }
  }).on('pfAjaxSuccess', function (event, xhr) {
    var saved = xhr.pfArgs;
    if (saved && saved.draft) { history.replaceState(null, '', '?draft=' + saved.draft); }
  }).on('pfAjaxComplete', function () {
    var wrong = form.querySelector('details[data-more] [aria-invalid=true]');
    if (wrong) { wrong.closest('details').open = true; wrong.focus(); }
  });

  faces.ajax.addOnEvent(function (event) {
    if (event.source && event.source.type === 'file') {
      event.source.closest('form').classList.toggle('busy', event.status === 'begin');
    }
  });

  var first = form.querySelector('input[type=radio]:checked:not(:disabled)') || form.querySelector('input:not([type=hidden], :disabled)');
  if (first) { first.focus(); }
}());
