/**
 * Serves dist/ over https on port 3000 for an add-in sideloaded from this machine.
 *
 * The certificates are asked for here and not above: making them touches the machine's store, and
 * only serving needs them.
 */
export async function devServer() {
  const certificates = await import("office-addin-dev-certs");
  return {
    port: 3000,
    hot: false,
    headers: { "Access-Control-Allow-Origin": "*" },
    server: { type: "https", options: await certificates.default.getHttpsServerOptions() },
  };
}
