// A certified authorization server with one native client, as strict as RFC 8252 and 9700 ask for:
// PKCE is required, refresh tokens work once, answers name their issuer. Prints its address, and
// ends with its standard input, so that it never outlives the test that started it.
import * as crypto from "node:crypto";
import { createServer } from "node:http";

if (!crypto.hash) throw new Error("node 20.12 or newer is needed");
console.info = console.warn = () => {}; // hints for those who run it in earnest
const { Provider } = await import("oidc-provider");

const server = createServer();
server.listen(0, "127.0.0.1", () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "desk",
        application_type: "native",
        token_endpoint_auth_method: "none",
        redirect_uris: ["http://127.0.0.1/certified/callback"],
        grant_types: ["authorization_code", "refresh_token"],
        response_types: ["code"],
      },
    ],
    cookies: { keys: [crypto.randomBytes(32).toString("hex")] },
    features: { devInteractions: { enabled: true }, revocation: { enabled: true } },
    pkce: { required: () => true },
    rotateRefreshToken: true,
    ttl: { AccessToken: 3600, AuthorizationCode: 60, Grant: 7200, RefreshToken: 7200 },
  });
  provider.on("server_error", (_, error) => console.error(error));
  server.on("request", provider.callback());
  console.log(issuer);
});

process.stdin.resume().on("end", () => process.exit());
