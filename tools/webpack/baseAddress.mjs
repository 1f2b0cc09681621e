import webpack from "webpack";

const localAddress = "https://localhost:3000";
const anyLocalAddress = /localhost|127\.0\.0\.1|\[::1\]/i;
const addressed = /\.(?:xml|json|html)$/;

/**
 * Writes the address the add-in is served from into the manifest, the function metadata and the
 * pages, and fails the build while one of them still points at this machine.
 *
 * Without an address the files keep https://localhost:3000, to sideload.
 */
export class BaseAddress {
  constructor(address) {
    this.address = address === undefined || address === "" ? undefined : baseOf(address);
  }

  apply(compiler) {
    const { address } = this;
    if (address === undefined) return;
    compiler.hooks.compilation.tap("BaseAddress", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "BaseAddress", stage }, (assets) => {
        for (const name of Object.keys(assets).filter((asset) => addressed.test(asset))) {
          const text = assets[name].source().toString().replaceAll(localAddress, address);
          compilation.updateAsset(name, new webpack.sources.RawSource(text));
          const left = anyLocalAddress.exec(text);
          if (left !== null)
            compilation.errors.push(
              new webpack.WebpackError(
                `${name} still points at ${left[0]}. Give ADDIN_URL the public https address the add-in is served from.`,
              ),
            );
        }
      });
    });
  }
}

function baseOf(address) {
  const url = URL.parse ? URL.parse(address) : safeUrl(address);
  if (url === null || url.protocol !== "https:" || url.search !== "" || url.hash !== "")
    throw new Error(
      `ADDIN_URL is "${address}". It must be an https address without ? or #, such as https://addins.example.com/recall.`,
    );
  return url.href.replace(/\/+$/, "");
}

function safeUrl(address) {
  return URL.canParse(address) ? new URL(address) : null;
}
