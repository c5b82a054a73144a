// Vaadin's client makes functions of the expressions its server sends, with window.Function, which needs unsafe-eval.
// Here each becomes a script that carries the page's own nonce, so that the policy can forbid eval to everything else.
(() => {
  const nonce = document.currentScript.nonce;
  const known = new Map();

  const made = (parameters, body) => {
    const script = document.createElement('script');
    script.nonce = nonce;
    script.textContent = `document.currentScript.made = function (${parameters}\n) {\n${body}\n}`;
    document.head.append(script);
    script.remove();
    if (!script.made) throw new SyntaxError(`no function: ${body}`);
    return script.made;
  };

  function FunctionOfPage(...words) {
    const body = words.pop() ?? '';
    const key = `${words}\n${body}`;
    if (!known.has(key)) known.set(key, made(words, body));
    return known.get(key);
  }

  FunctionOfPage.prototype = Function.prototype;
  window.Function = FunctionOfPage;
})();
