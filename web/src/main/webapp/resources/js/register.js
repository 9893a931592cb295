/* Typing of a registration: goes on with Enter, never while an input method composes. The form may be drawn anew at any time. */
(function () {
  'use strict';

  function next(field) {
    var fields = Array.from(field.form.querySelectorAll('input:not([type=hidden], [type=radio]:not(:checked)), select, textarea, .primary'))
      .filter(function (one) { return !one.disabled && one.offsetParent; });
    var following = fields[fields.indexOf(field) + 1];
    if (following && !searching(field)) { following.focus(); }
  }

  /* What was typed has not been found yet. */
  function searching(field) {
    var found = document.getElementById(field.id.replace(/_input$/, '_hinput'));
    return found && found !== field && field.value && (!found.value || found.value === field.value);
  }

  function firstSentence(text) {
    return text.trim().split(/[。!?!?;;\n]/)[0].slice(0, 200);
  }

  document.addEventListener('change', function (event) {
    var summary = document.querySelector('[data-first-sentence-of="' + event.target.id + '"]');
    if (summary && !summary.value) { summary.value = firstSentence(event.target.value); }
    /* Text that stood there and was found right counts as if it had been typed. */
    var confirmed = event.target.checked && document.getElementById(event.target.dataset.confirms);
    if (confirmed) { confirmed.dispatchEvent(new Event('change', { bubbles: true })); }
  });

  document.addEventListener('keydown', function (event) {
    var field = event.target;
    if (event.isComposing || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || !field.closest('#form')) {
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

  jQuery(document).on('pfAjaxComplete', function (event, xhr) {
    var answer = xhr.pfArgs || {};
    if (answer.draft) { history.replaceState(null, '', '?draft=' + answer.draft); }
    if (answer.wrong) { toFirstWrong(); }
    /* A session that ended answers with the page of the sign-in, which changes nothing here. */
    var lost = document.getElementById('lost');
    if (lost) { lost.hidden = /<update id="(?!ja|j_)|<redirect/.test(xhr.responseText || ''); }
  });

  function toFirstWrong() {
    var wrong = document.querySelector('#form .ui-message-error');
    var block = wrong && (wrong.closest('.field, .claim, .fields') || document.getElementById('form'));
    var field = block && block.querySelector('input, select, textarea');
    if (field) {
      var hiding = field.closest('details');
      if (hiding) { hiding.open = true; }
      field.focus();
    }
  }

  faces.ajax.addOnEvent(function (event) {
    if (event.source && event.source.type === 'file') {
      event.source.closest('form').classList.toggle('busy', event.status === 'begin');
    }
  });

  var form = document.getElementById('form');
  var first = form && document.getElementById(form.dataset.first) || document.querySelector('#form input[type=radio]:checked:not(:disabled), #form input:not([type=hidden], [type=radio], :disabled)');
  if (first) { first.focus(); }
}());
