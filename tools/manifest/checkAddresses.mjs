const addressed = /^https?:\/\//i;
const thisMachine = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$)/i;
const placeholder = /(?:^|[./])(?:contoso|example)\.(?:com|org|net)(?=[:/]|$)/i;
// These hold addresses and nothing else; other attributes may only happen to.
const addressElements = ["Image", "Url", "IconUrl", "HighResolutionIconUrl", "SupportUrl"];
const longest = 2048;

/** Every address is https, short enough, below one base address, and a real one once published. */
export function* checkAddresses(manifest, published) {
  const found = addressesOf(manifest);
  for (const [place, address] of found) {
    if (!address.startsWith("https://")) yield `${place} is not an https address: "${address}".`;
    if (address.length > longest) yield `${place} is longer than ${longest} characters.`;
    if (published && thisMachine.test(address)) yield `${place} still points at this machine.`;
    if (placeholder.test(address)) yield `${place} is a placeholder: ${address}.`;
  }
  const origins = new Set(found.map(([, address]) => originOf(address)));
  if (origins.size > 1) yield `Addresses lie on ${origins.size} hosts: ${[...origins].join(", ")}.`;
}

function addressesOf(manifest) {
  const whole = [manifest, ...everything(manifest)];
  return whole.flatMap((element) => {
    const written = Object.entries(element.attributes).filter(
      ([key, text]) =>
        (key === "DefaultValue" && addressElements.includes(element.name)) ||
        (key !== "xmlns" && !key.startsWith("xmlns:") && addressed.test(text)),
    );
    const name = element.attributes.id ?? element.name;
    const own = written.map(([, text]) => [name, text]);
    return element.name === "AppDomain" ? [...own, [name, element.text.trim()]] : own;
  });
}

function everything(element) {
  return element.children.flatMap((child) => [child, ...everything(child)]);
}

function originOf(address) {
  return URL.canParse(address) ? new URL(address).origin : address;
}
