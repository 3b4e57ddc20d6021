// The door does all of this without a script too: the code is typed, the button sends it. Here the camera reads it, and
// the page stays, so that the camera need not be asked for again at every badge.

const READER = '/css/plain/jsqr.js';
const WIDTH = 640; // enough for a code that fills a third of the picture, and quick on an old telephone
const PAUSE = 120;
const GONE_AFTER = 2500; // a badge that is still held there is not another visit

const form = document.querySelector('#form');
const answer = document.querySelector('#answer');
const problem = document.querySelector('#code-problem');
const camera = document.querySelector('.camera');
const turn = document.querySelector('.turn');
const video = camera.querySelector('video');

let asking = false;

/** Sends a form and shows what came back; without an answer the press stays the same one, and counts once. */
async function send(sent) {
  if (asking) return;
  asking = true;
  const button = sent.querySelector('button');
  const words = button.textContent;
  button.disabled = true;
  button.textContent = form.dataset.wait;
  problem.textContent = '';
  try {
    const response = await fetch(sent.action, { method: 'POST', body: new URLSearchParams(new FormData(sent)) });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const said = page.querySelector('#answer');
    if (said) {
      show(page, said);
    } else if (response.ok || response.status === 403 || response.status === 404) {
      location.assign(form.action); // locked or signed out meanwhile: the page itself leads on
    } else {
      problem.textContent = form.dataset.noLine;
    }
  } catch {
    problem.textContent = form.dataset.noLine;
  } finally {
    asking = false;
    button.disabled = false;
    button.textContent = words;
  }
}

function show(page, said) {
  answer.replaceChildren(...said.childNodes);
  problem.textContent = page.querySelector('#code-problem').textContent;
  document.querySelector('#today').textContent = page.querySelector('#today').textContent;
  for (const name of ['csrf', 'press', 'code']) {
    form.elements[name].value = page.querySelector('#form').elements[name].value;
  }
  form.elements.code.toggleAttribute('aria-invalid', problem.textContent !== '');
  const verdict = answer.querySelector('.verdict');
  verdict?.scrollIntoView({ block: 'nearest' });
  navigator.vibrate?.(verdict?.dataset.kind === 'yes' ? 80 : [80, 80, 80]);
}

document.addEventListener('submit', (event) => {
  if (event.target !== form && !answer.contains(event.target)) return;
  event.preventDefault();
  send(event.target);
});

// ── the camera

let stream = null;
let read = '';
let seen = 0;
const canvas = document.createElement('canvas');
const picture = canvas.getContext('2d', { willReadFrequently: true });

async function turnOn() {
  try {
    await import(READER);
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    video.srcObject = stream;
    await video.play();
    look();
  } catch {
    turnOff();
    problem.textContent = camera.dataset.none;
    form.elements.code.focus();
  }
  shown();
}

function turnOff() {
  stream?.getTracks().forEach((track) => track.stop());
  stream = null;
  video.srcObject = null;
  shown();
}

function shown() {
  camera.hidden = !stream;
  turn.textContent = stream ? turn.dataset.off : turn.dataset.on;
  turn.setAttribute('aria-pressed', String(Boolean(stream)));
}

function look() {
  if (!stream) return;
  if (video.videoWidth && !asking) {
    canvas.width = Math.min(WIDTH, video.videoWidth);
    canvas.height = Math.round((video.videoHeight * canvas.width) / video.videoWidth);
    picture.drawImage(video, 0, 0, canvas.width, canvas.height);
    const pixels = picture.getImageData(0, 0, canvas.width, canvas.height);
    const found = self.jsQR(pixels.data, pixels.width, pixels.height, { inversionAttempts: 'dontInvert' });
    if (found?.data) take(found.data);
  }
  setTimeout(look, PAUSE);
}

function take(code) {
  const isHeld = code === read && performance.now() - seen < GONE_AFTER;
  read = code;
  seen = performance.now();
  if (!isHeld) {
    form.elements.code.value = code.slice(0, form.elements.code.maxLength);
    send(form);
  }
}

if (navigator.mediaDevices?.getUserMedia) {
  turn.hidden = false;
  turn.addEventListener('click', () => (stream ? turnOff() : turnOn()));
  document.addEventListener('visibilitychange', () => document.hidden && turnOff());
}
