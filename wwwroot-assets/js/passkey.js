// Passkeys: makes one on the page of one's own account, or signs in by one. Offered only where a browser can do it; without it the
// page says so, and the password stays.
const place = document.querySelector("template[data-script-only=passkey]");
// The standard allows names only, and only over TLS or on localhost.
const isName = !/^[\d.]+$|:/.test(location.hostname);

const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), sign => sign.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const known = list => (list || []).map(one => Object.assign({}, one, { id: bytes(one.id) }));

const make = options => navigator.credentials.create({
  publicKey: Object.assign({}, options, {
    challenge: bytes(options.challenge),
    user: Object.assign({}, options.user, { id: bytes(options.user.id) }),
    excludeCredentials: known(options.excludeCredentials),
  }),
});
const use = options => navigator.credentials.get({
  publicKey: Object.assign({}, options, { challenge: bytes(options.challenge), allowCredentials: known(options.allowCredentials) }),
});

function plain(credential) {
  const answer = credential.response;
  const response = { clientDataJSON: text(answer.clientDataJSON) };
  if (answer.attestationObject) {
    response.attestationObject = text(answer.attestationObject);
    response.transports = answer.getTransports ? answer.getTransports() : [];
  } else {
    response.authenticatorData = text(answer.authenticatorData);
    response.signature = text(answer.signature);
    response.userHandle = answer.userHandle ? text(answer.userHandle) : null;
  }
  return JSON.stringify({
    id: credential.id, rawId: text(credential.rawId), type: credential.type, response,
    clientExtensionResults: credential.getClientExtensionResults(), authenticatorAttachment: credential.authenticatorAttachment || null,
  });
}

if (place && isName && isSecureContext && window.PublicKeyCredential) {
  const cannot = document.querySelector("[data-passkey-cannot]");
  if (cannot) cannot.remove();
  place.replaceWith(place.content);
  const field = document.querySelector("[name=credential]"), form = field.form;
  const failed = document.querySelector("[data-passkey-failed]");
  const adds = location.pathname.startsWith("/account/");
  const kit = import(document.querySelector("script[src*='js/kit']").src);
  form.addEventListener("submit", async event => {
    event.preventDefault();
    failed.hidden = true;
    try {
      const answer = await fetch(adds ? "/account/passkeys/offer" : "/signin/passkey", { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual" });
      if (answer.status === 200) {
        const options = await answer.json();
        field.value = plain(await (adds ? make(options) : use(options)));
      } else if (answer.status !== 422) {
        throw new Error("no options");
      }
      form.submit();
    } catch {
      failed.hidden = false;
      kit.then(module => module.say(failed.textContent));
    }
  });
}
