// Asks this browser's passkeys; what is asked and what is answered is the server's business. Also imported by Vaadin's pages.

const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

const text = (buffer) =>
  btoa(Array.from(new Uint8Array(buffer), (each) => String.fromCharCode(each)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const named = (passkeys) => passkeys.map((each) => ({ ...each, id: bytes(each.id) }));

const answered = (credential, response) =>
  JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    clientExtensionResults: {},
    response: { clientDataJSON: text(credential.response.clientDataJSON), ...response }
  });

/** Makes a passkey as it was asked for, and says what it answers. */
export async function make(asked) {
  const options = JSON.parse(asked);
  const credential = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: named(options.excludeCredentials)
    }
  });
  return answered(credential, { attestationObject: text(credential.response.attestationObject) });
}

/** Shows a passkey as it was asked for, and says what it answers. */
export async function show(asked) {
  const options = JSON.parse(asked);
  const credential = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: named(options.allowCredentials)
    }
  });
  const { authenticatorData, signature, userHandle } = credential.response;
  return answered(credential, {
    authenticatorData: text(authenticatorData),
    signature: text(signature),
    userHandle: userHandle ? text(userHandle) : null
  });
}

/** Asks the server what to ask, and shows a passkey. */
export async function ask(address) {
  const response = await fetch(address, { method: 'POST' });
  if (!response.ok) throw new Error(String(response.status));
  return show(await response.text());
}

// On a plain page: the answer goes along with the form that stands before the button.
for (const part of document.querySelectorAll('[data-passkey]')) {
  const button = part.querySelector('button');
  const said = part.querySelector('.error');
  const form = document.getElementById('form');
  part.hidden = !window.PublicKeyCredential;
  button.addEventListener('click', async () => {
    said.textContent = '';
    button.disabled = true;
    try {
      const answer = document.createElement('input');
      answer.type = 'hidden';
      answer.name = 'passkey';
      answer.value = await ask(part.dataset.passkey);
      form.append(answer);
      form.submit(); // past the required field: nothing was typed
    } catch {
      said.textContent = part.dataset.failed;
      button.disabled = false;
    }
  });
}
