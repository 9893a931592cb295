/* Sends the scans of a stack one after another, in the order of their names, each with its own progress. */
(function () {
  'use strict';

  var intake = document.getElementById('intake');
  var words = intake.dataset;
  var list = document.getElementById('files');
  var begin = document.getElementById('begin');
  var waiting = [];
  var taken = 0;
  var refused = 0;
  var sending = false;

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text || '';
    return made;
  }

  function add(file) {
    var row = element('li', 'row-line');
    var name = element('span', 'scan-name', file.name);
    var end = element('span', 'end');
    var progress = element('progress', 'progress');
    progress.max = 1;
    progress.value = 0;
    progress.setAttribute('aria-label', file.name);
    end.append(progress);
    row.append(name, end);
    list.append(row);
    waiting.push({ file: file, end: end, progress: progress });
  }

  function done(one, draft) {
    taken++;
    one.end.replaceChildren(element('span', 'pill pill-done', words.taken));
    if (!begin.href) { begin.href = words.register + draft; begin.hidden = false; }
  }

  function wrong(one, why, repeatable) {
    refused++;
    one.end.replaceChildren(element('span', 'ui-message-error', why));
    if (repeatable) {
      var again = element('button', 'button quiet', words.again);
      again.type = 'button';
      again.addEventListener('click', function () {
        refused--;
        one.end.replaceChildren(one.progress);
        waiting.push(one);
        next();
      });
      one.end.append(again);
    }
  }

  function next() {
    sum();
    if (sending || waiting.length === 0) { return; }
    var one = waiting.shift();
    if (one.file.size > Number(words.largest)) { wrong(one, words.tooLarge, false); next(); return; }
    sending = true;
    var request = new XMLHttpRequest();
    request.open('POST', words.stack + '?name=' + encodeURIComponent(one.file.name));
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.addEventListener('progress', function (event) { one.progress.value = event.loaded / event.total; });
    request.addEventListener('loadend', function () {
      sending = false;
      if (request.status === 201) {
        done(one, request.responseText);
      } else {
        wrong(one, request.status === 422 ? request.responseText : words.lost, request.status !== 422);
      }
      next();
    });
    request.send(one.file);
  }

  function sum() {
    document.getElementById('sum').hidden = list.children.length === 0;
    document.getElementById('sum-text').textContent = words.sum.replace('{0}', taken).replace('{1}', list.children.length)
      + (refused ? words.sumRefused.replace('{0}', refused) : '');
  }

  document.getElementById('scans').addEventListener('change', function (event) {
    Array.from(event.target.files)
      .sort(function (a, b) { return a.name.localeCompare(b.name, 'zh', { numeric: true }); })
      .forEach(add);
    event.target.value = '';
    next();
  });

  window.addEventListener('beforeunload', function (event) {
    if (sending) { event.preventDefault(); }
  });
}());
