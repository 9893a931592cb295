/* Counts down while something is shown, and leaves an empty screen without a way back. */
(function () {
  'use strict';

  var SECONDS = 60;
  var WARNING = 15;
  var end = 0;

  function shown() {
    return document.getElementById('answer');
  }

  function typed() {
    return Array.from(document.querySelectorAll('.ask input[type=text]')).some(function (field) { return field.value; });
  }

  function extend() {
    end = Date.now() + SECONDS * 1000;
    tick();
  }

  function clear() {
    document.querySelector('main').hidden = true;
    window.location.replace(window.location.pathname);
  }

  function tick() {
    var left = Math.ceil((end - Date.now()) / 1000);
    if (!shown() && !typed()) { return; }
    if (left <= 0) {
      clear();
    } else if (shown()) {
      var timer = document.getElementById('left');
      var warning = document.getElementById('warning');
      timer.textContent = timer.dataset.text.replace('{0}', left);
      warning.textContent = left <= WARNING ? warning.dataset.text : '';
    }
  }

  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-print]')) { window.print(); }
    if (event.target.closest('#end')) {
      event.preventDefault();
      clear();
    }
  });

  /* Whoever does something is still there. */
  ['pointerdown', 'keydown', 'input'].forEach(function (kind) { document.addEventListener(kind, extend); });

  window.faces.ajax.addOnEvent(function (event) {
    if (event.status === 'success') {
      extend();
      var next = document.querySelector('#messages li') ? document.querySelector('#code') : document.querySelector('#status-title');
      if (next) { next.focus(); }
    }
  });

  /* On paper every date is explained. */
  function unfold(open) {
    document.querySelectorAll('details.why').forEach(function (why) { why.open = open; });
  }
  window.addEventListener('beforeprint', function () { unfold(true); });
  window.addEventListener('afterprint', function () { unfold(false); });

  /* A page that a browser kept is not shown again. */
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) { clear(); }
  });

  window.setInterval(tick, 1000);
}());
